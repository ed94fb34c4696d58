import type { StoryData } from '../view/data/story-data.ts';

/** The data of a story that is compared between builds. Older builds have no claims. */
export type EarlierStory = Pick<StoryData, 'story' | 'links' | 'passages'> & Partial<Pick<StoryData, 'claims'>>;

const NO_CLAIMS: StoryData['claims'] = { onlyIn: [], all: [], allButOne: [] };

type Link = StoryData['links'][number];
type Place = StoryData['claims']['onlyIn'][number];

const inWords = ({ outlet, paragraphs }: { readonly outlet: string; readonly paragraphs: readonly string[] }): string =>
  `${outlet} ${paragraphs.join('+')}`;

const linkInWords = ({ left, right }: Link): string => `${inWords(left)} and ${inWords(right)}`;

const placesInWords = (places: readonly Place[]): string =>
  places.map(({ outlet, paragraph }) => `${outlet} ${paragraph}`).join(', ');

function linkChanges(before: readonly Link[], now: readonly Link[]): readonly string[] {
  const [old, current] = [before, now].map((links) => new Map(links.map((link) => [link.id, link]))) as [
    Map<string, Link>,
    Map<string, Link>,
  ];
  const lost = before
    .filter(({ id }) => !current.has(id))
    .map((link) => `${linkInWords(link)}: no longer in one row (were ${link.kind})`);
  const changed = now.flatMap((link): readonly string[] => {
    const earlier = old.get(link.id);
    if (earlier === undefined) return [`${linkInWords(link)}: now in one row (${link.kind}, ${link.order})`];
    const kind = earlier.kind === link.kind ? [] : [`${earlier.kind} is now ${link.kind}`];
    const order = earlier.order === link.order ? [] : [`${earlier.order} is now ${link.order}`];
    const all = [...kind, ...order];
    return all.length === 0 ? [] : [`${linkInWords(link)}: ${all.join(', ')}`];
  });
  return [...lost, ...changed];
}

function passageChanges(before: StoryData['passages'], now: StoryData['passages']): readonly string[] {
  const membersOf = (passages: StoryData['passages']) =>
    new Map(passages.map(({ number, members }) => [number, members.map(inWords).join(', ')]));
  const [old, current] = [membersOf(before), membersOf(now)];
  const gone = [...old]
    .filter(([number]) => !current.has(number))
    .map(
      ([number, had]) => `passage ${number} (${had}): is no longer a passage; its address redirects to what is left`,
    );
  const changed = [...current].flatMap(([number, has]): readonly string[] => {
    const had = old.get(number);
    if (had === has) return [];
    return [had === undefined ? `passage ${number}: new (${has})` : `passage ${number}: was ${had}; is ${has}`];
  });
  return [...gone, ...changed];
}

function claimChanges(name: string, before: readonly (readonly Place[])[], now: readonly (readonly Place[])[]) {
  const [old, current] = [before, now].map((entries) => new Set(entries.map(placesInWords))) as [
    Set<string>,
    Set<string>,
  ];
  return [
    ...[...old.difference(current)].map((places) => `${name}: no longer ${places}`),
    ...[...current.difference(old)].map((places) => `${name}: now ${places}`),
  ];
}

/**
 * Lists what a build shows differently from an earlier one: a line for each changed claim, row and passage number.
 *
 * @example changesBetween(before, now) // ['only in one outlet: no longer ap p7', 'passage 12: was ap p3; is ap p3, pa p3']
 */
export function changesBetween(before: EarlierStory, now: EarlierStory): readonly string[] {
  const [had, has] = [before.claims ?? NO_CLAIMS, now.claims ?? NO_CLAIMS];
  const single = (places: readonly Place[]) => places.map((place) => [place]);
  return [
    ...claimChanges('only in one outlet', single(had.onlyIn), single(has.onlyIn)),
    ...claimChanges('reported by all', had.all, has.all),
    ...claimChanges('reported by all but one', had.allButOne, has.allButOne),
    ...linkChanges(before.links, now.links),
    ...passageChanges(before.passages, now.passages),
  ];
}
