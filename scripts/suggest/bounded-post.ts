import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** An answer with more bytes than are read. */
export class AnswerTooLarge extends Error {}

/** An answer that sends the request elsewhere: texts and key go only where the editor said. */
export class Redirected extends Error {}

async function bodyOf(message: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new AnswerTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * A `fetch` for posts that reads at most so many bytes, follows no redirect, and waits as long as its signal lets it:
 * Node's own gives up after five minutes without an answer, which a model on a small machine may need.
 */
export function boundedPost(most: number): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = Object.fromEntries(new Headers(init?.headers));
    const options = { method: 'POST', headers, ...(init?.signal ? { signal: init.signal } : {}) };
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      send(url, options, resolve).on('error', reject).end(init?.body);
    });
    try {
      const { statusCode: status = 500, headers: answered } = message;
      if (status >= 300 && status < 400) throw new Redirected(answered.location ?? 'another address');
      const body = await bodyOf(message, most);
      const known = Object.entries(answered).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)] as [string, string]],
      );
      return new Response(status === 204 ? null : new Uint8Array(body), { status, headers: known });
    } finally {
      message.destroy();
    }
  };
}
