import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../src/engine/change.ts';
import { RULES, STYLE_RULES, SUBSTANCE_RULES } from '../../../src/engine/rules/index.ts';
import { ENGLISH, sidesOf } from '../../notation.ts';

/** A phrase is in a sentence, so that enough is kept around it. */
function inSentence(phrase: string): string {
  return `On Monday in Lund the council heard how ${phrase} before rain fell over harbor walls.`;
}

function rulesOf(left: string, right: string): readonly string[] {
  const compared = compareSides(sidesOf(inSentence(left)), sidesOf(inSentence(right)), ENGLISH);
  return compared.changes.map(({ kind, rule }) => `${kind}: ${rule}`);
}

describe.each(RULES.map((rule) => [`${rule.kind}: ${rule.id}`, rule] as const))('%s', (name, rule) => {
  it.each(rule.examples)('explains “%s” and “%s”', (left, right) => {
    expect(new Set(rulesOf(left, right))).toEqual(new Set([name]));
  });

  it.each(rule.examples)('explains them the other way round too: “%s”, “%s”', (left, right) => {
    expect(new Set(rulesOf(right, left))).toEqual(new Set([name]));
  });

  it.each(rule.counterexamples)('does not explain “%s” and “%s”', (left, right) => {
    const found = rulesOf(left, right);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(name);
  });

  it('gives its reason in a sentence', () => {
    expect(rule.reason).toMatch(/^[\p{L}].{20,}\.$/u);
  });
});

describe('the list of rules', () => {
  it('names each rule once', () => {
    const names = RULES.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has style before substance, and both lists are whole', () => {
    expect([...STYLE_RULES, ...SUBSTANCE_RULES]).toEqual(RULES);
  });

  it('ends with the rule that takes everything', () => {
    expect(RULES.at(-1)?.id).toBe('wording');
  });
});
