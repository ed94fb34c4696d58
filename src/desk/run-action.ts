import type { ContentState } from '../content-files/content-state.ts';
import { plainReason } from '../content-files/failure.ts';
import type { DeskAction, DeskView, Refusal } from './action.ts';
import type { Envelope } from './body.ts';
import { firstProblem } from './check.ts';
import { type Conflict, commit, conflictIn, pathObjection, type Versions, versionOf } from './commit.ts';

/** What the page is told. */
export interface Reply {
  readonly status: number;
  readonly body:
    | { readonly answer: unknown; readonly versions: Versions }
    | (Refusal & { readonly conflict?: Conflict });
}

/** What actions are run with: what they may read, and where their files go. */
export interface DeskWorld extends DeskView {
  readonly state: ContentState;
  /** Called when files were written, so that the next page is made from them. */
  readonly onWrite?: () => void;
}

const refused = (status: number, message: string, field?: string): Reply => ({
  status,
  body: field === undefined ? { message } : { message, field },
});

const conflicting = (conflict: Conflict): Reply => ({
  status: 409,
  body: { message: `${conflict.path} was changed meanwhile: nothing was written. Look at both versions.`, conflict },
});

/** The first thing that does not fit, beside its field. */
function misfit(action: DeskAction, fields: unknown): Refusal | null {
  const read = action.fields.safeParse(fields);
  const [issue] = read.success ? [] : read.error.issues;
  if (issue === undefined) return null;
  const field = issue.path.map(String).join('.');
  return { message: `${field === '' ? 'The request' : field}: ${issue.message}`, field };
}

/**
 * Runs one action to its end: checks its fields, asks it for files, checks these as a build would, and writes them.
 * Whatever is refused changes no file. It never throws for what a page, the content or the disk can be the cause of.
 */
export async function runAction(action: DeskAction, { fields, seen }: Envelope, world: DeskWorld): Promise<Reply> {
  const { root, disk, state } = world;
  const odd = misfit(action, fields);
  if (odd !== null) return { status: 422, body: odd };
  try {
    const outcome = await action.run(action.fields.parse(fields), world);
    if ('refusal' in outcome) return { status: 422, body: outcome.refusal };
    const { files, answer = null } = outcome;
    for (const { path } of files) {
      const objection = pathObjection(path, state, action.writesLedger === true);
      if (objection !== null) return refused(403, objection);
    }
    const conflict = conflictIn(files, seen, root, disk);
    if (conflict !== null) return conflicting(conflict);
    const problem = files.length === 0 ? null : firstProblem(files, root, disk);
    if (problem !== null) return refused(422, problem);
    const late = files.length === 0 ? null : commit(files, seen, root, disk, state);
    if (late !== null) return conflicting(late);
    if (files.length > 0) world.onWrite?.();
    const versions = Object.fromEntries(files.map(({ path }) => [path, versionOf(root, path, disk)]));
    return { status: 200, body: { answer, versions } };
  } catch (error) {
    return refused(500, plainReason(error));
  }
}
