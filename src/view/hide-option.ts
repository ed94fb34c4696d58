/** What a reader can hide. The keys are part of addresses, `?hide=style+names`, so they must never change. */
export type Hidden = 'style' | 'same' | 'names' | 'marks' | 'rest';

/** A checkbox that hides something. */
export interface ReadingOption {
  readonly hide: Hidden;
  readonly label: string;
}
