import { answerJsonSchema } from './answer.ts';
import { answerTokens, neededTokens, type Portion, type Room } from './portion.ts';
import { tokensIn } from './token-estimate.ts';

/** What a model is told: the texts of the files in `instructions/`, and their version. */
export interface Instructions {
  readonly version: number;
  readonly text: string;
}

/** One question to a model, whichever server answers it. */
export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** An answer is cut off here. */
  readonly maxTokens: number;
}

/** What chat templates put around two messages. */
const AROUND = 100;

function instructionTokens({ text }: Instructions): number {
  return tokensIn(text) + tokensIn(JSON.stringify(answerJsonSchema())) + AROUND;
}

/** What is left of a model's context for texts and answer. */
export function roomIn(context: number, instructions: Instructions): Room {
  return { tokens: context - instructionTokens(instructions) };
}

/** One paragraph a line, whatever line ends it has: no text can make up a label of its own. */
function textOf(portion: Portion): string {
  return portion
    .map(({ letter, paragraphs }) => {
      const lines = paragraphs.map(({ label, text }) => `${label}: ${text.replace(/\s+/gu, ' ')}`);
      return [`Article ${letter}`, ...lines].join('\n');
    })
    .join('\n\n');
}

/** The question about a portion of a story. */
export function requestFor(portion: Portion, instructions: Instructions, room: Room): ModelRequest {
  const texts = neededTokens(portion) - answerTokens(portion);
  return {
    system: instructions.text,
    user: textOf(portion),
    schema: answerJsonSchema(),
    maxTokens: Math.min(room.tokens - texts, 2 * answerTokens(portion)),
  };
}
