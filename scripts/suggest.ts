import { setTimeout as pause } from 'node:timers/promises';
import { contentState, whileAlone } from '../src/content-files/content-state.ts';
import { plainReason } from '../src/content-files/failure.ts';
import { localFolder } from '../src/content-files/local-folder.ts';
import { compareStory } from '../src/engine/index.ts';
import { contentRoot, localDisk } from '../src/library/disk.ts';
import { editsOf, type Story } from '../src/library/story.ts';
import { mergeSuggestions } from '../src/suggest/merge.ts';
import { type Question, questionsAbout } from '../src/suggest/question.ts';
import type { SentArticle } from '../src/suggest/sent-article.ts';
import type { Suggestion } from '../src/suggest/suggestion.ts';
import { writeSuggestions } from '../src/suggest/suggestion-file.ts';
import { textDigests, withRejections } from '../src/suggest/suggestion-list.ts';
import { unlinksIn } from '../src/suggest/unlink.ts';
import { type Dropped, droppedIn } from '../src/suggest/verify.ts';
import { answerHere } from './ask.ts';
import { askModel } from './suggest/ask-model.ts';
import type { SuggestEffects } from './suggest/effects.ts';
import { readInstructions } from './suggest/instruction-files.ts';
import { modelServer } from './suggest/model-server.ts';
import { type AskOptions, readSuggestOptions } from './suggest/options.ts';
import { reviewStory } from './suggest/review-story.ts';
import { openStory, sendable, suggestionsPath } from './suggest/sent-story.ts';

/** `npm run suggest`: comes out as the exit status. */
export async function suggest(args: readonly string[], effects: SuggestEffects): Promise<number> {
  const { log, warn, environment } = effects;
  const options = readSuggestOptions(args, environment);
  if (typeof options === 'string') {
    const isHelp = args.includes('--help');
    (isHelp ? log : warn)(options);
    return isHelp ? 0 : 1;
  }
  return options.does === 'ask' ? askAbout(options, effects) : reviewStory(options, effects);
}

async function askAbout(options: AskOptions, effects: SuggestEffects): Promise<number> {
  const { log, warn, instructions } = effects;
  const opened = openStory(options.story, effects);
  if ('error' in opened) return refuse(opened.error, effects);
  const { story, earlier } = opened;
  const chosen = sendable(story, options.include);
  if ('error' in chosen) return refuse(chosen.error, effects);
  const asked = questionsAbout(chosen.articles, options.context, instructions);
  if ('error' in asked) return refuse(asked.error, effects);
  for (const line of planLines(chosen.articles, chosen.kept, asked.questions, options)) warn(line);
  if (options.isDryRun) {
    for (const question of asked.questions) log(printed(question));
    return 0;
  }
  const answers = await askModel(asked.questions, chosen.articles, options, effects);
  if ('error' in answers) return refuse(answers.error, effects);
  const said = mergeSuggestions(answers.verified.flatMap(({ suggestions }) => suggestions));
  const suggestions = withUnlinks(said, story, chosen.articles);
  const text = writeSuggestions({
    model: options.model,
    endpoint: options.endpoint.host,
    instructions: instructions.version,
    date: new Date(effects.now()).toISOString().slice(0, 10),
    texts: textDigests(chosen.articles),
    entries: withRejections(suggestions, earlier?.entries ?? []),
  });
  const path = suggestionsPath(options.story);
  effects.save(new Map([[path, text]]));
  for (const line of resultLines(suggestions, droppedIn(answers.verified.map(({ dropped }) => dropped)))) log(line);
  log(`Written: ${path}. Review it with: npm run suggest -- ${options.story} --review --author "Your Name"`);
  return 0;
}

function refuse(reason: string, { warn }: SuggestEffects): number {
  warn(reason);
  return 1;
}

function withUnlinks(said: readonly Suggestion[], story: Story, articles: readonly SentArticle[]) {
  const asked = articles.map(({ outlet }) => outlet);
  return [...said, ...unlinksIn(compareStory(story.articles, editsOf(story)), said, asked)];
}

/** Whether a host is this machine. */
function isHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function planLines(
  articles: readonly SentArticle[],
  kept: readonly string[],
  questions: readonly Question[],
  { story, endpoint, model, isDryRun }: AskOptions,
): readonly string[] {
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const tokens = questions.reduce((sum, question) => sum + question.tokens, 0);
  const count = questions.length === 1 ? '1 request' : `${questions.length} requests`;
  const verb = isDryRun ? 'would go' : 'go';
  const names = articles.map(({ letter, outlet }) => `${letter} ${outlet}`).join(', ');
  return [
    `${story}: ${articles.length} articles (${names}), ${paragraphs} paragraphs ${verb} to ${model} at ${endpoint.host} in ${count} of about ${tokens.toLocaleString('en')} tokens together`,
    ...(isHere(endpoint) ? [] : [`The texts of these articles leave this machine: they ${verb} to ${endpoint.host}`]),
    ...kept.map((outlet) => `Not sent: ${outlet}, which is excerpt-only. --include ${outlet} sends it`),
  ];
}

function printed({ request }: Question): string {
  return [`=== instructions`, request.system, `=== texts`, request.user, ''].join('\n');
}

const NAMES: Readonly<Record<Suggestion['of'], string>> = {
  link: 'links',
  unlink: 'links of the program that the model does not see',
  quotation: 'quotations',
  figure: 'figures',
  topic: 'topics',
};

const FAULTS: Readonly<Record<keyof Dropped, string>> = {
  paragraphs: 'named a paragraph that does not exist',
  words: 'named words that the paragraph does not say',
  speakers: 'named a speaker whom no article names so',
  topics: 'had no usable heading',
  lone: 'named too few paragraphs, or those of one article',
};

function resultLines(suggestions: readonly Suggestion[], dropped: Dropped): readonly string[] {
  const counted = (Object.keys(NAMES) as Suggestion['of'][]).flatMap((of) => {
    const count = suggestions.filter((one) => one.of === of).length;
    return count === 0 ? [] : [`${count} ${NAMES[of]}`];
  });
  const faults = (Object.keys(FAULTS) as (keyof Dropped)[]).flatMap((fault) =>
    dropped[fault] === 0 ? [] : [`Dropped: ${dropped[fault]} ${FAULTS[fault]}`],
  );
  return [`Suggested: ${counted.length === 0 ? 'nothing' : counted.join(', ')}`, ...faults];
}

if (import.meta.main) {
  try {
    const root = contentRoot();
    const state = contentState(root);
    const answers = localFolder(`${import.meta.dirname}/../.cache/suggestions`, '');
    process.exitCode = await suggest(process.argv.slice(2), {
      root,
      disk: localDisk,
      environment: process.env,
      instructions: readInstructions(),
      cache: {
        read: (key) => answers.read(`${key}.json`),
        write: (key, text) => answers.replace(`${key}.json`, text),
      },
      connect: modelServer,
      wait: async (time) => pause(time),
      now: Date.now,
      save: (files) =>
        whileAlone(state, () => {
          for (const [path, text] of files) state.content.replace(path, text);
        }),
      log: console.log,
      warn: console.error,
      progress: process.stderr.isTTY ? (line) => process.stderr.write(`\r\u001b[2K${line}`) : console.error,
      ask: process.stdin.isTTY && process.stdout.isTTY ? answerHere : null,
    });
  } catch (error) {
    console.error(plainReason(error));
    process.exitCode = 1;
  }
}
