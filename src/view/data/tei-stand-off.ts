import { xmlElement } from '../xml.ts';
import type { LinkData, Paragraphs, ReadingData, StoryData } from './story-data.ts';
import { child, plain, textId } from './tei-element.ts';

function targetsOf({ outlet, paragraphs }: Paragraphs): readonly string[] {
  return paragraphs.map((id) => `#${textId(outlet, id)}`);
}

function pointer(target: string): string {
  return xmlElement('ptr', { target }, '');
}

/** Returns a link element. Scores, from 0 to 1, are TEI certainties. */
function linkElement({ id, left, right, kind, score, order, by }: LinkData): string {
  const target = [...targetsOf(left), ...targetsOf(right)].join(' ');
  const subtype = order === 'moved' ? 'moved' : 'in-place';
  return xmlElement('link', { 'xml:id': id, type: kind, subtype, cert: String(score), resp: `#${by}`, target }, '');
}

/** Groups the links by pair. */
function linkGroups({ links }: StoryData): readonly string[] {
  const pairs = Map.groupBy(links, ({ left, right }) => `#wit.${left.outlet} #wit.${right.outlet}`);
  return [...pairs].map(([corresp, own]) => child('linkGrp', { type: 'pair', corresp }, own.map(linkElement)));
}

function passageElement({ number, members }: StoryData['passages'][number]): string {
  const readings = members.map((member) =>
    xmlElement('rdg', { wit: `#wit.${member.outlet}` }, targetsOf(member).map(pointer).join('')),
  );
  return child('app', { type: 'passage', n: String(number) }, readings);
}

/** Returns the words of one outlet, each with its paragraph, or with the role of its block. */
function readingElement({ outlet, paragraphs }: ReadingData): string {
  const words = paragraphs.map(({ role, id, words: said }) =>
    id === undefined
      ? plain('quote', said, { type: role })
      : plain('quote', said, { source: `#${textId(outlet, id)}` }),
  );
  return xmlElement('rdg', { wit: `#wit.${outlet}` }, words.join(''));
}

function differenceElement({ topic, note, readings }: StoryData['differences'][number]): string {
  return child('app', { type: 'difference' }, [
    plain('note', topic, { type: 'topic' }),
    ...(note === null ? [] : [plain('note', note, { type: 'comment' })]),
    ...readings.map(readingElement),
  ]);
}

/** Returns a list of apparatus entries; nothing if it is empty, because TEI does not allow empty lists. */
function apparatus(type: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [child('listApp', { type }, entries)];
}

/** Returns the `standOff` element with links, passages and differences; nothing if it would be empty. */
export function standOff(data: StoryData): readonly string[] {
  const parts = [
    ...linkGroups(data),
    ...apparatus('passages', data.passages.map(passageElement)),
    ...apparatus('differences', data.differences.map(differenceElement)),
  ];
  return parts.length === 0 ? [] : [child('standOff', {}, parts)];
}
