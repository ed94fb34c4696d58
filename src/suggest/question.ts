import { type Portion, portionsOf } from './portion.ts';
import { type Instructions, type ModelRequest, requestFor, roomIn } from './request.ts';
import type { SentArticle } from './sent-article.ts';
import { tokensIn } from './token-estimate.ts';

/** One question, what it is about, and how many tokens it is likely to have at most. */
export interface Question {
  readonly portion: Portion;
  readonly request: ModelRequest;
  readonly tokens: number;
}

/** All questions about a story, or why it cannot be asked about with such a context, as a sentence. */
export type Questions = { readonly questions: readonly Question[] } | { readonly error: string };

/** @param context how many tokens the model reads and writes at once */
export function questionsAbout(
  articles: readonly SentArticle[],
  context: number,
  instructions: Instructions,
): Questions {
  const room = roomIn(context, instructions);
  const portions = portionsOf(articles, room);
  if ('needed' in portions) {
    const needed = context - room.tokens + portions.needed;
    return {
      error: `--context ${context}: paragraphs ${portions.labels.join(' and ')} need ${needed} tokens together with the instructions → use a model with a larger context`,
    };
  }
  const questions = portions.map((portion) => {
    const request = requestFor(portion, instructions, room);
    return { portion, request, tokens: tokensIn(request.system) + tokensIn(request.user) };
  });
  return { questions };
}
