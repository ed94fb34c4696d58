import type { DeskStory } from '../story/desk-story.ts';
import { type Choice, correcting, type Field, removing, type Target } from './choice.ts';

/** One side of a row: an outlet and its paragraphs in the row. */
interface Side {
  readonly outlet: string;
  readonly ids: readonly string[];
}

const KINDS = { same: 'same', reworded: 'reworded', related: 'only a shared fact' } as const;
type Kind = keyof typeof KINDS;

const KIND_FIELD: Field = {
  name: 'kind',
  label: 'How far',
  kind: 'list',
  value: 'reworded',
  options: Object.entries(KINDS).map(([value, text]) => ({ value, text })),
};

/** `p7` is ¶7. */
const labelOf = (id: string): string => `¶${id.slice(1)}`;

function textOf({ paragraphs }: DeskStory, outlet: string, id: string): string {
  return paragraphs[outlet]?.find((one) => one.id === id)?.text ?? '';
}

function optionsOf(story: DeskStory, outlet: string, ids: readonly string[]): NonNullable<Field['options']> {
  return ids.map((value) => ({ value, text: `${labelOf(value)} ${textOf(story, outlet, value).slice(0, 70)}` }));
}

function siglumOf({ outlets }: DeskStory, slug: string): string {
  return outlets.find((outlet) => outlet.slug === slug)?.siglum ?? slug;
}

const paragraphsOf = (sides: readonly Side[]) => Object.fromEntries(sides.map(({ outlet, ids }) => [outlet, [...ids]]));

/** Returns the paragraphs directly before and after those of a side. */
function neighbours({ paragraphs }: DeskStory, { outlet, ids }: Side): readonly string[] {
  const all = (paragraphs[outlet] ?? []).map(({ id }) => id);
  const places = ids.map((id) => all.indexOf(id));
  return [all[Math.min(...places) - 1], all[Math.max(...places) + 1]].flatMap((id) => id ?? []);
}

