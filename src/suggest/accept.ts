import type { CorrectionRequest } from '../desk/correction/request.ts';
import { FIGURE_RELATIONS, type Quoted, type Suggestion } from './suggestion.ts';

/** Who decides, and whose suggestion it is. */
export interface Decision {
  readonly editor: string;
  readonly model: string;
}

/** Words by outlet and paragraph, as the desk takes them. */
function wordsBy(members: readonly Quoted[]): Record<string, Record<string, string[]>> {
  const grouped = Map.groupBy(members, ({ outlet }) => outlet);
  return Object.fromEntries(
    [...grouped].map(([outlet, own]) => [
      outlet,
      Object.fromEntries(
        [...Map.groupBy(own, ({ id }) => id)].map(([id, said]) => [id, said.map(({ words }) => words)]),
      ),
    ]),
  );
}

function paragraphsBy(members: readonly Omit<Quoted, 'words'>[]): Record<string, string[]> {
  return Object.fromEntries(members.map(({ outlet, id }) => [outlet, [id]]));
}

/** Longer words are cut in a reason: it says what to look for, and the paragraph is beside it. */
const SHOWN_WORDS = 120;

function shown(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= SHOWN_WORDS ? `“${line}”` : `“${line.slice(0, line.lastIndexOf(' ', SHOWN_WORDS))} …”`;
}

/** The reason that readers see: made of words that are in the articles, never written by a model. */
function reasonOf(suggestion: Exclude<Suggestion, { readonly of: 'topic' }>): string {
  switch (suggestion.of) {
    case 'link': {
      const [one, other] = suggestion.members;
      const say = {
        same: 'say nearly the same',
        reworded: 'say the same in other words',
        related: 'have a fact in common',
      };
      return `${shown(one.words)} and ${shown(other.words)} ${say[suggestion.kind]}.`;
    }
    case 'unlink':
      return 'The two paragraphs report different things.';
    case 'quotation':
      return 'The same words of one speaker on one occasion.';
    case 'figure':
      return `The figures give one fact; ${FIGURE_RELATIONS[suggestion.relation]}.`;
  }
}

/**
 * What an accepted suggestion becomes: decisions of an editor, in the form in which the desk takes them. The author says
 * whose suggestion it was, on every page that shows who decided.
 */
export function acceptedRequests(suggestion: Suggestion, { editor, model }: Decision): readonly CorrectionRequest[] {
  const author = `${editor}, suggested by ${model}`;
  if (suggestion.of === 'topic')
    return [{ do: 'add-difference', topic: suggestion.topic, says: wordsBy(suggestion.members), author }];
  const grounds = { reason: reasonOf(suggestion), author };
  switch (suggestion.of) {
    case 'link':
      return [{ do: 'link', kind: suggestion.kind, paragraphs: paragraphsBy(suggestion.members), ...grounds }];
    case 'unlink':
      return [{ do: 'unlink', paragraphs: paragraphsBy(suggestion.members), ...grounds }];
    case 'quotation': {
      const words = wordsBy(suggestion.members);
      const join = Object.keys(words).length > 1 ? [{ do: 'join', of: 'quotation', words, ...grounds } as const] : [];
      const { speaker } = suggestion;
      return speaker === null
        ? join
        : [...join, { do: 'speaker', speaker, words, ...grounds, reason: `The articles name the speaker ${speaker}.` }];
    }
    case 'figure': {
      const words = wordsBy(suggestion.members);
      return [
        { do: 'join', of: 'figure', words, ...grounds },
        { do: 'topic', topic: suggestion.topic, words, ...grounds, reason: 'It is what the figures are of.' },
      ];
    }
  }
}
