import type { CorrectionRequest } from '../correction/request.ts';

/** One thing to fill in. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'list';
  readonly value?: string;
  /** Of a list: what can be chosen. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  readonly isOptional?: true;
}

/** What was filled in, by name. */
export type Values = Readonly<Record<string, string>>;

/** A call of the desk. */
export interface DeskCall {
  readonly name: string;
  readonly fields: unknown;
}

/** One thing that an editor can say of something on a page. */
export interface Choice {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Whether it is done without reason and author: what is undone needs none. */
  readonly isPlain?: true;
  readonly callOf: (values: Values) => DeskCall;
}

/** Something on a page that can be corrected. */
export interface Target {
  /** Where its button goes. */
  readonly place: Element;
  /** What it is, for the button and the dialog: `row 3: AP ¶3, PA ¶4`. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** A choice that writes a correction with reason and author. */
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

/** A choice that takes an entry out of a file. */
export function removing(story: string, file: string, entry: unknown): Choice {
  return {
    label: 'Undo the correction',
    fields: [],
    isPlain: true,
    callOf: () => ({ name: 'remove-entry', fields: { story, file, entry } }),
  };
}
