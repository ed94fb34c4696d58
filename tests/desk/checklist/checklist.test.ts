import { describe, expect, it } from 'vitest';
import { CHECKLIST_ACTIONS } from '../../../src/desk/checklist/actions.ts';
import { type Checked, checklist } from '../../../src/desk/checklist/checklist.ts';
import { withField } from '../../../src/desk/checklist/set-field.ts';
import { NO_PLACE, NO_SUMMARY } from '../../../src/import/story-file.ts';
import { readStory } from '../../../src/library/library.ts';
import { editionSchema } from '../../../src/schemas/edition.ts';
import { openTestDesk } from '../server.ts';

const { story: found } = readStory('tests/fixtures/hostile', 'edited-text');
if (found === null) throw new Error('the story has problems');
const story = found;

const ready: Checked = {
  story,
  imprint: editionSchema.parse({ contact: 'desk@example.org' }),
  warnings: [],
  changes: ['edited-text: the same claims, rows and passages'],
  pages: { story: '/s/', article: (outlet) => `/s/${outlet}/` },
};
const toDo = (checked: Partial<Checked>) =>
  checklist({ ...ready, ...checked }).flatMap(({ state, text }) => (state === 'to do' ? [text] : []));

describe('before a story is published', () => {
  it('nothing is left to do where all is written, and the rights of each text are for the editor to decide', () => {
    expect(toDo({})).toEqual([]);
    const rights = checklist(ready).filter(({ field }) => field?.name === 'rights');
    expect(rights.map(({ state, page }) => [state, page])).toEqual(
      story.articles.map(({ outlet }) => ['decide', `/s/${outlet}/`]),
    );
  });

  it('what an import could not know is to be written, and where', () => {
    const missing = checklist({
      ...ready,
      story: { ...story, summary: NO_SUMMARY, place: NO_PLACE },
      imprint: editionSchema.parse({}),
    });
    expect(missing.flatMap(({ state, field }) => (state === 'to do' ? [field?.name, field?.value] : []))).toEqual([
      ...['summary', '', 'place', '', 'contact', ''],
    ]);
  });

  it('an open question about a paragraph and a warning of the build are to be answered', () => {
    const [first] = story.ledger.histories;
    if (first === undefined) throw new Error('the story has a ledger');
    const ended = { id: 'p9', version: 2, into: [], perhaps: ['p8'], as: null, corrected: null, byHand: false };
    const ledger = { ...story.ledger, histories: [{ ...first, endedIds: [ended] }] };
    expect(toDo({ story: { ...story, ledger }, warnings: ['x: run npm run ids'] })).toEqual([
      expect.stringContaining('p9: it is not decided'),
      'x: run npm run ids',
    ]);
  });
});

describe('one field of a file', () => {
  it.each([
    ['plain words', 'a: 1 # why\nplace: Old\nb: 2\n', 'a: 1 # why\nplace: New town\nb: 2\n'],
    ['a folded paragraph', 'place: >-\n  Old\n  words\n# next\nb: 2\n', 'place: New town\n# next\nb: 2\n'],
    ['nothing', 'place: null\n', 'place: New town\n'],
    ['a missing field', 'a: 1\n', 'a: 1\nplace: New town\n'],
    ['no file', '', 'place: New town\n'],
    [
      'front matter',
      '---\nplace: Old\nb: 2\n---\n\nplace: words\n',
      '---\nplace: New town\nb: 2\n---\n\nplace: words\n',
    ],
  ])('%s is replaced, and all else stays', (_name, before, after) => {
    expect(withField(before, 'place', 'New town')).toEqual({ text: after });
  });

  it('a file that cannot be read is left alone', () => {
    expect(withField('place: [', 'place', 'x')).toHaveProperty('refusal');
    expect(withField('place: [1]\n', 'place', 'x')).toHaveProperty('refusal');
  });
});

describe('the checklist writes', () => {
  it.each([
    ['contact', 'content/edition.yaml', 'desk@example.org', 'contact: desk@example.org\n'],
    ['rights', 'content/stories/edited-text/coast-wire.md', 'excerpt-only', '\nrights: excerpt-only\n'],
    [
      'summary',
      'content/stories/edited-text/story.yaml',
      'They met.\nThey talked.',
      'summary: They met. They talked.\n',
    ],
  ])('%s', async (name, file, value, written) => {
    const desk = await openTestDesk('tests/fixtures/hostile/content', { actions: CHECKLIST_ACTIONS });
    const { status } = await desk.act('checklist-field', { file, name, value }, { [file]: desk.version(file) });
    expect(status).toBe(200);
    expect(desk.read(file)).toContain(written);
    desk.close();
  });

  it.each([
    ['a field of another file', { file: 'content/edition.yaml', name: 'rights', value: 'full' }, /has no field/],
    ['no address for a contact', { file: 'content/edition.yaml', name: 'contact', value: 'me' }, /neither|not/],
    [
      'rights that there are not',
      { file: 'content/stories/edited-text/coast-wire.md', name: 'rights', value: 'all' },
      /all/,
    ],
    ['a story that is not there', { file: 'content/stories/x/story.yaml', name: 'place', value: 'y' }, /no file/],
  ])('%s is refused, and no file changes', async (_name, fields, message) => {
    const desk = await openTestDesk('tests/fixtures/hostile/content', { actions: CHECKLIST_ACTIONS });
    const before = desk.files();
    const { status, body } = await desk.act('checklist-field', fields);
    expect(status).toBe(422);
    expect(body['message']).toMatch(message);
    expect(desk.files()).toEqual(before);
    desk.close();
  });
});
