import { expect, it } from 'vitest';
import { closingLines } from '../../scripts/verify/closing.ts';

const step = { name: 'unit tests', command: ['vitest'] };
const needy = { name: 'accuracy', needs: 'it needs the hand-made links' };

it('the last line of a run has the totals; each skipped test says what it needs', () => {
  const counts = { passed: 7, failed: 0, skipped: [needy] };
  expect(closingLines([{ step, counts }])).toEqual({
    lines: ['Skipped: accuracy: it needs the hand-made links', '7 passed, 0 failed, 1 skipped'],
    isSound: true,
  });
});

it('a test skipped without a reason counts as failed', () => {
  const counts = { passed: 7, failed: 0, skipped: [{ name: 'silent', needs: '' }] };
  expect(closingLines([{ step, counts }])).toEqual({
    lines: ['Failed: silent is skipped without saying what it needs', '7 passed, 1 failed'],
    isSound: false,
  });
});
