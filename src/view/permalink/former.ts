import { type ArticleHistory, currentIds } from '../../ledger/history.ts';
import { articleIn, type Edition } from '../edition.ts';
import { type Frame, storyFrame } from '../frame.ts';
import type { Statement } from '../lineage/statement.ts';
import { labelOf } from '../report.ts';
import type { Site } from '../site.ts';
import { endedStatement } from './sentence.ts';
import { articleStates, historyIn, type ParagraphState, type StateKind } from './state.ts';

/** A former paragraph of an article, and what happened to it. */
export interface Former {
  readonly id: string;
  readonly label: string;
  readonly kind: StateKind;
  readonly statement: Statement;
}

/** The page of a former paragraph. */
export interface FormerPage extends Former {
  readonly frame: Frame;
  readonly outlet: { readonly name: string; readonly letter: string };
  readonly language: string;
  /** Its last text, if it has successors; else null. */
  readonly words: string | null;
  readonly successors: readonly { readonly label: string; readonly address: string; readonly text: string }[];
  /** The address of the article. */
  readonly article: string;
}

function formerOf(state: ParagraphState, history: ArticleHistory, story: string, at: Site): Former {
  const addressOf = (id: string) => at.paragraph(story, history.outlet, id);
  const { id, kind } = state;
  return { id, label: labelOf(id), kind, statement: endedStatement(state, history, addressOf, at.strings.permalink) };
}

/** Returns the former paragraphs of an outlet's article, in order of their ids. */
export function formersIn({ story }: Edition, outlet: string, at: Site): readonly Former[] {
  const history = historyIn(story, outlet);
  if (history === null) return [];
  const ended = articleStates(history).filter(({ ending }) => ending !== null);
  return ended.map((state) => formerOf(state, history, story.slug, at));
}

/**
 * Returns, for each former paragraph, the id of the current paragraph that it belongs before: its first successor, else
 * the one that followed it; null at the end.
 */
export function placesOf(history: ArticleHistory, ids: readonly string[]): ReadonlyMap<string, string | null> {
  const living = new Set(history.versions.at(-1)?.blocks.flatMap(({ id }) => id ?? []));
  return new Map(
    ids.map((id) => {
      const last = history.versions.findLast(({ blocks }) => blocks.some((block) => block.id === id));
      const order = last?.blocks.flatMap((block) => block.id ?? []) ?? [];
      const after = order.slice(order.indexOf(id)).find((next) => living.has(next));
      return [id, currentIds(history, id)[0] ?? after ?? null];
    }),
  );
}

function lastWords({ versions }: ArticleHistory, id: string): string {
  return versions
    .findLast(({ blocks }) => blocks.some((block) => block.id === id))
    ?.blocks.find((block) => block.id === id)?.text as string;
}

/** Builds the page of a former paragraph. Throws if the article never had the id. */
export function formerPage(edition: Edition, outlet: string, id: string, at: Site): FormerPage {
  const { story } = edition;
  const history = historyIn(story, outlet);
  const state = history === null ? undefined : articleStates(history).find((candidate) => candidate.id === id);
  if (history === null || state === undefined)
    throw new Error(`no such paragraph ever in ${story.slug}/${outlet}: ${id}`);
  const former = formerOf(state, history, story.slug, at);
  const { name = outlet, siglum = outlet } = story.outlets.find(({ slug }) => slug === outlet) ?? {};
  const { blocks, language } = articleIn(edition, outlet);
  const article = at.article(story.slug, outlet);
  const steps = [
    { text: siglum, address: article },
    { text: `¶${former.label}`, address: null },
  ];
  const description = former.statement.map(({ text }) => text).join('');
  const frame = storyFrame(story, description, steps, at);
  return {
    ...former,
    frame,
    outlet: { name, letter: frame.names.outlets.find((own) => own.name === name)?.letter ?? '' },
    language,
    // The ledger may no longer hold words that were taken down.
    words: state.now.length === 0 ? null : lastWords(history, id) || null,
    successors: blocks
      .filter((block) => block.id !== null && state.now.includes(block.id))
      .map((block) => ({
        label: labelOf(block.id ?? ''),
        address: at.paragraph(story.slug, outlet, block.id ?? ''),
        text: block.text,
      })),
    article,
  };
}
