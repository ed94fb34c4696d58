import type { Role } from '../../../engine/index.ts';
import type { StoryFields } from '../fields.ts';
import type { LineReading, StoryReading } from '../form-data.ts';
import { type ArticleSection, articleSection } from './article-section.ts';
import { deskCalls } from './desk-calls.ts';
import { byId } from './element.ts';
import { eventForm } from './event-form.ts';
import { takeSources } from './intake.ts';
import { forget, noteOpening, openingStory, recall, remember } from './memory.ts';
import {
  EMPTY,
  type PageState,
  undone,
  withAnswer,
  withArticle,
  withCorrections,
  withoutArticle,
  withRole,
} from './model.ts';
import { type OpenQuestion, openQuestions, showQuestions } from './question-list.ts';
import { roleLabel } from './roles.ts';

/** Waits for several keys, to plan only once. */
const PAUSE_MS = 150;
/** How often the page asks for a new story, and the pause between: 30 seconds in all. */
const OPEN_TRIES = 60;
const OPEN_PAUSE_MS = 500;

const calls = deskCalls();
const sections = new Map<string, ArticleSection>();
const event = eventForm(() => planSoon());
const saveButton = byId<HTMLButtonElement>('save');
let state: PageState = EMPTY;
let reading: StoryReading | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Shows a message, which screen readers also announce. */
function say(words: string): void {
  byId('said').textContent = words;
}

function storyFields(): StoryFields {
  return {
    ...event.fields(),
    articles: state.articles.map(({ source, corrections }) => ({ source, ...corrections })),
  };
}

function planSoon(): void {
  remember({ state, entries: event.entries() });
  clearTimeout(timer);
  timer = setTimeout(() => void plan(), PAUSE_MS);
}

async function plan(): Promise<void> {
  asked += 1;
  const own = asked;
  const planned = await calls.plan(storyFields());
  // A later request replaces this one.
  if (own !== asked) return;
  clearComplaints();
  if ('articles' in planned) {
    reading = planned;
    show(planned);
  } else complain(planned.field, planned.message);
}

function show(story: StoryReading): void {
  const list = byId('articles');
  for (const [source, section] of sections)
    if (!state.articles.some((article) => article.source === source)) {
      section.element.remove();
      sections.delete(source);
    }
  for (const [index, article] of state.articles.entries()) {
    const section = sections.get(article.source) ?? newSection(article.source);
    const found = story.articles[index];
    if (section === null || found === undefined) continue;
    if (!section.element.isConnected) list.append(section.element);
    section.update(article, found);
  }
  event.propose(story);
  const open = openQuestions(state.articles, story);
  showQuestions(open, story, state.articles, { onGo: goTo, onRight: answer });
  for (const { text, article, field } of story.problems)
    if (article === null) event.complain(field, text);
    else sections.get(state.articles[article]?.source ?? '')?.complain(field, text);
  byId('rest').hidden = state.articles.length === 0;
}

let numbered = 0;

function newSection(source: string): ArticleSection | null {
  const article = state.articles.find((one) => one.source === source);
  if (article === undefined) return null;
  numbered += 1;
  const section = articleSection(article, numbered, {
    onRole: giveRole,
    onFacts: (own, change, step) => apply(withCorrections(state, own, change, step)),
    onTakeOut: (own) => {
      const gone = state.articles.find((one) => one.source === own);
      if (gone !== undefined) apply(withoutArticle(state, gone));
      say(`${gone?.name ?? 'The article'} is taken out. Undo brings it back.`);
      byId('undo').focus();
    },
    onUndo: undo,
    onQuestion: nextQuestion,
  });
  sections.set(source, section);
  return section;
}

function apply(next: PageState): void {
  state = next;
  byId<HTMLButtonElement>('undo').disabled = state.past.length === 0;
  planSoon();
}

