import { type ClaimScore, scoreClaims } from './claim-score.ts';
import { type FigureScore, scoreFigures } from './figure-score.ts';
import type { GoldStory, StoryAnswer } from './gold-story.ts';
import { type Found, type QuotationScore, scoreQuotations } from './quotation-score.ts';

/** How well the program says who has what, what is quoted and which figures are given. */
export interface FactsScore {
  readonly claims: ClaimScore;
  readonly quotations: QuotationScore;
  readonly figures: FigureScore;
}

/** Numbers of one form, added up field by field. */
type Numbers = { readonly [field: string]: number | Numbers };

function added<T>(one: T, other: T): T {
  const fields = Object.entries(one as Numbers).map(([field, value]) => {
    const more = (other as Numbers)[field] ?? 0;
    return [field, typeof value === 'number' ? value + Number(more) : added(value, more)];
  });
  return Object.fromEntries(fields) as T;
}

/** Holds the answers to some stories against their annotations, all together. There must be one story at least. */
export function scoreFacts(held: readonly (readonly [GoldStory, StoryAnswer])[]): FactsScore {
  return held
    .map(
      ([gold, answer]): FactsScore => ({
        claims: scoreClaims(gold, answer),
        quotations: scoreQuotations(gold, answer),
        figures: scoreFigures(gold, answer),
      }),
    )
    .reduce(added);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const found = ({ hit, said, asked }: Found): string =>
  `P ${share(hit, said)}  R ${share(hit, asked)} (${hit} of ${said} said, ${asked} asked)`;

/** A score as lines for a terminal. */
export function factsInWords({ claims, quotations, figures: f }: FactsScore): readonly string[] {
  const { only, onlyWrong, onlyPartly, shared, sharedWrong, paragraphs } = claims;
  const { right, wrong, none } = quotations.speakers;
  return [
    `only in one   true ${share(only - onlyWrong, only)}  strictly ${share(only - onlyWrong - onlyPartly, only)} (${onlyWrong} wrong, ${onlyPartly} partly of ${only}); named ${share(only, paragraphs)} of ${paragraphs} paragraphs`,
    `reported by   true ${share(shared - sharedWrong, shared)} (${sharedWrong} wrong of ${shared})`,
    `quotations    ${found(quotations.spans)}; joined ${found(quotations.joined)}`,
    `speakers      right ${right}, wrong ${wrong}, not stated ${none}; precision ${share(right, right + wrong)}, of all ${share(right, right + wrong + none)}`,
    `figures       P ${share(f.true, f.said)}  R ${share(f.hit, f.asked)}; joined P ${share(f.joinedTrue, f.joinedSaid)}  R ${share(f.joinedHit, f.joinedAsked)} (${f.joinedTrue} of ${f.joinedSaid} said, ${f.joinedAsked} asked); same or different right ${share(f.relationsRight, f.joinedTrue)}`,
  ];
}
