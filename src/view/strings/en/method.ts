/** A paragraph, or a list whose items may begin with the term that they explain. */
type Part = string | readonly { readonly term?: string; readonly text: string }[];

interface Section {
  readonly title: string;
  readonly parts: readonly Part[];
}

const pairing: Section = {
  title: 'How paragraphs are matched',
  parts: [
    'For every two paragraphs, a statistical model estimates how likely it is that a careful reader would say they report the same thing. It considers the words that both contain (rare words count for more), names, figures and quotations, length and position, whether another paragraph fits better, and what other outlets’ texts contain. It finds a match however far a paragraph has moved. There are three kinds of match:',
    [
      { term: 'The same:', text: 'nearly word for word; at least one of the two is contained in the other.' },
      { term: 'In other words:', text: 'the main content of one is in the other, reworded, longer or shorter.' },
      { term: 'Partly the same:', text: 'the main content differs, but both report one specific fact.' },
    ],
    'One paragraph may match several; it is then called split or merged. A match that is out of order with the others is called moved.',
  ],
};

const differing: Section = {
  title: 'What counts as a difference',
  parts: [
    'Within a match, the program compares the words and ignores how they are typeset: curly or straight quotation marks, capitals and kinds of hyphen make no difference. What remains is marked on the side that has it, and named by the first rule that explains it. Four kinds are matters of style, which an outlet’s style book decides, and are underlined with dots: spelling, punctuation, house style and the form of a name. Everything else is substance: a figure, a quotation, an attribution, the wording, or words that only one side has.',
    'Where two paragraphs say the same in almost entirely different words, no words are marked, because nearly all of them would be.',
  ],
};

const lineage: Section = {
  title: 'Which texts have a common source',
  parts: [
    'Independently of the matches, the program searches each text for runs of words that another text has in the same order. Two paragraphs with eight words in a row in common are taken to have a common source, because people who write independently hardly ever choose the same eight. Of 741 pairs of essays that 39 people wrote on one question, two have eight words in a row in common, and none has nine. Between such paragraphs, every run of four words counts. Spelling, punctuation, hyphens and courtesy titles make no difference. Words in quotation marks are left out: two reporters who heard the same speech quote the same words.',
    'A paragraph is called “verbatim” if each of its sentences is in the other text from first word to last, “lightly edited” if at least half of its words are, and “partly verbatim” if fewer are. Outlets are counted as one independent text if at least a fifth of the words of the shorter text, quotations aside, are also in the other. If at least half are, the pages say that they have the same original text. This shows that two texts are related, but not which came first, or whether both used a third. A news agency is named only if a text names it.',
  ],
};

const limits: Section = {
  title: 'What the program cannot see',
  parts: [
    [
      { text: 'Whether a statement is true, and why an outlet reports it or does not.' },
      { text: 'That two sentences say the same thing, if they share no words, names or figures.' },
      {
        text: 'That two sentences with nearly the same words say opposite things, if only a small word such as “not” differs.',
      },
      {
        text: 'What another version of an article said. Outlets change their texts; these pages compare the copies we have, and “not found” refers only to those.',
      },
      {
        text: 'Single sentences that were both moved far and reworded, where each paragraph is one sentence. Order counts for more there, because one sentence says little.',
      },
      {
        text: 'That an outlet rewrote another’s report entirely in its own words. Two texts with independent wording may be based on one report or one speech.',
      },
      { text: 'Headlines, captions and credits, which are shown but not compared.' },
    ],
  ],
};

/** The page about the program that compares the texts. */
export const method = {
  name: 'Method',
  title: 'How the texts are compared',
  description: 'How paragraphs are matched and differences found, how often the program is right, and what it misses.',
  introduction:
    'A program reads the articles of a story and finds the paragraphs that report the same thing. It sends nothing to other services and uses no language model. The same texts always give the same result, and it does not matter which text is on the left.',
  sections: [pairing, differing, lineage],
  limits,
  accuracy: {
    title: 'How accurate it is',
    text: 'The matches below were checked against annotations made by careful reading. The aligner, the part of the program that finds matches, learned from none of the texts that it is measured on. The thresholds for what the pages state were chosen on these texts, so expect slightly lower figures for other stories.',
    links: (day: string) =>
      `How well the matches agree with the annotations, measured on ${day}. Precision: the share of matches found that are in the annotations. Recall: the share of matches in the annotations that were found. F1 combines both. The simple methods match paragraphs by words in common, each with its best threshold.`,
    texts: 'Texts and method',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    aligner: (level: string, links: number) => `This aligner, ${level} (${links} links)`,
    levels: {
      core: 'the same or in other words',
      any: 'all three kinds',
      same: 'the same only',
      reworded: 'in other words only',
      related: 'partly the same only',
    } as Readonly<Record<string, string>>,
    agreement: 'Two independent annotations',
    pairs: (pairs: number) => `${pairs} pairs of texts`,
    claims: 'How often the pages’ statements are right, on the news stories',
    claim: 'Statement',
    made: 'Made',
    right: 'Right',
    probabilities: (error: string) =>
      `How reliable the probabilities are, on the news stories: for the pairs of paragraphs in each range of probability, their mean probability and the share that the annotations match. The expected calibration error is ${error}.`,
    probability: 'Probability',
    count: 'Pairs',
    mean: 'Mean',
    matched: 'Matched',
    range: (from: string, to: string) => `${from} to ${to}`,
  },
};
