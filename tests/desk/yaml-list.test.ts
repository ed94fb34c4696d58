import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type EntryStyle,
  entriesIn,
  UnchangeableList,
  withEntry,
  withFields,
  withMovedEntry,
  withoutEntry,
} from '../../src/desk/correction/yaml-list.ts';
import { runs } from '../depth.ts';

const CLOSE: EntryStyle = { inline: ['words'], spaced: false };
const APART: EntryStyle = { inline: [], spaced: true };

/** A line of a comment, words that YAML must quote, words of several scripts. */
const word = fc.oneof(
  fc.constantFrom(
    'yes',
    '3',
    'a: b',
    '# no',
    "it's",
    '“so”',
    '- x',
    'null',
    'Länge',
    '時間',
    '{',
    '@',
    'a, b',
    '>',
    '|',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `w${text.replace(/\s/g, ' ').trimEnd()}`),
);
const entry = fc.record({
  topic: word,
  words: fc.dictionary(fc.constantFrom('ap', 'pa', 'the-hill'), word, { minKeys: 1 }),
});
const comment = fc.constantFrom('', '# A note.\n', '# One.\n# Two.\n');

/** A file as an editor may have written it: comments between entries, blank lines or none. */
const file = fc
  .record({
    head: comment,
    blank: fc.boolean(),
    indent: fc.constantFrom(0, 2),
    items: fc.array(fc.tuple(comment, entry), { maxLength: 5 }),
  })
  .map(({ head, blank, items, indent }) => {
    const blocks = items.map(([note, { topic, words }]) => {
      const lines = `${note}- topic: ${JSON.stringify(topic)} # kept\n  words: ${JSON.stringify(words)}\n`;
      return lines.replace(/^(?=.)/gm, ' '.repeat(indent));
    });
    return head + blocks.join(blank ? '\n' : '');
  });

const under = (key: string | null, text: string) =>
  key === null
    ? text
    : `title: x # y\n${text === '' || entriesIn(text, null).length === 0 ? text : `${key}:\n${text}`}`;

const comments = (text: string) => text.match(/# (?:A note|One|Two|kept|y).*/g) ?? [];

describe.each([null, 'link'])('a list in %s', (key) => {
  const texts = file.map((text) => under(key, text));

  it('has an entry more, and everything else byte for byte', () => {
    fc.assert(
      fc.property(texts, entry, fc.nat(6), (text, added, at) => {
        const before = entriesIn(text, key);
        const after = withEntry(text, key, at, added, CLOSE);
        expect(entriesIn(after, key)).toEqual(before.toSpliced(at, 0, added));
        expect(comments(after)).toEqual(comments(text));
        for (const line of text.split('\n')) expect(after.split('\n')).toContain(line);
      }),
      { numRuns: runs(300), seed: 20230913 },
    );
  });

  it('is the same bytes again once the entry is taken out', () => {
    fc.assert(
      fc.property(texts, entry, (text, added) => {
        const after = withEntry(text, key, Infinity, added, CLOSE);
        expect(withoutEntry(after, key, entriesIn(text, key).length)).toBe(text);
      }),
      { numRuns: runs(300), seed: 20230914 },
    );
  });

  it('loses one entry, and no comment that stands between entries', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, pick) => {
        const before = entriesIn(text, key);
        fc.pre(before.length > 1);
        const at = pick % before.length;
        const after = withoutEntry(text, key, at);
        expect(entriesIn(after, key)).toEqual(before.toSpliced(at, 1));
        expect(comments(after).filter((one) => !one.includes('kept'))).toEqual(
          comments(text).filter((one) => !one.includes('kept')),
        );
      }),
      { numRuns: runs(300), seed: 20230915 },
    );
  });

  it('has an entry at another place, and the same bytes when it is moved back', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, two) => {
        const before = entriesIn(text, key);
        fc.pre(before.length > 1);
        const [from, to] = [one % before.length, two % before.length];
        const after = withMovedEntry(text, key, from, to, APART);
        expect(entriesIn(after, key)).toEqual(before.toSpliced(from, 1).toSpliced(to, 0, before[from]));
        expect(comments(after).toSorted()).toEqual(comments(text).toSorted());
      }),
      { numRuns: runs(300), seed: 20230916 },
    );
  });
});

it('sets fields of an entry, and nothing else', () => {
  fc.assert(
    fc.property(file, fc.nat(), word, fc.option(word), (text, pick, topic, note) => {
      const before = entriesIn(text, null);
      fc.pre(before.length > 0);
      const at = pick % before.length;
      const after = withFields(text, at, { topic, note }, APART);
      const { note: _, ...kept } = { ...(before[at] as object), topic, note };
      expect(entriesIn(after, null)).toEqual(before.with(at, note === null ? kept : { ...kept, note }));
      expect(comments(after)).toEqual(comments(text));
    }),
    { numRuns: runs(300), seed: 20230917 },
  );
});

describe('a list as editors write it', () => {
  it('keeps blank lines between entries, and comments', () => {
    const text = '# Head.\n\n- topic: a\n  says: 1\n\n# Of b.\n- topic: b # mine\n  says: 2\n';
    expect(withEntry(text, null, Infinity, { topic: 'c' }, APART)).toBe(`${text}\n- topic: c\n`);
    expect(withoutEntry(text, null, 0)).toBe('# Head.\n\n# Of b.\n- topic: b # mine\n  says: 2\n');
    expect(withMovedEntry(text, null, 1, 0, APART)).toBe(
      '# Head.\n\n# Of b.\n- topic: b # mine\n  says: 2\n\n- topic: a\n  says: 1\n',
    );
  });
  it('is begun in an empty file, after a comment, and in an empty list', () => {
    expect(withEntry('', null, 0, { a: 1 }, CLOSE)).toBe('- a: 1\n');
    expect(withEntry('# None yet.', null, 0, { a: 1 }, CLOSE)).toBe('# None yet.\n- a: 1\n');
    expect(withEntry('[] # none\n', null, 0, { a: 1 }, CLOSE)).toBe('- a: 1 # none\n');
    expect(withEntry('link: [] # none\nunlink: []\n', 'link', 0, { a: 1 }, CLOSE)).toBe(
      'link: # none\n  - a: 1\nunlink: []\n',
    );
    expect(withEntry('link:\nunlink: []\n', 'link', 0, { a: 1 }, CLOSE)).toBe('link:\n  - a: 1\nunlink: []\n');
    expect(withEntry('unlink: []\n', 'link', 0, { a: 1 }, CLOSE)).toBe('unlink: []\nlink:\n  - a: 1\n');
  });
  it('keeps a comment behind a field whose list is emptied', () => {
    expect(parse(withoutEntry('link: # mine\n  - a: 1\n', 'link', 0))).toEqual({ link: [] });
  });
  it('keeps words on one line that YAML would fold', () => {
    const words = { ap: 'long words '.repeat(30).trim() };
    expect(withEntry('', null, 0, { words }, CLOSE).split('\n').length).toBe(2);
  });
  it('is not changed where that would rewrite what an editor wrote', () => {
    for (const text of ['[{ a: 1 }]\n', 'link: [{ a: 1 }]\n', '{ link: [] }\n', 'just words\n'])
      expect(() => withEntry(text, text.startsWith('[') ? null : 'link', 0, { a: 1 }, CLOSE)).toThrow(UnchangeableList);
  });
});
