/** Whose what is in the files of a story’s open bundle: the same words in each of them. */
export const RIGHTS =
  'The texts belong to their publishers and stand here as the material of a comparison; of a text whose rights are ' +
  'excerpt-only, only the first words of each block are here. What was found in them – links, passages, kinds, scores, ' +
  'reasons – may be used by anybody for anything, under the MIT licence, as the program that found it.';
