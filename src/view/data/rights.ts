/** The rights statement in every data file of a story. */
export const RIGHTS =
  'The texts belong to their publishers and are included so that they can be compared; where the rights of a text are ' +
  'excerpt-only, only the first words of each block are included. What was found in them – links, passages, kinds, ' +
  'scores, reasons – may be used for any purpose under the MIT licence, like the program that found it.';
