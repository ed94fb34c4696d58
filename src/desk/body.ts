import type { IncomingMessage } from 'node:http';
import { z } from 'astro/zod';
import type { Versions } from './commit.ts';
import type { Objection } from './guard.ts';

/** What a request of an action holds. */
export interface Envelope {
  readonly fields: unknown;
  /** The versions of the files that the page saw. */
  readonly seen: Versions;
}

const envelope = z.strictObject({
  fields: z.unknown(),
  seen: z.record(z.string().max(300), z.string().max(100).nullable()).default({}),
});

const tooLarge = (most: number): Objection => ({
  status: 413,
  message: `The request is larger than ${most} bytes: send less at once.`,
});

async function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > most) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

/** Reads a request's body as far as it may be read. */
export async function readEnvelope(request: IncomingMessage, most: number): Promise<Envelope | Objection> {
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge(most);
  const bytes = await readBytes(request, most);
  if (bytes === null) return tooLarge(most);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const read = envelope.safeParse(JSON.parse(text));
    return read.success ? read.data : { status: 400, message: 'The request holds no fields and versions.' };
  } catch {
    return { status: 400, message: 'The request is no JSON.' };
  }
}
