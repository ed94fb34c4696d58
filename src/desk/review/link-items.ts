import { alignStory, type Candidate, type Link } from '../../engine/index.ts';
import type { Edition } from '../../view/edition.ts';
import { reasonsInWords } from '../../view/reason.ts';
import type { ReviewAction, ReviewItem, ReviewSide } from './item.ts';

/** What is less likely wrong than so is not shown: an editor's time goes to the rest. */
const LEAST_RISK = 0.1;

const CHECKED = 'An editor compared the two paragraphs.';

/** The body paragraphs of the articles, as the review needs them. */
interface Texts {
  readonly edition: Edition;
  readonly body: readonly (readonly { readonly id: string; readonly text: string }[])[];
}

function textsOf(edition: Edition): Texts {
  const body = edition.story.articles.map(({ blocks }) =>
    blocks.flatMap(({ id, text }) => (id === null ? [] : [{ id, text }])),
  );
  return { edition, body };
}

function sidesOf({ edition, body }: Texts, article: number, indices: readonly number[]): readonly ReviewSide[] {
  const { outlet = '', language = 'und' } = edition.story.articles[article] ?? {};
  const siglum = edition.story.outlets[article]?.siglum ?? outlet;
  return indices.flatMap((index) => {
    const paragraph = body[article]?.[index];
    return paragraph === undefined ? [] : [{ outlet, siglum, language, ...paragraph }];
  });
}

const named = (sides: readonly ReviewSide[]): string =>
  `${sides[0]?.siglum} ${sides.map(({ id }) => `¶${id.slice(1)}`).join(', ')}`;

function decision(story: string, key: string, label: string, correction: object): ReviewAction {
  return { key, label, name: 'correct', fields: { story, correction }, reason: CHECKED };
}

/** What can be said of two sides: right is what the program said of them. */
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

/** What joins two paragraphs although they are not linked. */
function sharedBetween({ edition }: Texts, left: [number, number], right: [number, number]): readonly string[] {
  const own = edition.comparison.touching[left[0]]?.[left[1]] ?? [];
  const joining = own.filter(({ members }) =>
    members.some(({ article, paragraph }) => article === right[0] && paragraph === right[1]),
  );
  return [...new Set(joining.map(({ grain }) => `They have a ${grain} in common`))];
}

function candidateItem(
  texts: Texts,
  pair: { left: number; right: number },
  { left, right, core }: Candidate,
): ReviewItem {
  const sided = { left: sidesOf(texts, pair.left, [left]), right: sidesOf(texts, pair.right, [right]) };
  const names = `${named(sided.left)} and ${named(sided.right)}`;
  const shared = sharedBetween(texts, [pair.left, left], [pair.right, right]);
  return {
    key: `no link ${names}`,
    kind: 'no link',
    question: `${names} do not say the same.`,
    sides: [...sided.left, ...sided.right],
    reasons: [...shared, `${Math.round(100 * core)} in 100 such pairs do say the same`],
    actions: actionsFor(texts.edition.story.slug, paragraphsOf(sided), null),
    risk: Math.min(1, core + (shared.length > 0 ? 0.1 : 0)),
  };
}

/**
 * The links that may be wrong, and the paragraphs that may have to be linked. What an editor has decided is not among
 * them.
 */
export function linkItems(edition: Edition): readonly ReviewItem[] {
  const { articles, slug, corrections } = edition.story;
  const texts = textsOf(edition);
  const outlets = articles.map(({ outlet }) => outlet);
  const aligned = alignStory(
    texts.body.map((own) => own.map(({ text }) => text)),
    articles.map(({ language }) => language),
  );
  const isDecided = (pair: { left: number; right: number }, left: number, right: number) =>
    corrections.some(({ sides }) =>
      [
        [pair.left, left],
        [pair.right, right],
      ].every(([article = 0, index = 0]) =>
        sides.some((side) => side.outlet === outlets[article] && side.paragraphs.includes(index)),
      ),
    );
  return aligned.flatMap(({ left, right, links, candidates }) => {
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
        linkItem(slug, link, { left: sidesOf(texts, left, link.left), right: sidesOf(texts, right, link.right) }),
      ),
      ...near.map((candidate) => candidateItem(texts, pair, candidate)),
    ].filter(({ risk }) => risk >= LEAST_RISK);
  });
}
