/** A story that has one article so far. */
export const draft = {
  note: 'A draft: this story has one article so far. It is compared, and listed, when it has another.',
};
