import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackAddress, isOwnHost } from './loopback.ts';

/** The field that carries the token. A page of another site cannot set it. */
export const TOKEN_FIELD = 'x-desk-token';
/** The field that asks for the token. */
export const SESSION_FIELD = 'x-desk';

/** What is known of a request before its body is read. */
export interface Caller {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The address that the connection comes from. */
  readonly address: string | undefined;
  /** The port of the server. */
  readonly port: number;
}

/** Why a request is not answered. */
export interface Objection {
  readonly status: number;
  readonly message: string;
}

/** Refuses requests that do not come from a page of this server on this machine. */
function foreign({ headers, address, port }: Caller): Objection | null {
  if (!isLoopbackAddress(address)) return { status: 403, message: 'The desk answers this machine only.' };
  if (!isOwnHost(headers.host, port))
    return { status: 403, message: 'The desk is opened under another name: use the address that npm run desk prints.' };
  const site = headers['sec-fetch-site'];
  const isOwnOrigin = headers.origin === undefined || headers.origin === `http://${headers.host}`;
  if (!isOwnOrigin || (site !== undefined && site !== 'same-origin'))
    return { status: 403, message: 'The desk answers its own pages only.' };
  return null;
}

/** Why the token is not given to a caller; null where it is. */
export function sessionObjection(caller: Caller): Objection | null {
  const objection = foreign(caller);
  if (objection !== null) return objection;
  if (caller.method !== 'GET') return { status: 405, message: 'Ask for the session with GET.' };
  return caller.headers[SESSION_FIELD] === '1'
    ? null
    : { status: 403, message: 'The desk answers its own pages only.' };
}

function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Why an action is not run for a caller; null where it is. */
export function actionObjection(caller: Caller, token: string): Objection | null {
  const objection = foreign(caller);
  if (objection !== null) return objection;
  if (caller.method !== 'POST') return { status: 405, message: 'Actions of the desk are sent with POST.' };
  if (caller.headers.origin === undefined) return { status: 403, message: 'The desk answers its own pages only.' };
  if (!isToken(caller.headers[TOKEN_FIELD], token))
    return { status: 403, message: 'This page is from an earlier run of the desk: load it again.' };
  if (!/^application\/json(?:;|$)/i.test(caller.headers['content-type'] ?? ''))
    return { status: 415, message: 'Actions of the desk are sent as JSON.' };
  return null;
}
