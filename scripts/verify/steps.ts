import { readFileSync } from 'node:fs';
import { filesBelow } from '../../src/site-build/tree.ts';
import type { ProgramName } from './programs.ts';

/** One command of the test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Programs that the step requires. */
  readonly needs?: readonly ProgramName[];
  /** Programs that it uses if present; its tests say what they skip without them. */
  readonly uses?: readonly ProgramName[];
  /** Steps that must have passed before, by name. */
  readonly after?: readonly string[];
}

/** Steps that can run at the same time. */
export type Stage = readonly Step[];

/**
 * `quick`: what changes usually break, `npm test`. `full`: everything, `npm run test:full`. `rest`: what `full` has in
 * addition to `quick`, for a run right after `npm test`.
 */
export type Extent = 'quick' | 'full' | 'rest';

function npm(script: string, ...args: readonly string[]): readonly string[] {
  return ['npm', 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
}

const SITE: Step = { name: 'build of the tested site', command: npm('test:build') };
const PLAIN_SITE: Step = { name: 'build without options', command: npm('test:build', '--plain') };

const QUICK: readonly Stage[] = [
  [{ name: 'types', command: npm('check') }, SITE, { name: 'lint and format', command: npm('lint') }],
  [{ name: 'unit tests', command: npm('test:unit') }],
  [
    {
      name: 'the site in a browser',
      command: npm('test:site', '--project', 'site'),
      needs: ['chromium'],
      uses: ['nginx'],
      after: [SITE.name],
    },
  ],
];

const SLOW: readonly Stage[] = [
  [{ name: 'proofs of the regular expressions', command: npm('expressions', '--check') }, PLAIN_SITE],
  [{ name: 'whole builds', command: npm('test:builds'), needs: ['chromium'] }],
  [
    {
      name: 'the site without options in a browser',
      command: npm('test:site', '--project', 'plain'),
      needs: ['chromium'],
      uses: ['nginx'],
      after: [PLAIN_SITE.name],
    },
  ],
  [
    { name: 'the site in Firefox', command: npm('test:firefox'), needs: ['firefox'], after: [SITE.name] },
    { name: 'the desk in Chromium and Firefox', command: npm('test:desk'), needs: ['chromium', 'firefox'] },
    {
      name: 'mutated articles through the build and a browser',
      command: npm('fuzz', '--articles', '120', '--seed', '20230913'),
      needs: ['chromium'],
    },
  ],
];

/** Returns the test files whose properties run with fewer cases in `npm test`. */
function lawFiles(): readonly string[] {
  return filesBelow('tests')
    .map((file) => `tests/${file}`)
    .filter((file) => file.endsWith('.test.ts') && /from '[./]*depth\.ts'/.test(readFileSync(file, 'utf8')));
}

/** Returns the steps of a run, by stage. */
export function stagesOf(extent: Extent): readonly Stage[] {
  if (extent === 'quick') return QUICK;
  if (extent === 'full') return [...QUICK, ...SLOW];
  const laws = { name: 'laws, with all their cases', command: ['vitest', 'run', ...lawFiles()] };
  const kinds = {
    name: 'every kind of page in a browser',
    command: npm('test:site', '--project=site', 'tests/site/page-kinds.test.ts'),
    needs: ['chromium'],
    after: [SITE.name],
  } as const;
  return [[laws, SITE], [kinds], ...SLOW];
}