function inOrder({ paragraphs }: DeskStory, outlet: string, ids: readonly string[]): readonly string[] {
  return (paragraphs[outlet] ?? []).flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

function kindChoices(story: DeskStory, sides: readonly Side[]): readonly Choice[] {
  const paragraphs = paragraphsOf(sides);
  return (Object.keys(KINDS) as Kind[]).map((kind) =>
    correcting(story.story, `These are ${KINDS[kind]}`, [], () => ({ do: 'link', kind, paragraphs })),
  );
}

function splitChoices(story: DeskStory, sides: readonly Side[]): readonly Choice[] {
  return sides.flatMap((side, at) => {
    const other = sides[1 - at];
    if (side.ids.length < 2 || other === undefined) return [];
    const options = optionsOf(story, side.outlet, side.ids);
    const field: Field = { name: 'out', label: 'Paragraph to take out', kind: 'list', options };
    return [
      correcting(
        story.story,
        `Split: take a paragraph of ${siglumOf(story, side.outlet)} out`,
        [field],
        ({ out = '' }) => ({
          do: 'unlink',
          paragraphs: { [side.outlet]: [out], [other.outlet]: [...other.ids] },
        }),
      ),
    ];
  });
}

function mergeChoices(story: DeskStory, sides: readonly Side[]): readonly Choice[] {
  return sides.flatMap((side, at) => {
    const other = sides[1 - at];
    const near = neighbours(story, side);
    if (near.length === 0 || other === undefined) return [];
    const field: Field = {
      name: 'more',
      label: 'Paragraph to add',
      kind: 'list',
      options: optionsOf(story, side.outlet, near),
    };
    return [
      correcting(
        story.story,
        `Merge: add a paragraph of ${siglumOf(story, side.outlet)}`,
        [field, KIND_FIELD],
        ({ more = '', kind }) => ({
          do: 'link',
          kind: kind as Kind,
          paragraphs: {
            [side.outlet]: [...inOrder(story, side.outlet, [...side.ids, more])],
            [other.outlet]: [...other.ids],
          },
        }),
      ),
    ];
  });
}

function matchChoices(story: DeskStory, side: Side, other: string, besides: readonly string[]): Choice {
  const all = (story.paragraphs[other] ?? []).flatMap(({ id }) => (besides.includes(id) ? [] : [id]));
  const field: Field = {
    name: 'match',
    label: `Paragraph of ${siglumOf(story, other)}`,
    kind: 'list',
    options: optionsOf(story, other, all),
  };
  const label = `${siglumOf(story, side.outlet)} ${side.ids.map(labelOf).join(', ')} also matches …`;
  return correcting(story.story, label, [field, KIND_FIELD], ({ match = '', kind }) => ({
    do: 'link',
    kind: kind as Kind,
    paragraphs: { [side.outlet]: [...side.ids], [other]: [match] },
  }));
}

function differenceChoice(story: DeskStory, sides: readonly Side[]): Choice {
  const words = sides.map(
    ({ outlet, ids }, at): Field => ({
      name: `words${at}`,
      label: `Words of ${siglumOf(story, outlet)} ${ids.slice(0, 1).map(labelOf)}`,
      kind: 'text',
      value: textOf(story, outlet, ids[0] ?? ''),
    }),
  );
  const topic: Field = { name: 'topic', label: 'What they say differently', kind: 'line' };
  return {
    label: 'Add to the differences',
    fields: [topic, ...words],
    callOf: (values) => {
      const says = sides.map(({ outlet, ids }, at) => [outlet, { [ids[0] ?? '']: [values[`words${at}`] ?? ''] }]);
      const correction = {
        do: 'add-difference',
        topic: values['topic'],
        says: Object.fromEntries(says),
        note: values['reason'],
        author: values['author'],
      };
      return { name: 'correct', fields: { story: story.story, correction } };
    },
  };
}

/** Returns the entries about exactly these paragraphs. */
function ownEntries(story: DeskStory, sides: readonly Side[]): readonly unknown[] {
  return story.entries['alignment.yaml'].filter((entry) => {
    const { paragraphs = {} } = entry as { readonly paragraphs?: Readonly<Record<string, string | readonly string[]>> };
    return sides.every(({ outlet, ids }) => [paragraphs[outlet] ?? []].flat().join() === ids.join());
  });
}

function choicesOf(story: DeskStory, sides: readonly Side[], outlets: readonly [string, string]): readonly Choice[] {
  const [one, two] = sides;
  const undo = ownEntries(story, sides).map((entry) => removing(story.story, 'alignment.yaml', entry));
  if (one !== undefined && two !== undefined)
    return [
      correcting(story.story, 'Not the same', [], () => ({ do: 'unlink', paragraphs: paragraphsOf(sides) })),
      ...kindChoices(story, sides),
      matchChoices(story, one, two.outlet, two.ids),
      matchChoices(story, two, one.outlet, one.ids),
      ...splitChoices(story, sides),
      ...mergeChoices(story, sides),
      differenceChoice(story, sides),
      ...undo,
    ];
  const other = outlets.find((outlet) => outlet !== one?.outlet);
  return one === undefined || other === undefined ? [] : [matchChoices(story, one, other, [])];
}

function sideIn(cell: Element, outlet: string): Side | null {
  const ids = [...cell.querySelectorAll(':scope > article[id]')].map(({ id }) => id.slice(outlet.length + 1));
  return ids.length === 0 ? null : { outlet, ids };
}

/** Returns what can be corrected in the rows of a pair page. */
export function rowTargets(main: Element, story: DeskStory, outlets: readonly [string, string]): readonly Target[] {
  return [...main.querySelectorAll('li.row')].flatMap((row): readonly Target[] => {
    const cells = row.querySelectorAll('.cell');
    const sides = outlets.flatMap((outlet, at) => {
      const cell = cells[at];
      return (cell === undefined ? null : sideIn(cell, outlet)) ?? [];
    });
    const place = row.querySelector('header');
    const choices = choicesOf(story, sides, outlets);
    if (place === null || choices.length === 0) return [];
    const named = sides.map(({ outlet, ids }) => `${siglumOf(story, outlet)} ${ids.map(labelOf).join(', ')}`);
    return [{ place, name: named.join(' and '), choices }];
  });
}
