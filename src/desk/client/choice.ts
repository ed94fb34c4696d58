import type { CorrectionRequest } from '../correction/request.ts';

/** One field of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'list';
  readonly value?: string;
  /** The options of a list. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  readonly isOptional?: true;
}

/** The values of a form, by name. */
export type Values = Readonly<Record<string, string>>;

/** A call of an action. */
export interface DeskCall {
  readonly name: string;
  readonly fields: unknown;
}

/** One possible correction of something on a page. */
export interface Choice {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Whether the form adds no fields for reason and author. */
  readonly isPlain?: true;
  readonly callOf: (values: Values) => DeskCall;
}

/** Something on a page that an editor can correct. */
export interface Target {
  /** Where its button goes. */
  readonly place: Element;
  /** What it is, for the button and the dialog: `row 3: AP ¶3, PA ¶4`. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Returns a choice that writes a correction with reason and author. */
export function correcting(
  story: string,
  label: string,
  fields: readonly Field[],
  correctionOf: (values: Values) => DistributiveOmit<CorrectionRequest, 'reason' | 'author'>,
): Choice {
  return {
    label,
    fields,
    callOf: (values) => {
      const grounds = { reason: values['reason'], author: values['author'] };
      return { name: 'correct', fields: { story, correction: { ...correctionOf(values), ...grounds } } };
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Returns a choice that removes an entry from a file. */
export function removing(story: string, file: string, entry: unknown): Choice {
  return {
    label: 'Undo the correction',
    fields: [],
    isPlain: true,
    callOf: () => ({ name: 'remove-entry', fields: { story, file, entry } }),
  };
}
