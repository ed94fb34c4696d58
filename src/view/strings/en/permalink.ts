/** Pages and lines at addresses whose paragraph, article or row has changed, moved or gone. */
export const permalink = {
  /** The day in words, or null where nobody noted it. */
  inVersion: (number: number, day: string | null) =>
    `in version ${number} of the text${day === null ? '' : ` (${day})`}`,
  and: ' and ',
  gone: (name: string) => `${name} is gone.`,
  corrected: {
    before: (name: string, when: string) =>
      `${name} was removed ${when}. An editor found that its address had been given to another paragraph by mistake. That paragraph is now `,
    after: '.',
  },
  becameBlock: (name: string, when: string, role: string) =>
    `${name} is no longer a paragraph: ${when}, its words became a ${role} of the article.`,
  wentOnAndEnded: {
    before: (name: string, when: string) => `${name} is gone: ${when} it became part of `,
    after: ', which is also gone.',
  },
  removed: (name: string, when: string) => `${name} is gone: it was removed ${when}. Nobody asked us to take it down.`,
  perhaps: { before: ' It may have been rewritten as ', after: '; no editor has confirmed this.' },
  /** After `¶7 was split in version 2 …`. */
  became: (name: string, kind: string, when: string) => {
    const verb = { split: 'split', merged: 'merged', edited: 'rewritten' }[kind] ?? 'changed';
    return `${name} was ${verb} ${when}: its words became ${kind === 'merged' ? 'part of ' : ''}`;
  },
  since: { before: '; they are now in ', after: '.' },
  byHand: ' An editor decided this.',
  unchanged: (day: string | null) => `Unchanged since we first recorded the text${day === null ? '' : `, on ${day}`}.`,
  changed: (edited: readonly number[], moved: readonly number[]) => {
    const parts = [
      ...(edited.length > 0 ? [`edited in version ${edited.join(', ')}`] : []),
      ...(moved.length > 0 ? [`moved in version ${moved.join(', ')}`] : []),
    ];
    return `This paragraph was ${parts.join(' and ')}; its address has not changed.`;
  },
  articleGone: (name: string) => `${name}’s article is no longer in this story. Nobody asked us to take it down.`,
  takenDown: (name: string, day: string, asked: string, reason: string) =>
    `${name}’s article was taken down on ${day} at the request of ${asked}. ${reason}`,
  /** The page at every address of an article that is not shown. */
  absent: {
    note: 'Its text is not on any page or in any file of this edition.',
    story: 'The other articles of the story',
    paragraphs: 'The addresses of its paragraphs',
  },
  moved: {
    title: 'Moved',
    statement: 'This page has a new address. Its content is the same, and old links lead here.',
    now: 'It is now at ',
  },
  paragraph: (label: string) => `Paragraph ${label}`,
  /** After the name of an outlet. */
  paragraphTitle: (label: string) => `paragraph ${label}`,
  now: 'Current text',
  last: 'Last text',
  inArticle: 'Its place in the article',
  rowGone: (number: number) => `Row ${number} of an earlier version: its paragraphs are gone.`,
  rowLeft: (number: number) => `Row ${number} of an earlier version is now part of `,
  row: (number: number) => `row ${number}`,
};

/** The versions of an article’s text. */
export const versions = {
  label: 'Versions of this text',
  title: (number: number) => `version ${number} of the text`,
  short: (number: number) => `Version ${number}`,
  link: (number: number, day: string) => `Version ${number}, ${day}`,
  recordedIn: (number: number, day: string) => `In version ${number} of the text, recorded on ${day}`,
  description: (name: string, title: string, number: number) => `${name} on ${title}: version ${number} of the text.`,
  published: (day: string) => `published ${day}`,
  retrieved: (day: string) => `retrieved ${day}`,
  recorded: (day: string) => `recorded here on ${day}`,
  statement: (number: number, facts: readonly string[]) => {
    const marks =
      number === 1 ? 'This is the first version that we recorded.' : `Changes from version ${number - 1} are marked.`;
    return `This version: ${facts.join(', ')}. ${marks}`;
  },
  notKept: 'its words were taken down and are not kept',
  mergedFrom: (labels: readonly string[]) => `merged from ${labels.join(' and ')}`,
  from: (label: string) => `from ${label}`,
  added: 'new',
  returned: 'restored',
  moved: 'moved here',
  edited: 'edited',
  removed: 'removed',
  changes: 'What changed',
  excerptsOnly: 'Edited. Only excerpts of this text may be shown.',
};
