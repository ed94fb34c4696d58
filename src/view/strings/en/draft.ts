/** A story that has one article so far. */
export const draft = {
  note: 'Draft: this story has only one article so far. Once it has two, they are compared and the story is listed.',
};
