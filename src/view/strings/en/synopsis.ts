/** The page of all texts at once: one of them as the base, the others beside it. */
export const synopsis = {
  heading: 'All texts',
  description: (name: string, title: string) =>
    `All texts at once: ${name} in full, and beside each paragraph what the other outlets have of it. ${title}.`,
  /** Around the name of the base. */
  standfirst: {
    before: 'This is the text of',
    after:
      'paragraph by paragraph, with what the other outlets have of each. What this text does not have is indented, at the place where it would come.',
  },
  base: 'Text:',
  current: 'shown',
  notIn: (siglum: string) => `Not found in ${siglum}’s text`,
  notInOnly: (siglum: string, other: string) => `Not found in ${siglum}’s text, only in ${other}’s`,
  later: 'later',
  earlier: 'earlier',
  byHand: 'matched by hand',
  /** A paragraph that is beside another one of the base. */
  elsewhere: (siglum: string) => `Beside another paragraph of ${siglum}`,
  nothing: 'No counterpart found',
  legend: 'How differences are marked',
  legendIn: 'in',
  legendInNote: 'but different in another text',
  legendOther: 'in another text, not in',
  legendFigure: 'figure differs',
  legendQuotation: 'quotation differs',
  legendStyle: 'style only',
  legendLemma: 'the word of the text, then the other outlet’s',
  unmarked:
    'The texts are too long for their changes to be marked on one page. Each number leads to the two texts side by side, where they are marked.',
  listed:
    'There are too many texts to show on one page. This one is in full, with what it does not have; each number leads to the two texts side by side.',
  times: (count: number) => `${count} times`,
};
