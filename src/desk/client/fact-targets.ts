import type { DeskRow, DeskStory, DeskWords } from '../story/desk-story.ts';
import { wordsOf } from '../story/words.ts';
import { type Choice, correcting, type Field, removing, type Target } from './choice.ts';

const short = ({ outlet, id, words }: DeskWords): string => `${outlet} ¶${id.slice(1)}: ${words.slice(0, 60)}`;

function listOf(
  name: string,
  label: string,
  members: readonly { readonly value: string; readonly text: string }[],
): Field {
  return { name, label, kind: 'list', options: members };
}

function nameChoice(story: string, { of, members }: DeskRow): Choice {
  if (of === 'figure') {
    const field: Field = { name: 'topic', label: 'What the figures are of', kind: 'line' };
    return correcting(story, 'Name the topic', [field], ({ topic = '' }) => ({
      do: 'topic',
      topic,
      words: wordsOf(members.slice(0, 1)),
    }));
  }
  const field: Field = { name: 'speaker', label: 'Who says it', kind: 'line' };
  return correcting(story, 'Name the speaker', [field], ({ speaker = '' }) => ({
    do: 'speaker',
    speaker,
    words: wordsOf(members),
  }));
}

function choicesOf(story: DeskStory, row: DeskRow): readonly Choice[] {
  const { of, members } = row;
  const others = story.rows.flatMap((other, at) =>
    other.of !== of || other === row
      ? []
      : [{ value: String(at), text: other.members.slice(0, 2).map(short).join(' · ') }],
  );
  const join = correcting(
    story.story,
    'The same as …',
    [listOf('other', `The other ${of}`, others)],
    ({ other = '' }) => ({
      do: 'join',
      of,
      words: wordsOf([...members.slice(0, 1), ...(story.rows[Number(other)]?.members.slice(0, 1) ?? [])]),
    }),
  );
  const out = listOf(
    'out',
    'What does not belong here',
    members.map((one, at) => ({ value: String(at), text: short(one) })),
  );
  const part = correcting(story.story, 'Not the same', [out], ({ out: at = '' }) => ({
    do: 'part',
    of,
    words: wordsOf(members.slice(Number(at), Number(at) + 1)),
  }));
  const hide = correcting(story.story, `Hide: no ${of} of this story`, [], () => ({
    do: 'hide',
    of,
    words: wordsOf(members.slice(0, 1)),
  }));
  return [
    nameChoice(story.story, row),
    ...(others.length > 0 ? [join] : []),
    ...(members.length > 1 ? [part] : []),
    hide,
    ...undoOf(story, row),
  ];
}

/** Returns choices that undo the corrections of a row. */
function undoOf(story: DeskStory, { members, isByHand }: DeskRow): readonly Choice[] {
  if (!isByHand) return [];
  const own = story.entries['corrections.yaml'].filter((entry) => {
    const { words = {} } = entry as { readonly words?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    return members.some(({ outlet, id, words: said }) => [words[outlet]?.[id] ?? []].flat().includes(said));
  });
  return own.map((entry) => removing(story.story, 'corrections.yaml', entry));
}

/** Finds the row of an entry in a list of what only one text has. */
function loneRow(item: Element, of: DeskRow['of'], { rows }: DeskStory): DeskRow | undefined {
  const [, outlet = '', id = ''] =
    /\/([a-z0-9-]+)\/#(p\w+)$/.exec(item.querySelector<HTMLAnchorElement>('a.verse')?.href ?? '') ?? [];
  const text = item.textContent ?? '';
  return rows.find(
    (row) =>
      row.id === null &&
      row.of === of &&
      row.members.some((one) => one.outlet === outlet && one.id === id && text.includes(one.words)),
  );
}

/** Returns what can be corrected on the pages of quotations and figures. */
export function factTargets(main: Element, story: DeskStory): readonly Target[] {
  const target = (place: Element | null, row: DeskRow | undefined): readonly Target[] => {
    const [first] = row?.members ?? [];
    if (place === null || row === undefined || first === undefined) return [];
    return [{ place, name: `${row.of} ${short(first)}`, choices: choicesOf(story, row) }];
  };
  const rows = [...main.querySelectorAll('.collation > .entry[id]')].flatMap((entry) =>
    target(
      entry,
      story.rows.find(({ id }) => id === entry.id),
    ),
  );
  const lone = [...main.querySelectorAll('ul.lone li, ul.lone-figures li')].flatMap((item) =>
    target(item, loneRow(item, item.parentElement?.className === 'lone' ? 'quotation' : 'figure', story)),
  );
  return [...rows, ...lone];
}
