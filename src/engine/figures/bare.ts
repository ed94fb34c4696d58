import type { Span } from '../types.ts';
import { type Joint, jointKey } from './bond.ts';
import { partIn } from './context.ts';
import { type Candidate, headOf, withoutPlural } from './kinship.ts';
import type { Mention, ReadArticle, Scene } from './mention.ts';
import { isComparable } from './value.ts';

/** A sentence that tells a fact without its figure, and the word by which it does. */
export interface Bare {
  readonly scene: Scene;
  readonly word: Span;
}

/** How much of the words around a figure must stand in a sentence that tells the same without it. */
const ENOUGH = 0.3;

/**
 * The sentence with which an article tells a fact without a figure: in a paragraph that is linked to one that has the
 * figure, with what is counted and with enough of the words around it. Null where there is none, or where the sentence
 * has a figure for the same things that says something else.
 */
export function bareReading(
  cluster: readonly Candidate[],
  article: number,
  read: readonly ReadArticle[],
  joints: ReadonlyMap<string, Joint>,
): Bare | null {
  let best: { readonly bare: Bare; readonly part: number } | null = null;
  for (const [paragraph, { scenes, mentions }] of (read[article]?.paragraphs ?? []).entries()) {
    const linked = cluster.filter(({ mention }) => joints.has(jointKey(mention, { article, paragraph })));
    if (linked.length === 0) continue;
    for (const scene of scenes) {
      const found = bareIn(scene, linked, mentions);
      if (found !== null && found.part > (best?.part ?? 0)) best = found;
    }
  }
  return best?.bare ?? null;
}

function bareIn(
  scene: Scene,
  linked: readonly Candidate[],
  mentions: readonly Mention[],
): { readonly bare: Bare; readonly part: number } | null {
  const heads = linked.map(({ mention }) => headOf(mention.figure.counted));
  const word = scene.terms.find(({ term }) => heads.includes(withoutPlural(term)));
  const part = Math.max(...linked.map(({ context }) => partIn(context, scene)));
  if (word === undefined || part < ENOUGH) return null;
  const own = mentions.filter(({ sentence }) => sentence === scene);
  const answers = ({ figure }: Mention) => {
    const head = headOf(figure.counted);
    return (
      linked.some(({ mention }) => isComparable(mention.figure, figure)) && (head === null || heads.includes(head))
    );
  };
  return own.some(answers) ? null : { bare: { scene, word }, part };
}
