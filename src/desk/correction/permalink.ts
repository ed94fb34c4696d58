import { z } from 'astro/zod';
import { bringIdsUpToDate } from '../../ids/ids.ts';
import { slug } from '../../schemas/field.ts';
import { defineAction, type FileChange } from '../action.ts';

const id = z.string().regex(/^p\d{1,6}[a-z]{0,4}$/, 'is no paragraph such as p7');

const FLAGS = { same: '--same', 'not same': '--not-same', undone: '--undo' } as const;

/** Answers a question of `npm run ids`, by the code of that command. */
export const decidePermalink = defineAction({
  name: 'permalink',
  fields: z.strictObject({
    story: slug,
    decision: z.enum(['same', 'not same', 'undone']),
    outlet: slug,
    id,
    into: id.nullable(),
  }),
  writesLedger: true,
  run: ({ story, decision, outlet, id: from, into }, { root, disk, publications, today }) => {
    const files: FileChange[] = [];
    const said: string[] = [];
    const paragraph = `${story}/${outlet}/${from}${into === null || decision === 'undone' ? '' : `=${into}`}`;
    const status = bringIdsUpToDate([story, FLAGS[decision], paragraph], {
      root,
      disk,
      content: { replace: (path, text) => files.push({ path, text }) },
      publications,
      ask: null,
      today,
      log: () => {},
      warn: (line) => said.push(line),
    });
    if (status === 0) return { files };
    return { refusal: { message: (said[0] ?? 'Nothing was written.').replace(/\s+/g, ' ') } };
  },
});
