import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/library/field.ts';
import { readYaml } from '../../src/library/yaml.ts';
import { outletSchema } from '../../src/schemas/outlet.ts';

const told = (text: string) => {
  const { data } = readYaml(text, 'o.yaml', 1);
  if (data === null) throw new Error('the text of the test is no YAML');
  return checkFields(outletSchema, data).problems.map(
    (p) => `${p.line}:${p.column} ${p.ruleId}: ${p.reason} → ${p.note}`,
  );
};
const SOUND = 'siglum: HB\ncountry: null\nlanguage: en\nhomepage: null\n';

describe('what a field is told', () => {
  it.each([
    [
      'a number for a name',
      `name: 24\n${SOUND}`,
      '1:7 bad-value: `name` (24) is not what belongs here → write text; put it between quotation marks if it looks like a number',
    ],
    [
      'fields for a name',
      `name: { a: b }\n${SOUND}`,
      '1:7 bad-value: `name` (fields) is not what belongs here → write text; put it between quotation marks if it looks like a number',
    ],
    [
      'null for a name',
      `name: null\n${SOUND}`,
      '1:7 bad-value: `name` (null) is not what belongs here → write text; put it between quotation marks if it looks like a number',
    ],
    [
      'a list for fields',
      '- a',
      '1:1 bad-value: the file holds no fields → write fields, each as `name: value` on a line of its own',
    ],
    [
      'a field like no other',
      `name: x\ncolour: red\n${SOUND}`,
      '2:1 unknown-field: there is no field “colour” → take it out; the fields here are name, siglum, country, language, homepage',
    ],
    [
      'a field named for JavaScript’s machinery',
      `name: x\n__proto__: red\n${SOUND}`,
      '2:1 unknown-field: there is no field “__proto__” → take it out; the fields here are name, siglum, country, language, homepage',
    ],
    [
      'a list for a list’s entry',
      `name: x\n${SOUND.replace('HB', '[HB]')}`,
      '2:9 bad-value: `siglum` (a list) is not what belongs here → write text; put it between quotation marks if it looks like a number',
    ],
  ])('%s', (_trouble, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('all at once', () => {
    expect(told('name: x')).toHaveLength(4);
  });
});
