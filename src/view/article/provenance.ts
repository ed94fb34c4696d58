import type { StoryArticle } from '../../library/story.ts';
import type { Strings } from '../strings/strings.ts';
import { capitalized } from '../wording.ts';

type ProvenanceFact = StoryArticle['facts']['provenance'][number];

/** A fact about an article, stated or inferred, with its name on pages. */
export type Fact = ProvenanceFact & { readonly name: string };

/** What is known and unknown about where an article comes from. */
export interface Provenance {
  readonly facts: readonly Fact[];
  /** The names of expected facts that are not known. */
  readonly unknown: readonly string[];
}

/** Returns whether the publisher is only inferred. */
export function isInferred({ facts }: Pick<StoryArticle, 'facts'>): boolean {
  return facts.provenance.some(({ fact, status }) => fact === 'outlet' && status === 'inferred');
}

/** Returns what pages say about where an article comes from. */
export function provenanceOf({ facts }: StoryArticle, { expected }: Strings['provenance']): Provenance {
  const names = Object.keys(expected) as (keyof typeof expected)[];
  return {
    facts: facts.provenance.map((fact) => ({ ...fact, name: capitalized(fact.fact) })),
    unknown: names.filter((name) => facts[name] === null).map((name) => expected[name]),
  };
}
