import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskAction } from './action.ts';
import { readEnvelope } from './body.ts';
import { actionObjection, type Caller, sessionObjection } from './guard.ts';
import { type DeskWorld, type Reply, runAction } from './run-action.ts';

/** Where the desk listens, under the base path of the site. */
export const API = '/_desk/api/';

const MOST_BYTES = 65_536;

/** What the middleware of one run is made with. */
export interface DeskServer {
  /** The secret of this run. */
  readonly token: string;
  readonly actions: readonly DeskAction[];
  readonly world: DeskWorld;
}

function callerOf({ method, headers, socket }: IncomingMessage): Caller {
  return { method, headers, address: socket.remoteAddress, port: socket.localPort ?? 0 };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

/** Runs requests one at a time, in order. */
function inTurn(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => {});
    return result;
  };
}

/** Answers the requests of the desk's pages; everything else goes on to the next. */
export function deskMiddleware({ token, actions, world }: DeskServer) {
  const take = inTurn();

  async function answer(request: IncomingMessage, name: string): Promise<Reply | { status: number; body: unknown }> {
    const caller = callerOf(request);
    if (name === 'session') {
      const objection = sessionObjection(caller);
      return objection === null
        ? { status: 200, body: { token } }
        : { status: objection.status, body: { message: objection.message } };
    }
    const objection = actionObjection(caller, token);
    if (objection !== null) return { status: objection.status, body: { message: objection.message } };
    const action = actions.find((one) => one.name === name);
    if (action === undefined) return { status: 404, body: { message: `The desk has no action “${name}”.` } };
    const envelope = await readEnvelope(request, action.mostBytes ?? MOST_BYTES);
    if ('status' in envelope) return { status: envelope.status, body: { message: envelope.message } };
    return take(() => runAction(action, envelope, world));
  }

  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [path = ''] = (request.url ?? '').split('?');
    const name = /^\/_desk\/api\/([a-z-]{1,40})\/$/.exec(path)?.[1];
    if (name === undefined) {
      if (path.startsWith(API)) send(response, 404, { message: 'The desk has no such address.' });
      else next();
      return;
    }
    answer(request, name).then(
      ({ status, body }) => send(response, status, body),
      () => send(response, 400, { message: 'The request broke off: nothing was written.' }),
    );
  };
}
