import { createHash } from 'node:crypto';
import { readAnswer } from '../../src/suggest/answer.ts';
import type { Question } from '../../src/suggest/question.ts';
import { LONGEST_WAIT, waitBefore } from '../../src/suggest/retry.ts';
import type { SentArticle } from '../../src/suggest/sent-article.ts';
import { type Verified, verifyAnswer } from '../../src/suggest/verify.ts';
import { wordFinder } from '../../src/suggest/words.ts';
import type { SuggestEffects } from './effects.ts';
import { type ModelServer, type Reply, ServerFault } from './model-server.ts';
import type { AskOptions } from './options.ts';

/** What all answers say, or why there is no answer. */
export type Asked = { readonly verified: readonly Verified[] } | { readonly error: string };

/** Where one of many questions stands, for the progress line. */
interface Progress {
  readonly done: number;
  readonly all: number;
  readonly tokens: number;
  /** Whether all servers counted, or some tokens are an estimate. */
  readonly isCounted: boolean;
}

/** A fault of the server or of its answer, which the editor has to look at. */
class NoAnswer extends Error {}

function cacheKey({ request }: Question, { endpoint, model }: AskOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([endpoint.href, model, request]))
    .digest('hex');
}

/** @example timeIn(125_000) is '2 min 5 s' */
function timeIn(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

async function patiently(server: ModelServer, question: Question, effects: SuggestEffects): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await server(question.request);
    } catch (error) {
      if (!(error instanceof ServerFault)) throw error;
      const wait = waitBefore(error, tries, effects.now());
      if (wait === null) throw new NoAnswer(withPatience(error));
      effects.progress(`the server is busy (${error.status ?? 'no answer'}): asking again in ${timeIn(wait)}`);
      await effects.wait(wait);
    }
  }
}

/** A server that asks for more time than the command waits: the editor should know for how much. */
function withPatience({ message, retryAfter }: ServerFault): string {
  const isLong = retryAfter !== null && Number(retryAfter) * 1000 > LONGEST_WAIT;
  return isLong ? `${message} (it asks to wait ${Number(retryAfter)} seconds)` : message;
}

function verifiedOf(text: string, question: Question, articles: readonly SentArticle[]): Verified | string {
  const reading = readAnswer(text);
  if ('fault' in reading) return reading.fault;
  return verifyAnswer(reading.answer, wordFinder(question.portion, articles));
}

/** Says which articles a question is about: `A and C`. */
function aboutIn({ portion }: Question): string {
  return portion.map(({ letter }) => letter).join(' and ');
}

async function answerTo(
  question: Question,
  articles: readonly SentArticle[],
  server: ModelServer,
  options: AskOptions,
  effects: SuggestEffects,
) {
  const key = cacheKey(question, options);
  const known = effects.cache.read(key);
  const kept = known === null ? 'nothing is kept' : verifiedOf(known, question, articles);
  if (typeof kept !== 'string') return { verified: kept, tokens: 0, isCounted: true };
  const { text, isCutOff, tokens } = await patiently(server, question, effects);
  const verified = isCutOff ? 'the answer was cut off before its end' : verifiedOf(text, question, articles);
  if (typeof verified === 'string') {
    const host = options.endpoint.host;
    const note = 'ask again with a smaller --context, which asks for less at once, or ask another model';
    throw new NoAnswer(`${options.model} at ${host}, about articles ${aboutIn(question)}: ${verified} → ${note}`);
  }
  effects.cache.write(key, text);
  const counted = tokens === null ? question.tokens : tokens.read + tokens.written;
  return { verified, tokens: counted, isCounted: tokens !== null };
}

function progressLine({ done, all, tokens, isCounted }: Progress, time: number): string {
  const about = isCounted ? '' : 'about ';
  return `${done} of ${all} requests · ${about}${tokens.toLocaleString('en')} tokens · ${timeIn(time)}`;
}

/** Asks all questions, one after the other. What was answered before, by the same model to the same words, is kept. */
export async function askModel(
  questions: readonly Question[],
  articles: readonly SentArticle[],
  options: AskOptions,
  effects: SuggestEffects,
): Promise<Asked> {
  const { endpoint, model, key, timeout } = options;
  const server = effects.connect({ endpoint: endpoint.href.replace(/\/$/, ''), model, key, timeout });
  const start = effects.now();
  const verified: Verified[] = [];
  let progress: Progress = { done: 0, all: questions.length, tokens: 0, isCounted: true };
  for (const question of questions) {
    try {
      const answer = await answerTo(question, articles, server, options, effects);
      verified.push(answer.verified);
      const { done, all, tokens, isCounted } = progress;
      progress = { done: done + 1, all, tokens: tokens + answer.tokens, isCounted: isCounted && answer.isCounted };
      effects.progress(progressLine(progress, effects.now() - start));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const kept =
        progress.done === 0 ? '' : ` ${progress.done} of ${progress.all} answers are kept for the next time.`;
      return { error: `Nothing was written. ${error.message}.${kept}` };
    }
  }
  return { verified };
}
