import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RevisionRun, revisionRuns } from '../../../src/view/permalink/revision.ts';
import { runs } from '../../depth.ts';

function printed(runs: readonly RevisionRun[]): string {
  const marks = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
  return runs.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

const revised = (before: string, after: string) => printed(revisionRuns(before, after, 'en-GB'));

it('two versions are one text: deleted words, then inserted ones', () => {
  expect(revised('Ten men died in the fire on Monday, police said.', 'Two men died on Monday, the police said.')).toBe(
    '[-Ten-]{+Two+} men died[- in the fire-] on Monday, {+the+} police said.',
  );
});

it('a deleted sentence includes the space before it', () => {
  expect(revised('The ship came in at noon. The end came late.', 'The ship came in at noon.')).toBe(
    'The ship came in at noon.[- The end came late.-]',
  );
});

it('texts with nothing in common are deleted and inserted as a whole', () => {
  expect(revised('It rained.', 'Elections were held.')).toBe('[-It rained.-]{+Elections were held.+}');
});

const words = fc.array(fc.constantFrom('the', 'ship', 'left', '“port”', 'at', 'noon,', 'ten', 'men', 'said.', '港'), {
  minLength: 1,
  maxLength: 30,
});

it('law: kept and inserted runs equal the newer text; kept and deleted runs equal the older words', () => {
  const law = fc.property(words, words, (one, other) => {
    const [before, after] = [one.join(' '), other.join(' ')];
    const runs = revisionRuns(before, after, 'en');
    const without = (kind: RevisionRun['kind']) => runs.filter((run) => run.kind !== kind).map(({ text }) => text);
    expect(without('deleted').join('')).toBe(after);
    expect(without('inserted').join('').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
  });
  fc.assert(law, { seed: 20261128, numRuns: runs(2000) });
});
