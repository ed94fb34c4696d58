import { parseArgs } from 'node:util';
import { isSlug } from '../../src/schemas/field.ts';

/** What the command was asked to do. */
export type SuggestOptions = AskOptions | ReviewOptions;

/** To ask a model. */
export interface AskOptions {
  readonly does: 'ask';
  readonly story: string;
  readonly endpoint: URL;
  readonly model: string;
  readonly key: string | null;
  /** How many tokens the model reads and writes at once. */
  readonly context: number;
  /** For one answer, in milliseconds. */
  readonly timeout: number;
  /** Outlets whose articles are sent though their rights are `excerpt-only`. */
  readonly include: readonly string[];
  readonly isDryRun: boolean;
}

/** To review what a model suggested. */
export interface ReviewOptions {
  readonly does: 'review';
  readonly story: string;
  readonly author: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const USAGE = `npm run suggest -- STORY --endpoint URL --model NAME [options]
npm run suggest -- STORY --review --author "YOUR NAME"

  STORY              the story's folder in content/stories/
  --endpoint URL     where the model is: http://127.0.0.1:11434/v1     or SUGGEST_ENDPOINT
  --model NAME       which model                                       or SUGGEST_MODEL
                     a key, where one is needed, only as SUGGEST_API_KEY in the environment
  --context TOKENS   how much the model can read and write at once (16384)
  --timeout SECONDS  for one answer (600)
  --include OUTLET   send an article though its rights are excerpt-only
  --dry-run          print what would be sent, send nothing
  --review           decide what to accept, in the terminal; --author or SUGGEST_AUTHOR names you`;

const SMALLEST_CONTEXT = 4096;
const LARGEST_CONTEXT = 10_000_000;
const LONGEST_TIMEOUT = 86_400;

/** Reads the command line, with the environment for what it does not say; or what is wrong with it. */
export function readSuggestOptions(args: readonly string[], environment: Environment): SuggestOptions | string {
  try {
    return optionsOf(args, environment);
  } catch (error) {
    return `${(error as Error).message.split('\n')[0]}\n\n${USAGE}`;
  }
}

function optionsOf(args: readonly string[], environment: Environment): SuggestOptions | string {
  const string = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      endpoint: string,
      model: string,
      context: { type: 'string', default: '16384' },
      timeout: { type: 'string', default: '600' },
      include: { type: 'string', multiple: true, default: [] },
      author: string,
      'dry-run': flag,
      review: flag,
      help: flag,
    },
  });
  const [story, ...more] = positionals;
  if (values.help) return USAGE;
  if (story === undefined || more.length > 0 || !isSlug(story)) return `Name one story.\n\n${USAGE}`;
  const author = values.author ?? environment['SUGGEST_AUTHOR'] ?? '';
  if (values.review) return reviewOptions(story, author);
  const endpoint = values.endpoint ?? environment['SUGGEST_ENDPOINT'] ?? '';
  const model = values.model ?? environment['SUGGEST_MODEL'] ?? '';
  const context = numberIn(values.context, SMALLEST_CONTEXT, LARGEST_CONTEXT);
  const timeout = numberIn(values.timeout, 1, LONGEST_TIMEOUT);
  const url = URL.parse(endpoint);
  const wrong = wrongEndpoint(endpoint, url) ?? wrongModel(model);
  if (wrong !== null || url === null) return wrong ?? USAGE;
  if (context === null)
    return `--context ${values.context}: write a number from ${SMALLEST_CONTEXT} to ${LARGEST_CONTEXT}`;
  if (timeout === null) return `--timeout ${values.timeout}: write a number of seconds from 1 to ${LONGEST_TIMEOUT}`;
  const key = environment['SUGGEST_API_KEY'] || null;
  const rest = { include: values.include, isDryRun: values['dry-run'] };
  return { does: 'ask', story, endpoint: url, model, key, context, timeout: timeout * 1000, ...rest };
}

function reviewOptions(story: string, author: string): ReviewOptions | string {
  const name = author.trim();
  const isName = name !== '' && name.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(name);
  return isName ? { does: 'review', story, author: name } : `Say who decides: --review --author "Your Name"`;
}

function numberIn(text: string, least: number, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function wrongEndpoint(text: string, url: URL | null): string | null {
  if (text === '') return `Say where the model is: --endpoint http://127.0.0.1:11434/v1\n\n${USAGE}`;
  if (url === null || !/^https?:$/.test(url.protocol))
    return `--endpoint ${text}: write an address that begins with http:// or https://`;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return '--endpoint: write it without a name, a key or a query; the key goes into SUGGEST_API_KEY';
  return null;
}

function wrongModel(model: string): string | null {
  if (model === '') return `Say which model: --model NAME\n\n${USAGE}`;
  const isName = model.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(model);
  return isName ? null : '--model: write its name, at most 200 characters';
}
