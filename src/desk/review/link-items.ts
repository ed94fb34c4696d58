import type { Candidate, Link } from '../../engine/index.ts';
import { reasonsInWords } from '../../view/reason.ts';
import { type AlignedEdition, CHECKED, named, sidesOf } from './aligned-edition.ts';
import type { ReviewAction, ReviewItem, ReviewSide } from './item.ts';

/** Items with a lower risk are not shown. */
const LEAST_RISK = 0.1;

function decision(story: string, key: string, label: string, correction: object): ReviewAction {
  return { key, label, name: 'correct', fields: { story, correction }, reason: CHECKED };
}

/** Returns the possible answers about two sides; “right” confirms the program. */
function actionsFor(story: string, paragraphs: object, said: Link['kind'] | null): readonly ReviewAction[] {
  const link = (kind: Link['kind']) => ({ do: 'link', kind, paragraphs });
  const unlink = { do: 'unlink', paragraphs };
  const others = (['same', 'reworded', 'related'] as const).filter((kind) => kind !== said);
  return [
    decision(story, 'r', 'Right', said === null ? unlink : link(said)),
    ...(said === null ? [] : [decision(story, 'w', 'Wrong: not the same', unlink)]),
    ...others.map((kind, at) =>
      decision(story, said === null && kind === 'reworded' ? 'w' : String(at + 1), IN_WORDS[kind], link(kind)),
    ),
  ];
}

const IN_WORDS: Readonly<Record<Link['kind'], string>> = {
  same: 'The same',
  reworded: 'Reworded',
  related: 'Only a shared fact',
};

const QUESTIONS: Readonly<Record<Link['kind'], string>> = {
  same: 'say the same',
  reworded: 'say the same in other words',
  related: 'share a fact',
};

interface Sided {
  readonly left: readonly ReviewSide[];
  readonly right: readonly ReviewSide[];
}

function paragraphsOf({ left, right }: Sided): object {
  const ids = (sides: readonly ReviewSide[]) => sides.map(({ id }) => id);
  return { [left[0]?.outlet ?? '']: ids(left), [right[0]?.outlet ?? '']: ids(right) };
}

function linkItem(story: string, { kind, score, reasons }: Link, sided: Sided): ReviewItem {
  const names = `${named(sided.left)} and ${named(sided.right)}`;
  return {
    key: `link ${names}`,
    kind: 'link',
    question: `${names} ${QUESTIONS[kind]}.`,
    sides: [...sided.left, ...sided.right],
    reasons: [...reasonsInWords(reasons), `${Math.round(100 * score)} in 100 such links are right`],
    actions: actionsFor(story, paragraphsOf(sided), kind),
    risk: 1 - score,
  };
}

/** Says what joins two paragraphs that are not linked. */
function sharedBetween(
  { edition }: AlignedEdition,
  left: [number, number],
  right: [number, number],
): readonly string[] {
  const own = edition.comparison.touching[left[0]]?.[left[1]] ?? [];
  const joining = own.filter(({ members }) =>
    members.some(({ article, paragraph }) => article === right[0] && paragraph === right[1]),
  );
  return [...new Set(joining.map(({ grain }) => `They have a ${grain} in common`))];
}

function candidateItem(
  of: AlignedEdition,
  pair: { left: number; right: number },
  { left, right, core }: Candidate,
): ReviewItem {
  const sided = { left: sidesOf(of, pair.left, [left]), right: sidesOf(of, pair.right, [right]) };
  const names = `${named(sided.left)} and ${named(sided.right)}`;
  const shared = sharedBetween(of, [pair.left, left], [pair.right, right]);
  return {
    key: `no link ${names}`,
    kind: 'no link',
    question: `${names} do not say the same.`,
    sides: [...sided.left, ...sided.right],
    reasons: [...shared, `${Math.round(100 * core)} in 100 such pairs do say the same`],
    actions: actionsFor(of.edition.story.slug, paragraphsOf(sided), null),
    risk: Math.min(1, core + (shared.length > 0 ? 0.1 : 0)),
  };
}

/**
 * Returns the links that may be wrong, and the paragraphs that perhaps should be linked, unless an editor has decided.
 */
export function linkItems(of: AlignedEdition): readonly ReviewItem[] {
  const { articles, slug, corrections } = of.edition.story;
  const outlets = articles.map(({ outlet }) => outlet);
  const isDecided = (pair: { left: number; right: number }, left: number, right: number) =>
    corrections.some(({ sides }) =>
      [
        [pair.left, left],
        [pair.right, right],
      ].every(([article = 0, index = 0]) =>
        sides.some((side) => side.outlet === outlets[article] && side.paragraphs.includes(index)),
      ),
    );
  return of.aligned.flatMap(({ left, right, links, candidates }) => {
    const pair = { left, right };
    const cells = new Set(
      links.flatMap((link) => link.left.flatMap((one) => link.right.map((two) => `${one} ${two}`))),
    );
    const open = links.filter((link) => !link.left.some((one) => link.right.some((two) => isDecided(pair, one, two))));
    const near = candidates.filter(
      (one) => !cells.has(`${one.left} ${one.right}`) && !isDecided(pair, one.left, one.right),
    );
    return [
      ...open.map((link) =>
        linkItem(slug, link, { left: sidesOf(of, left, link.left), right: sidesOf(of, right, link.right) }),
      ),
      ...near.map((candidate) => candidateItem(of, pair, candidate)),
    ].filter(({ risk }) => risk >= LEAST_RISK);
  });
}
