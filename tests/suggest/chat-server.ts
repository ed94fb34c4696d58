import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server was asked, as far as tests look at it. */
export interface ChatRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly temperature?: number;
    readonly seed?: number;
    readonly max_tokens?: number;
    readonly response_format?: { readonly type: string; readonly json_schema: { readonly schema: unknown } };
  };
}

/** What a server answers: a status and a body, or how it fails to. */
export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** `hangs`: nothing ever comes; `breaks`: the connection ends in the middle of the body. */
  readonly fails?: 'hangs' | 'breaks';
}

/** The body of a chat completion with such a content. */
export function completion(content: string, finish = 'stop'): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'stub',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
  });
}

function serve(response: ServerResponse, { status = 200, headers = {}, body = '', fails }: Served): void {
  if (fails === 'hangs') return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (fails !== 'breaks') response.end(body);
  else response.write(String(body).slice(0, 20), () => response.destroy());
}

/**
 * A server on loopback that speaks as much of the protocol as is asked of it.
 *
 * @param answer what it answers to the request of that number, from 0
 */
export async function withChatServer(
  answer: (request: ChatRequest, number: number) => Served,
  act: (url: string, requests: readonly ChatRequest[]) => Promise<void>,
): Promise<void> {
  const requests: ChatRequest[] = [];
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as ChatRequest['body'];
      const request = { path: incoming.url ?? '', headers: incoming.headers, body };
      requests.push(request);
      serve(response, answer(request, requests.length - 1));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
