import type { VFileMessage } from 'vfile-message';
import { bytesDigest } from '../library/digest.ts';
import { type ArticleDraft, articleFile } from './article-file.ts';
import { bodyText, draftArticle } from './draft.ts';
import { withRoles } from './given-roles.ts';
import { languageOf } from './language.ts';
import { type KnownOutlet, publisherOf } from './publisher.ts';
import type { ImportRequest, RequestedSource } from './request.ts';
import type { Intake, IntakeReading } from './source.ts';

/** The planned article of one source. */
export interface PlannedArticle {
  readonly name: string;
  /** The source with the editor's roles; null if it was refused. */
  readonly intake: Intake | null;
  /** Null if there are problems, like `text`. */
  readonly draft: ArticleDraft | null;
  readonly text: string | null;
  /** The outlet, if it has no file yet. */
  readonly created: KnownOutlet | null;
  /** Why an editor should check the outlet; null if the source states it. */
  readonly doubt: string | null;
  readonly problems: readonly VFileMessage[];
}

/** Plans the article of one source with an editor's corrections. */
export function planArticle(
  { source, outlet, given }: RequestedSource,
  { intake: found, problems: refused }: IntakeReading,
  known: readonly KnownOutlet[],
  { request, today }: { readonly request: ImportRequest; readonly today: string },
): PlannedArticle {
  const { name } = source;
  if (found === null)
    return { name, intake: null, draft: null, text: null, created: null, doubt: null, problems: refused };
  const intake = withRoles(found, given.roles);
  const said = given.language ?? request.language;
  const language = said ?? languageOf(bodyText(intake.pieces), intake.facts.language?.words ?? null)?.tag ?? 'en';
  const { publisher, created, doubt } = publisherOf(intake, outlet, known, language);
  const fetched = source.fetched?.url ?? null;
  const { draft, problems } = draftArticle(intake, publisher, {
    language: said,
    retrieved: given.retrieved ?? (fetched === null ? null : today),
    url: given.url ?? fetched,
    original: bytesDigest(source.bytes),
    today,
    given: given.facts,
  });
  return {
    name,
    intake,
    draft,
    text: draft === null ? null : articleFile(draft),
    created: draft === null || created === null ? null : { slug: publisher.slug, ...created },
    doubt,
    problems,
  };
}
