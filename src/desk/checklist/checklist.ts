import { NO_PLACE, NO_SUMMARY } from '../../import/story-file.ts';
import type { Story } from '../../library/story.ts';
import type { EditionFields } from '../../schemas/edition.ts';
import { isOpenEnding } from './open-ending.ts';

/** A field that the checklist changes: which file it is in, and what it says. */
export interface FieldToFix {
  readonly file: string;
  readonly name: 'rights' | 'summary' | 'place' | 'contact';
  readonly label: string;
  readonly value: string;
}

/** One line of the checklist. */
export interface CheckItem {
  /** `decide`: only the editor can know; `to do`: publishing waits for it. */
  readonly state: 'done' | 'decide' | 'to do';
  readonly text: string;
  /** Where it is fixed on this page; null where it is fixed elsewhere. */
  readonly field: FieldToFix | null;
  /** A page that shows what the line is about; null for none. */
  readonly page: string | null;
}

/** The input of the checklist. */
export interface Checked {
  readonly story: Story;
  readonly imprint: EditionFields;
  /** The build's warnings about the story, one line each. */
  readonly warnings: readonly string[];
  /** What changed since the last build, each in a line; null where no earlier build is here. */
  readonly changes: readonly string[] | null;
  /** Addresses of pages: of the story, and of an outlet's article. */
  readonly pages: { readonly story: string; readonly article: (outlet: string) => string };
}

/** Returns what an editor should check before a story is published, in the best order to do it. */
export function checklist(checked: Checked): readonly CheckItem[] {
  return [
    ...rightsItems(checked),
    ...storyItems(checked),
    contactItem(checked),
    ...questionItems(checked),
    changesItem(checked),
  ];
}

function rightsItems({ story, pages }: Checked): readonly CheckItem[] {
  return story.articles.map(({ outlet, facts }) => {
    const isWhole = facts.rights === 'full';
    return {
      state: 'decide',
      text: `${facts.attribution}: ${isWhole ? 'the whole text is shown. Are you allowed to show it?' : 'only the first words of its paragraphs are shown.'}`,
      field: {
        file: `content/stories/${story.slug}/${outlet}.md`,
        name: 'rights',
        label: `Rights of ${facts.attribution}`,
        value: facts.rights,
      },
      page: pages.article(outlet),
    };
  });
}

function storyItems({ story, pages }: Checked): readonly CheckItem[] {
  const file = `content/stories/${story.slug}/story.yaml`;
  const isWritten = story.summary !== NO_SUMMARY;
  const isPlaced = story.place !== NO_PLACE;
  return [
    {
      state: isWritten ? 'done' : 'to do',
      text: isWritten
        ? 'The summary is written.'
        : 'The summary is missing: say what happened, in a paragraph of your own.',
      field: { file, name: 'summary', label: 'Summary', value: isWritten ? story.summary : '' },
      page: pages.story,
    },
    {
      state: isPlaced ? 'done' : 'to do',
      text: isPlaced ? `The event is placed in ${story.place}.` : 'The place of the event is missing.',
      field: { file, name: 'place', label: 'Place of the event', value: isPlaced ? story.place : '' },
      page: pages.story,
    },
  ];
}

function contactItem({ imprint: { contact } }: Checked): CheckItem {
  return {
    state: contact === null ? 'to do' : 'done',
    text: contact === null ? 'Readers have no way to report an error.' : `Readers report errors to ${contact}.`,
    field: {
      file: 'content/edition.yaml',
      name: 'contact',
      label: 'Contact: an e-mail address, or the address of a page with a form',
      value: contact ?? '',
    },
    page: null,
  };
}

function questionItems({ story, warnings, pages }: Checked): readonly CheckItem[] {
  const asked = story.ledger.histories.flatMap(({ outlet, endedIds }) =>
    endedIds.filter(isOpenEnding).map(
      ({ id }): CheckItem => ({
        state: 'to do',
        text: `${outlet} ${id}: it is not decided what this paragraph became. npm run ids names the answers.`,
        field: null,
        page: pages.article(outlet),
      }),
    ),
  );
  const unnamed = story.articles
    .filter(({ facts }) => facts.provenance.some(({ fact, status }) => fact === 'outlet' && status === 'inferred'))
    .map(
      ({ outlet, facts }): CheckItem => ({
        state: 'decide',
        text: `${facts.attribution}: who published it is only inferred.`,
        field: null,
        page: pages.article(outlet),
      }),
    );
  const said = warnings.map((text): CheckItem => ({ state: 'to do', text, field: null, page: null }));
  const all = [...asked, ...unnamed, ...said];
  return all.length > 0 ? all : [{ state: 'done', text: 'No question is open.', field: null, page: null }];
}

function changesItem({ changes, pages }: Checked): CheckItem {
  const text =
    changes === null
      ? 'No earlier build is here to compare with: npm run build makes one in dist/.'
      : `Since the last build: ${changes.join('; ')}.`;
  return { state: changes === null ? 'done' : 'decide', text, field: null, page: pages.story };
}
