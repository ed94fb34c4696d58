import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/import/line.ts';
import { lineRoles } from '../../src/import/line-role.ts';
import { contentRoot } from '../../src/library/disk.ts';
import { readLibrary } from '../../src/library/library.ts';

/** The share of a story's blocks whose roles are found when only their words are left. */
const FLOOR = 0.95;

const articles = readLibrary(contentRoot()).stories.flatMap(({ articles }) => articles);

describe.each(articles)('$outlet as a raw text', ({ blocks }) => {
  it.each([
    ['with a blank line between all', (_role: string) => '\n\n'],
    ['with captions under their pictures’ descriptions', (role: string) => (role === 'caption' ? '\n' : '\n\n')],
  ])('%s', (_layout, gapAfter) => {
    const text = blocks.map(({ role, text }) => text + gapAfter(role)).join('');
    const roles = lineRoles(linesOf(text)).map(({ role }) => role);
    const found = blocks.filter(({ role }, index) => roles[index] === role).length;
    expect(roles).toHaveLength(blocks.length);
    // Without the layout a picture's description is a line like any other.
    expect(found / blocks.length).toBeGreaterThanOrEqual(_layout.includes('all') ? 0.85 : FLOOR);
  });
});

describe('a line is what its words and its neighbours say', () => {
  const roleOf = (line: string) => {
    const text = `The council met on Tuesday evening to hear the harbour master.\n\n${line}\n\nIt will meet again on Friday to vote on the budget for the coming year.`;
    return lineRoles(linesOf(text))[1]?.role;
  };
  it.each([
    ['a longer quotation', '“We will not sell the lighthouse,” the mayor said, and sat down.', 'body'],
    [
      'a sentence that begins like a label',
      'Comments by the mayor on Monday had angered the fishermen of the town.',
      'body',
    ],
    [
      'a measure in brackets at the end',
      'The boat lay on the rocks for two days and two nights, far from the harbour (125 miles)',
      'body',
    ],
    ['a caption with its photographer', 'The lighthouse of Saltmarsh on Tuesday. (Jon Vik/Coast Wire)', 'caption'],
    ['a caption in German', 'Der Leuchtturm am Dienstag. Foto: Vik/dpa', 'caption'],
    ['a crosshead', 'A long night', 'subhead'],
    ['a newsletter box', 'Abonnieren Sie unseren Newsletter und erhalten Sie jeden Morgen eine E-Mail.', 'furniture'],
    ['a link to another text', 'Lire aussi : le phare de Saint-Elme vendu', 'furniture'],
    ['a label for an advertisement', 'Publicidad', 'furniture'],
  ])('%s', (_trouble, line, role) => {
    expect(roleOf(line)).toBe(role);
  });
});
