import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/library/field.ts';
import { readYaml } from '../../src/library/yaml.ts';
import { outletSchema } from '../../src/schemas/outlet.ts';

const told = (text: string) => {
  const { data } = readYaml(text, 'o.yaml', 1);
  if (data === null) throw new Error('the test’s text is not valid YAML');
  return checkFields(outletSchema, data).problems.map(
    (p) => `${p.line}:${p.column} ${p.ruleId}: ${p.reason} → ${p.note}`,
  );
};
const SOUND = 'siglum: HB\ncountry: null\nlanguage: en\nhomepage: null\n';

describe('problems of fields', () => {
  it.each([
    [
      'a number as a name',
      `name: 24\n${SOUND}`,
      '1:7 bad-value: `name` (24) has the wrong type or value → write text, in quotation marks if it looks like a number',
    ],
    [
      'fields as a name',
      `name: { a: b }\n${SOUND}`,
      '1:7 bad-value: `name` (fields) has the wrong type or value → write text, in quotation marks if it looks like a number',
    ],
    [
      'null as a name',
      `name: null\n${SOUND}`,
      '1:7 bad-value: `name` (null) has the wrong type or value → write text, in quotation marks if it looks like a number',
    ],
    [
      'a list instead of fields',
      '- a',
      '1:1 bad-value: the file has no fields → write fields, one `name: value` per line',
    ],
    [
      'an unknown field',
      `name: x\ncolour: red\n${SOUND}`,
      '2:1 unknown-field: there is no field “colour” → remove it; the fields here are name, siglum, country, language, homepage',
    ],
    [
      'a field named like a JavaScript internal',
      `name: x\n__proto__: red\n${SOUND}`,
      '2:1 unknown-field: there is no field “__proto__” → remove it; the fields here are name, siglum, country, language, homepage',
    ],
    [
      'a list as a text',
      `name: x\n${SOUND.replace('HB', '[HB]')}`,
      '2:9 bad-value: `siglum` (a list) has the wrong type or value → write text, in quotation marks if it looks like a number',
    ],
  ])('%s', (_trouble, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('all at once', () => {
    expect(told('name: x')).toHaveLength(4);
  });
});
