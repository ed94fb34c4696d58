import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, type LanguageModelV4CallOptions, type LanguageModelV4GenerateResult } from '@ai-sdk/provider';
import type { ModelRequest } from '../../src/suggest/request.ts';
import type { PassingFault } from '../../src/suggest/retry.ts';
import { AnswerTooLarge, boundedPost, Redirected } from './bounded-post.ts';

/** What a model wrote, and what it cost. */
export interface Reply {
  readonly text: string;
  /** Whether the model was stopped before it had finished. */
  readonly isCutOff: boolean;
  /** Read and written, as the server counts them; null where it does not. */
  readonly tokens: { readonly read: number; readonly written: number } | null;
}

/** Asks a model one question. Throws a `ServerFault` where no answer comes. */
export type ModelServer = (request: ModelRequest) => Promise<Reply>;

/** Why a server did not answer, with what to do, on one line. */
export class ServerFault extends Error implements PassingFault {
  readonly status: number | null;
  readonly retryAfter: string | null;

  constructor(message: string, status: number | null, retryAfter: string | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Where a model is, and how long it may take. */
export interface ServerOptions {
  /** The address below which `/chat/completions` is: `http://127.0.0.1:11434/v1`. */
  readonly endpoint: string;
  readonly model: string;
  readonly key: string | null;
  /** In milliseconds, for one whole answer. */
  readonly timeout: number;
}

/** Twenty times the longest answer that is asked for. */
export const ANSWER_BYTES = 1_048_576;
/** Any number: with the same one, most servers give the same answer. */
const SEED = 1;
const SERVER_WORDS = 200;
const WRONG_PATH = 'see that --endpoint ends where /chat/completions begins';

/** What not every server takes, by its name in the request; a server that names one in a refusal is asked without. */
type Optional = 'seed' | 'temperature' | 'response_format' | 'max_tokens';
const OPTIONAL: readonly Optional[] = ['seed', 'temperature', 'response_format', 'max_tokens'];

function callOptions(
  { system, user, schema, maxTokens }: ModelRequest,
  without: ReadonlySet<Optional>,
  timeout: number,
): LanguageModelV4CallOptions {
  const format = { type: 'json', name: 'suggestions', schema } as const;
  return {
    prompt: [
      { role: 'system', content: system },
      { role: 'user', content: [{ type: 'text', text: user }] },
    ],
    abortSignal: AbortSignal.timeout(timeout),
    ...(without.has('seed') ? {} : { seed: SEED }),
    ...(without.has('temperature') ? {} : { temperature: 0 }),
    ...(without.has('response_format') ? {} : { responseFormat: format }),
    ...(without.has('max_tokens') ? {} : { maxOutputTokens: maxTokens }),
  };
}

function replyOf({ content, finishReason, usage }: LanguageModelV4GenerateResult): Reply {
  const { inputTokens, outputTokens } = usage;
  const isCounted = inputTokens.total !== undefined && outputTokens.total !== undefined;
  return {
    text: content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(''),
    isCutOff: finishReason.unified === 'length',
    tokens: isCounted ? { read: inputTokens.total ?? 0, written: outputTokens.total ?? 0 } : null,
  };
}

/** A server's own words, short enough for a line and without signs that move a terminal's cursor. */
function shown(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > SERVER_WORDS ? `${plain.slice(0, SERVER_WORDS)} …` : plain;
}

function refusal(error: APICallError, { endpoint, model }: ServerOptions): ServerFault {
  const { statusCode: status = null } = error;
  const retryAfter = error.responseHeaders?.['retry-after'] ?? null;
  const fault = (reason: string, note: string) =>
    new ServerFault(`${endpoint}: ${reason} → ${note}`, status, retryAfter);
  const said = `${status}: ${shown(error.message || (error.responseBody ?? ''))}`;
  if (status === null) return fault('the connection broke', 'give the command again');
  if (status === 401 || status === 403)
    return fault(`the server refuses the key (${said})`, 'put the right one into SUGGEST_API_KEY');
  if (status === 404)
    return fault(`there is no model ${model} there (${said})`, 'correct --model, or the path in --endpoint');
  if (status === 429) return fault(`too many requests (${said})`, 'give the command again later');
  if (status >= 500) return fault(`the server fails (${said})`, 'look at its own log, then give the command again');
  if (status >= 400) return fault(`the server refuses the request (${said})`, 'correct what it names');
  return fault('what came back is no whole chat completion', WRONG_PATH);
}

const NOT_REACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there → start the server, or correct --endpoint',
  ENOTFOUND: 'there is no such host → correct --endpoint',
  EAI_AGAIN: 'the host cannot be looked up → see that you are online, or correct --endpoint',
};

/** Longer than any chain of causes that a library makes. */
const MOST_CAUSES = 10;

function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < MOST_CAUSES; cause = cause.cause)
    causes.push(cause);
  return causes;
}

function faultOf(error: unknown, options: ServerOptions): Error {
  const { endpoint, timeout } = options;
  const causes = causesOf(error);
  // A fault that comes again however often one asks has a status that is none.
  const lasting = (reason: string) => new ServerFault(`${endpoint}: ${reason}`, 0);
  const code =
    causes.map((cause) => (cause as NodeJS.ErrnoException).code).find((one) => typeof one === 'string') ?? '';
  if (NOT_REACHED[code] !== undefined) return lasting(NOT_REACHED[code]);
  if (causes.some(({ name }) => name === 'TimeoutError'))
    return lasting(
      `no whole answer came in ${timeout / 1000} seconds → allow more with --timeout, or ask for less at once with --context`,
    );
  if (causes.some((cause) => cause instanceof AnswerTooLarge))
    return lasting(`the answer has more than ${ANSWER_BYTES} bytes → ask another model, or another server`);
  const redirected = causes.find((cause) => cause instanceof Redirected);
  if (redirected !== undefined)
    return lasting(
      `the server sends to ${shown(redirected.message)} → if you trust that address, give it as --endpoint`,
    );
  if (code !== '') return new ServerFault(`${endpoint}: the connection broke (${code}) → give the command again`, null);
  const refused = causes.find((cause) => APICallError.isInstance(cause));
  if (refused !== undefined) return refusal(refused, options);
  return lasting(`what came back is no chat completion → ${WRONG_PATH}`);
}

/** Connects to a server that speaks the OpenAI protocol. What it does not take it is asked without, from then on. */
export function modelServer(options: ServerOptions): ModelServer {
  const { endpoint, model, key, timeout } = options;
  const provider = createOpenAICompatible({
    name: 'suggest',
    baseURL: endpoint,
    fetch: boundedPost(ANSWER_BYTES),
    supportsStructuredOutputs: true,
    ...(key === null ? {} : { apiKey: key }),
  });
  const chat = provider.chatModel(model);
  const without = new Set<Optional>();
  const ask = async (request: ModelRequest): Promise<Reply> => {
    try {
      return replyOf(await chat.doGenerate(callOptions(request, without, timeout)));
    } catch (error) {
      const named = refusedField(error);
      if (named === null || without.has(named)) throw faultOf(error, options);
      without.add(named);
      return ask(request);
    }
  };
  return ask;
}

/** The field that a refusal names, so far as a request can do without it. */
function refusedField(error: unknown): Optional | null {
  if (!APICallError.isInstance(error) || (error.statusCode !== 400 && error.statusCode !== 422)) return null;
  return OPTIONAL.find((name) => `${error.message} ${error.responseBody ?? ''}`.includes(name)) ?? null;
}
