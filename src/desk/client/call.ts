/*
 * Calls actions of the desk from a page. Used in the browser only.
 */
import type { Conflict, Versions } from '../commit.ts';

/** The result of an action: its answer and the versions of the written files, or one message. */
export type Result =
  | { readonly ok: true; readonly answer: unknown; readonly versions: Versions }
  | { readonly ok: false; readonly message: string; readonly field: string | null; readonly conflict: Conflict | null };

const API = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/_desk/api`;

async function sessionToken(): Promise<string> {
  const response = await fetch(`${API}/session/`, { headers: { 'x-desk': '1' } });
  const { token } = (await response.json()) as { readonly token?: string };
  return token ?? '';
}

const token = sessionToken();

/**
 * Runs an action of the desk.
 *
 * @param seen the versions of the files that the page was made from
 */
export async function callDesk(name: string, fields: unknown, seen: Versions = {}): Promise<Result> {
  try {
    const response = await fetch(`${API}/${name}/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-desk-token': await token },
      body: JSON.stringify({ fields, seen }),
    });
    const body = (await response.json()) as Record<string, unknown>;
    if (response.ok) return { ok: true, answer: body['answer'], versions: body['versions'] as Versions };
    return {
      ok: false,
      message: String(body['message']),
      field: (body['field'] as string | undefined) ?? null,
      conflict: (body['conflict'] as Conflict | undefined) ?? null,
    };
  } catch {
    return {
      ok: false,
      message: 'The desk does not answer: is npm run desk still running?',
      field: null,
      conflict: null,
    };
  }
}
