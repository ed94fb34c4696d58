import { readFileSync } from 'node:fs';
import type { GoldStory } from '../../scripts/facts/gold-story.ts';
import type { Answer } from '../../src/suggest/answer.ts';

/** An invented story with its truth. */
export function goldStory(name: string): GoldStory {
  return JSON.parse(readFileSync(new URL(`../gold/${name}.json`, import.meta.url), 'utf8')) as GoldStory;
}

const LABELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const labelOf = (article: number, paragraph: number): string => `${LABELS[article]}${paragraph + 1}`;
const KINDS: Readonly<Record<string, Answer['links'][number]['kind']>> = {
  same: 'same',
  reworded: 'reworded',
  partial: 'shared fact',
};

/** Some words at the beginning of a paragraph, as it has them. */
function wordsAt(text: string): string {
  return text
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '');
}

/** The answer of a model that reads like the annotation, about the paragraphs that a request has. */
export function goldAnswer({ articles, links, quotations, figures }: GoldStory, texts: string): Answer {
  const sent = new Set([...texts.matchAll(/^([A-Z]+\d+): /gm)].map(([, label]) => label));
  const member = (article: number, paragraph: number, words?: string) => ({
    paragraph: labelOf(article, paragraph),
    words: words ?? wordsAt(articles[article]?.[paragraph] ?? ''),
  });
  const isSent = ({ paragraph }: { readonly paragraph: string }) => sent.has(paragraph);
  const spoken = quotations.filter(({ kind }) => kind === 'speech');
  return {
    links: links
      .map(([a, i, b, j, label]) => ({ one: member(a, i), other: member(b, j), kind: KINDS[label] ?? 'same' }))
      .filter(({ one, other }) => isSent(one) && isSent(other)),
    quotations: [...Map.groupBy(spoken, ({ group }) => group).values()].map((group) => ({
      members: group.map(({ article, paragraph, text }) => member(article, paragraph, text)).filter(isSent),
      speaker: group[0]?.speaker ?? null,
    })),
    figures: [...Map.groupBy(figures, ({ fact }) => fact)].map(([fact, group]) => ({
      members: group.map(({ article, paragraph, text }) => member(article, paragraph, text)).filter(isSent),
      topic: `Fact ${fact}`,
      relation: group.some(({ relation }) => relation === 'differs') ? 'differs' : 'same',
    })),
    topics: [],
  };
}
