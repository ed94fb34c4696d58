/*
 * Runs the tests: `npm test` checks what changes usually break, `npm run test:full` everything, and with `-- --rest`
 * what `npm test` leaves out. The last line has the totals. Exits with 1 if anything failed.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { inTurns } from '../src/site-build/in-turns.ts';
import { inRunFolder } from '../tests/run-folder.ts';
import { closingLines } from './verify/closing.ts';
import { findPrograms, PATH_VARIABLES, type ProgramName } from './verify/programs.ts';
import { openRunFolder } from './verify/run-folder.ts';
import { broken, leftOut, type Outcome, runStep } from './verify/run-step.ts';
import { type Extent, type Stage, type Step, stagesOf } from './verify/steps.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean' }, rest: { type: 'boolean' } } });
const extent: Extent = values.rest ? 'rest' : values.full ? 'full' : 'quick';
/** In CI, a missing program is a failure. */
const isStrict = process.env['CI'] !== undefined && process.platform === 'linux';

process.env['TEST_FOLDER'] = openRunFolder();
const programs = findPrograms(extent);
const outcomes: Outcome[] = [];

/** Returns the first required program that is missing. */
async function missingFor({ needs = [], uses = [] }: Step): Promise<ProgramName | undefined> {
  for (const name of isStrict ? [...needs, ...uses] : needs) if ((await programs[name]) === undefined) return name;
  return undefined;
}

/** The environment variables for a step's tests. */
async function environmentOf({ needs = [], uses = [] }: Step): Promise<NodeJS.ProcessEnv> {
  const paths = await Promise.all(
    [...needs, ...uses].map(async (name) => [PATH_VARIABLES[name], (await programs[name]) ?? ''] as const),
  );
  // CI is set so that no test writes a missing expectation.
  return {
    ...process.env,
    CI: 'true',
    TEST_DEPTH: extent === 'quick' ? 'quick' : 'full',
    ...Object.fromEntries(paths),
  };
}

async function outcomeOf(step: Step, isAlone: boolean): Promise<Outcome> {
  const before = outcomes.find(({ step: { name }, counts }) => counts.failed > 0 && step.after?.includes(name));
  if (before !== undefined) return broken(step, `since “${before.step.name}” failed`);
  const missing = await missingFor(step);
  if (missing !== undefined) {
    const needs = `it needs ${missing}: install it, or set ${PATH_VARIABLES[missing]} to its program`;
    return isStrict || missing === 'chromium' ? broken(step, needs) : leftOut(step, needs);
  }
  const file = inRunFolder(`counts/${step.name.replace(/\W+/g, '-')}.json`);
  return runStep(step, await environmentOf(step), file, isAlone);
}

async function runStage(stage: Stage): Promise<void> {
  await inTurns(stage, availableParallelism(), async (step) => {
    outcomes.push(await outcomeOf(step, stage.length === 1));
  });
}

for (const stage of stagesOf(extent)) await runStage(stage);
const { lines, isSound } = closingLines(outcomes);
console.log(`\n${lines.join('\n')}`);
process.exit(isSound ? 0 : 1);
