/** The page of all texts at once: one of them as the base, the others beside it. */
export const synopsis = {
  heading: 'All texts',
  description: (name: string, title: string) =>
    `All texts on one page: ${name} in full, with the counterparts in the other texts beside each paragraph. ${title}.`,
  /** Around the name of the base. */
  standfirst: {
    before: 'This is the text of',
    after:
      'paragraph by paragraph, with the counterparts in the other texts. What this text does not have is indented, where it would come.',
  },
  base: 'Text:',
  current: 'shown',
  notIn: (siglum: string) => `Not found in ${siglum}’s text`,
  notInOnly: (siglum: string, other: string) => `Not found in ${siglum}’s text, only in ${other}’s`,
  later: 'later',
  earlier: 'earlier',
  byHand: 'matched by hand',
  /** A paragraph that is beside another one of the base. */
  elsewhere: (siglum: string) => `Shown beside another paragraph of ${siglum}`,
  nothing: 'No counterpart found',
  legend: 'How differences are marked',
  legendIn: 'in',
  legendInNote: 'but different in another text',
  legendOther: 'in another text, not in',
  legendFigure: 'figure differs',
  legendQuotation: 'quotation differs',
  legendStyle: 'style only',
  legendLemma: 'the word in this text, then the other outlet’s',
  unmarked:
    'The texts are too long to mark their differences on one page. Follow a number to see two texts side by side, with the differences marked.',
  listed:
    'There are too many texts to show in full on one page. This one is in full, with what it does not have. Follow a number to see two texts side by side.',
  times: (count: number) => `${count} times`,
};
