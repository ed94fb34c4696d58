import { describe, expect, it } from 'vitest';
import { readImprint } from '../../src/library/imprint.ts';
import { tableDisk } from './disks.ts';

const read = (text: string | Uint8Array | null) =>
  readImprint('.', tableDisk(text === null ? {} : { './content/edition.yaml': text }));

describe('an edition', () => {
  it('has the file’s fields and defaults for the rest', () => {
    const { imprint, problems, warnings } = read(
      'title: The Saltby Comparison\ncontact: https://saltby.example/desk\n',
    );
    expect([problems, warnings]).toEqual([[], []]);
    expect(imprint).toEqual({
      title: 'The Saltby Comparison',
      owner: null,
      contact: 'https://saltby.example/desk',
      site: null,
      language: 'en',
      licence: null,
    });
  });

  it.each([
    ['no file', null],
    ['an empty file', ''],
    ['a file of comments', '# nothing yet\n'],
  ])('with %s has all defaults, and a warning that nobody can be written to', (_, text) => {
    const { imprint, problems, warnings } = read(text);
    expect([imprint.title, problems]).toEqual(['The Collated Press', []]);
    expect(warnings.map(({ ruleId }) => ruleId)).toEqual(['no-contact']);
  });

  it.each([
    ['that is not text', new Uint8Array([0xff])],
    ['that is not YAML', 'title: [\n'],
    ['with an invalid field', 'contact: the desk\n'],
  ])('a file %s is a problem, and no warning besides', (_, text) => {
    const { problems, warnings } = read(text);
    expect([problems.length, warnings]).toEqual([1, []]);
  });
});
