import { longDate } from '../wording.ts';
import { XML_DECLARATION, xmlElement } from '../xml.ts';
import type { StoryData } from './story-data.ts';
import { child, plain, textId } from './tei-element.ts';
import { NO_TEXTS, sourceDescription } from './tei-source.ts';
import { standOff } from './tei-stand-off.ts';

/** The editorial declaration, for readers who have only the file. */
const EDITORIAL =
  'Texts are given character for character as they were found; a character that XML 1.0 does not allow is replaced by ' +
  'U+FFFD. A paragraph that is compared is a p with an xml:id; every other element of an article is an ab whose type says ' +
  'what it was: headline, dek, section, subhead, caption, credit, furniture. All are in the order of the source. ' +
  'The standOff element says which paragraphs report the same thing: links of two articles, passages of several, ' +
  'and the differences that an editor has listed.';

function titleStatement({ title }: StoryData, publisher: string): string {
  const respondents = [
    ['machine', 'links of paragraphs, found by machine', publisher],
    ['hand', 'links of paragraphs, corrected by hand', 'the editor of this edition'],
  ] as const;
  const statements = respondents.map(([id, resp, name]) =>
    xmlElement('respStmt', { 'xml:id': id }, plain('resp', resp) + plain('name', name)),
  );
  return child('titleStmt', {}, [plain('title', title), ...statements]);
}

function fileDescription(data: StoryData, publisher: string): string {
  const { version, address, rights } = data;
  const edition = xmlElement('editionStmt', {}, plain('edition', `Edition ${version}`, { n: version }));
  const publication = child('publicationStmt', {}, [
    plain('publisher', publisher),
    plain('idno', address, { type: 'IRI' }),
    xmlElement('availability', { status: 'restricted' }, plain('p', rights)),
  ]);
  return child('fileDesc', {}, [titleStatement(data, publisher), edition, publication, sourceDescription(data)]);
}

function profileDescription({ summary, place, date, articles }: StoryData): string {
  const event = `${plain('placeName', place)}, ${plain('date', longDate(date), { when: date })}`;
  const languages = [...new Set(articles.map(({ language }) => language))];
  return child('profileDesc', {}, [
    xmlElement('abstract', {}, plain('p', summary)),
    ...(languages.length === 0
      ? []
      : [
          child(
            'langUsage',
            {},
            languages.map((ident) => xmlElement('language', { ident }, '')),
          ),
        ]),
    xmlElement('settingDesc', {}, xmlElement('p', {}, event)),
  ]);
}

function texts({ articles }: StoryData): string {
  if (articles.length === 0) return child('text', {}, [xmlElement('body', {}, plain('p', NO_TEXTS))]);
  const group = articles.map(({ outlet, language, blocks }) => {
    const body = blocks.map(({ role, id, text }) =>
      id === undefined ? plain('ab', text, { type: role }) : plain('p', text, { 'xml:id': textId(outlet, id) }),
    );
    const attributes = { 'xml:id': textId(outlet), 'xml:lang': language, corresp: `#wit.${outlet}` };
    return child('text', attributes, [child('body', {}, body)]);
  });
  return child('text', {}, [child('group', {}, group)]);
}

/**
 * Returns a story as TEI P5: the articles as texts, and what they have in common in `standOff`.
 *
 * @param publisher the title of the edition
 */
export function storyTei(data: StoryData, publisher: string): string {
  const encoding = xmlElement('encodingDesc', {}, xmlElement('editorialDecl', {}, plain('p', EDITORIAL)));
  const header = child('teiHeader', {}, [fileDescription(data, publisher), encoding, profileDescription(data)]);
  const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' };
  return `${XML_DECLARATION}${child('TEI', attributes, [header, texts(data), ...standOff(data)])}\n`;
}