function giveRole(source: string, line: LineReading, role: Role | null): void {
  const step = `Line ${line.line}: ${roleLabel(role)}`;
  apply(withRole(state, source, line.index, role, step));
  say(step);
}

function undo(): void {
  const before = undone(state);
  if (before === null) {
    say('There is nothing to take back.');
    return;
  }
  apply(before.state);
  say(`Taken back: ${before.step}`);
}

function goTo({ article, question }: OpenQuestion): void {
  const section = sections.get(article.source);
  if (question.line !== null) section?.focusLine(question.line);
  else if (question.fact !== null) section?.focusFact(question.fact);
}

function answer(open: OpenQuestion): void {
  const { article, question } = open;
  const index = state.articles.indexOf(article);
  const line = reading?.articles[index]?.lines.find((one) => one.index === question.line);
  const step = `It is right: ${question.text}`;
  apply(
    line === undefined
      ? withAnswer(state, article.source, question.id, step)
      : withRole(state, article.source, line.index, line.role, step),
  );
  say(step);
  byId('questions-heading').focus();
}

/** The first question after a line, or else the first of all. */
function nextQuestion(source: string, after: number): void {
  if (reading === null) return;
  const open = openQuestions(state.articles, reading);
  const next =
    open.find(({ article, question }) => article.source === source && (question.line ?? -1) > after) ??
    open.find(({ article }) => article.source !== source) ??
    open[0];
  if (next === undefined) say('There is no open question.');
  else {
    goTo(next);
    say(`Question: ${next.question.text}`);
  }
}

function clearComplaints(): void {
  event.complain(null, null);
  for (const section of sections.values()) section.complain(null, null);
  byId('save-error').textContent = '';
}

/** A message of the desk begins with the path of its field: it is shown beside it, without the path. */
function complain(field: string | null, message: string): void {
  const [, index, own] = /^articles\.(\d+)\.(.+)$/.exec(field ?? '') ?? [];
  const words = field !== null && message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  const section = index === undefined ? undefined : sections.get(state.articles[Number(index)]?.source ?? '');
  if (section !== undefined) section.complain(own ?? null, words);
  else if (field !== null && document.getElementById(`event-${field}-error`) !== null) event.complain(field, words);
  else byId('save-error').textContent = words;
}

async function save(): Promise<void> {
  clearTimeout(timer);
  await plan();
  if (reading === null) return;
  saveButton.disabled = true;
  say('Writing …');
  const fields = storyFields();
  // When files are written, this page may reload before the desk has answered.
  noteOpening(fields.story);
  const result = await calls.save(fields, reading.files);
  if (result.ok) {
    await openStory(fields.story);
    return;
  }
  noteOpening(null);
  saveButton.disabled = false;
  complain(result.field, result.message);
  byId('save-error').textContent = result.message;
  say('');
  if (result.field !== null) event.focus(result.field);
}

/** Opens a new story as soon as the dev server has found it. */
async function openStory(story: string): Promise<void> {
  say('Written. The story opens.');
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${story}/`;
  for (let tries = 0; tries < OPEN_TRIES; tries += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) {
      forget();
      location.assign(address);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, OPEN_PAUSE_MS));
  }
  forget();
  say('Written. The desk does not show the story yet: look at its address in a moment.');
}

function begin(): void {
  byId('undo').addEventListener('click', undo);
  saveButton.addEventListener('click', () => void save());
  const before = recall();
  const opening = openingStory();
  if (opening !== null) void openStory(opening);
  else if (before !== null) {
    event.restore(before.entries);
    apply(before.state);
  }
}

takeSources(async (name, file) => {
  const kept = await calls.keep(name, file);
  if ('message' in kept) {
    say(`${name}: ${kept.message}`);
    return;
  }
  const isThere = state.articles.some(({ source }) => source === kept.id);
  apply(withArticle(state, kept.id, name));
  say(isThere ? `${name} is there already.` : `${name} is added.`);
}, say);
begin();
