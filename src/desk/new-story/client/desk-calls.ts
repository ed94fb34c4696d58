import { callDesk, type Result } from '../../client/call.ts';
import type { StoryFields } from '../fields.ts';
import type { StoryReading } from '../form-data.ts';

/** What was sent, in case the desk is started again and knows it no more. */
interface Sent {
  readonly name: string;
  readonly bytes: string;
}

/** The calls of the page *New story*. */
export interface DeskCalls {
  /** Sends a file and comes out as its id, or one message. */
  readonly keep: (name: string, file: Blob) => Promise<{ readonly id: string } | { readonly message: string }>;
  readonly plan: (fields: StoryFields) => Promise<StoryReading | Extract<Result, { ok: false }>>;
  readonly save: (fields: StoryFields, files: StoryReading['files']) => Promise<Result>;
}

export function deskCalls(): DeskCalls {
  const sent = new Map<string, Sent>();

  async function keep(name: string, bytes: string) {
    const result = await callDesk('new-story-source', { name, bytes });
    if (!result.ok) return { message: result.message };
    const { id } = result.answer as { readonly id: string };
    sent.set(id, { name, bytes });
    return { id };
  }

  /** Sends all sources once more where the desk has forgotten them. */
  async function remembered(call: () => Promise<Result>): Promise<Result> {
    const result = await call();
    if (result.ok || result.field !== 'sources') return result;
    for (const { name, bytes } of sent.values()) await keep(name, bytes);
    return call();
  }

  return {
    keep: async (name, file) => keep(name, await base64Of(file)),
    plan: async (fields) => {
      const result = await remembered(() => callDesk('new-story-plan', fields));
      return result.ok ? (result.answer as StoryReading) : result;
    },
    save: (fields, files) => remembered(() => callDesk('new-story-save', fields, files)),
  };
}

/** The browser’s own encoder: a data address has the bytes after its comma. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
