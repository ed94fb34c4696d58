/** The files of a story that an editor's decisions are written to. */
export const CORRECTED_FILES = ['alignment.yaml', 'corrections.yaml', 'differences.yaml'] as const;

export type CorrectedFile = (typeof CORRECTED_FILES)[number];

/** Their texts; null where there is no such file. */
export type StoryTexts = Readonly<Record<CorrectedFile, string | null>>;

/** The new text of one of them, null where it is to be deleted. */
export interface TextChange {
  readonly file: CorrectedFile;
  readonly text: string | null;
}
