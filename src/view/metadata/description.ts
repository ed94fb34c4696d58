import { tokenize } from '../../engine/index.ts';
import type { StoryArticle } from '../../library/story.ts';
import type { Edition } from '../edition.ts';
import type { RowTally } from '../pair/row-tally.ts';
import type { Report } from '../report.ts';
import { capitalized, counted, inWords, listed, longDate } from '../wording.ts';

/** Names are told as long as there are few of them: a description is two lines long. */
const MOST_NAMED = 6;

function outletsIn(members: readonly { readonly article: number }[]): number {
  return new Set(members.map(({ article }) => article)).size;
}

/** What a story's page tells, of how many reports: `Told by five outlets: … Nine passages in all of them …`. */
export function storyDescription({ story, comparison }: Edition): string {
  const names = story.outlets.map(({ name }) => name);
  const told = `Told by ${counted(names.length, 'outlet')}`;
  const who = names.length > MOST_NAMED ? told : `${told}: ${listed(names)}`;
  const all = comparison.passages.filter(({ members }) => outletsIn(members) === names.length).length;
  const topics = story.differences.length;
  const differ = topics === 0 ? '' : `, ${counted(topics, 'topic')} told differently`;
  return `${who}. ${capitalized(counted(all, 'passage'))} in all of them${differ}. ${story.place}, ${longDate(story.date)}.`;
}

/** `three figures and one quotation differ`; nothing where neither does. */
function differing({ figures, quotations }: RowTally): string {
  const parts = [
    ...(figures === 0 ? [] : [counted(figures, 'figure')]),
    ...(quotations === 0 ? [] : [counted(quotations, 'quotation')]),
  ];
  return parts.length === 0 ? '' : `; ${listed(parts)} ${figures + quotations === 1 ? 'differs' : 'differ'}`;
}

/** What differs between two outlets, in counts: `31 rows: 12 in both, six moved, eight only in AP …; one figure differs.` */
export function pairDescription(left: Report, right: Report, tally: RowTally, title: string): string {
  const { both, moved, partly } = tally;
  const parts = [
    `${inWords(both)} in both`,
    ...(moved === 0 ? [] : [`${inWords(moved)} moved`]),
    ...(partly === 0 ? [] : [`${inWords(partly)} partly the same`]),
    `${inWords(tally.left)} only in ${left.siglum}`,
    `${inWords(tally.right)} only in ${right.siglum}`,
  ];
  const rows = counted(both + moved + partly + tally.left + tally.right, 'row');
  const who = `${left.name} (${left.siglum}) and ${right.name} (${right.siglum})`;
  return `${who} paragraph by paragraph. ${capitalized(rows)}: ${parts.join(', ')}${differing(tally)}. ${title}.`;
}

/** So many words of an article may stand in a description, and so many characters where words are not apart. */
const MOST_WORDS = 20;
const MOST_CHARACTERS = 160;

/** The first words of a paragraph, at most twenty. */
export function extract(text: string): string {
  const words = tokenize(text).filter(({ kind }) => kind !== 'punctuation');
  const end = words[MOST_WORDS - 1]?.end ?? text.length;
  const cut =
    end < MOST_CHARACTERS ? end : (words.findLast((word) => word.end <= MOST_CHARACTERS)?.end ?? MOST_CHARACTERS);
  const whole = words.length <= MOST_WORDS && text.length <= MOST_CHARACTERS;
  return whole ? text.replace(/\s+/gu, ' ') : `${text.slice(0, cut).replace(/\s+/gu, ' ')} …`;
}

/** Which paragraph it is, with its first words where all of its article may be shown, and none of them else. */
export function paragraphDescription(
  { facts: { rights } }: StoryArticle,
  report: Report,
  paragraph: Report['paragraphs'][number],
  title: string,
): string {
  const which = `Paragraph ${paragraph.label} of ${report.name} on ${title}, and what the other outlets have of it.`;
  return rights === 'full' ? `“${extract(paragraph.text)}” ${which}` : which;
}
