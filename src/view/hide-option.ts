/** What a reader can take off a page: the keys are in addresses, `?hide=style+names`, and must hold for ever. */
export type Hidden = 'style' | 'same' | 'names' | 'marks' | 'rest';

/** A control of a page: what it hides, and what it says. */
export interface ReadingOption {
  readonly hide: Hidden;
  readonly label: string;
}
