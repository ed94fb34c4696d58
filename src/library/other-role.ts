import type { VFileMessage } from 'vfile-message';
import { type Block, problem, quoteContent } from '../engine/index.ts';
import type { ArticleFacts } from '../schemas/article.ts';
import type { Path, YamlData } from './yaml.ts';

/** The role of the lines that can state a fact, by the name that provenance gives it. */
const STATING: Readonly<Record<string, Block['role']>> = {
  headline: 'headline',
  'line under the headline': 'dek',
  dateline: 'body',
  byline: 'credit',
  credit: 'credit',
};

/** Words of the front matter, and where they are there. */
interface Copied {
  readonly fact: string;
  readonly words: string;
  readonly path: Path;
  /** Whether they are a whole line of the text, or a part of one. */
  readonly isWhole: boolean;
}

/**
 * Returns a problem for each fact whose words are in the article, but in lines of another role: somebody moved the line
 * and left its copy in the front matter, which pages would go on to show.
 */
export function otherRoles(facts: ArticleFacts, blocks: readonly Block[], data: YamlData): readonly VFileMessage[] {
  return copiesIn(facts).flatMap((copy) => {
    const role = STATING[copy.fact];
    const own = blocks.filter(({ text }) => (copy.isWhole ? oneLine(text) === copy.words : text.includes(copy.words)));
    const [other] = own;
    if (role === undefined || other === undefined || own.some((block) => block.role === role)) return [];
    const reason = `the ${copy.fact} ${quoteContent(copy.words)} is ${other.role} in the text`;
    const fix = copy.isWhole ? `write \`${copy.fact}: null\`` : 'delete this entry of `provenance`';
    return [problem('other-role', data.placeOf(copy.path), reason, `${fix}, or make the line ${role} again`)];
  });
}

function copiesIn({ byline, credit, provenance }: ArticleFacts): readonly Copied[] {
  const outside = new Set(provenance.flatMap((one) => (one.status === 'stated' && one.where ? [one.fact] : [])));
  const fields = Object.entries({ byline, credit }).flatMap(([fact, words]) =>
    words === null || outside.has(fact) ? [] : [{ fact, words, path: [fact], isWhole: true }],
  );
  const stated = provenance.flatMap((one, index) =>
    one.status === 'stated' && one.where === undefined
      ? [{ fact: one.fact, words: one.words, path: ['provenance', index, 'words'], isWhole: false }]
      : [],
  );
  return [...fields, ...stated];
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ').trim();
}
