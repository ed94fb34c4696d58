import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import type { Expression } from './expression-list.ts';

/** How the time of an expression grows with the text: `linear`, or the power of it, infinite where it is exponential. */
export interface Verdict {
  readonly growth: 'linear' | number;
  /** How that is known: proved on an automaton, tried out by a search for bad texts, or seen from its repetitions. */
  readonly by: 'automaton' | 'search' | 'repetitions';
}

const FILE = fileURLToPath(new URL('expressions.txt', import.meta.url));
/** The search begins with texts of chance: seeded, so that it finds the same everywhere. */
const SEED = 1913;
const LONGEST_MS = 60_000;
const MOST_SEARCHES = 4;

/** As an expression is written, which is what its verdict is remembered by. */
export function written({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

/** Where each repetition has an upper bound, so has the work at each place of a text. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/gsu, 'x');
  return !/[*+]|\{\d+,\}/.test(bare);
}

async function judgedOnce(expression: Expression): Promise<Verdict> {
  const { source, flags } = expression;
  const result = await check(source, flags, { randomSeed: SEED, timeout: LONGEST_MS });
  if (result.status === 'unknown')
    throw new Error(`no verdict: ${written(expression)} ${JSON.stringify(result.error)}`);
  const by = result.checker === 'automaton' ? 'automaton' : 'search';
  const { complexity } = result;
  if (complexity.type === 'safe' || complexity.type === 'linear') return { growth: 'linear', by };
  return { growth: complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY, by };
}

/**
 * What is found out about an expression. A search takes the time of the texts that it suspects, which a busy machine
 * lengthens: what it says against an expression counts only where it says so each time.
 */
export async function judged(expression: Expression): Promise<Verdict> {
  if (isBounded(expression.source)) return { growth: 'linear', by: 'repetitions' };
  let verdict = await judgedOnce(expression);
  for (let again = 0; again < MOST_SEARCHES - 1 && verdict.growth !== 'linear' && verdict.by === 'search'; again += 1) {
    verdict = await judgedOnce(expression);
  }
  return verdict;
}

/** The verdicts that are kept, by the expression as it is written. */
export function keptVerdicts(): ReadonlyMap<string, Verdict> {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
  return new Map(
    lines.flatMap((line) => {
      const [growth = '', by = '', expression] = line.split('\t');
      if (expression === undefined) return [];
      const verdict = { growth: growth === 'linear' ? growth : Number(growth), by } as Verdict;
      return [[expression, verdict] as const];
    }),
  );
}

/** Keeps verdicts, one a line, in the order of the expressions. */
export function keepVerdicts(verdicts: ReadonlyMap<string, Verdict>): void {
  const lines = [...verdicts].map(([expression, { growth, by }]) => `${growth}\t${by}\t${expression}\n`);
  writeFileSync(
    FILE,
    lines.toSorted((a, b) => (a.split('\t')[2] ?? '').localeCompare(b.split('\t')[2] ?? '', 'en')).join(''),
  );
}
