/*
 * Replays the scripted history, takes one article down at the end, and writes the content for a site, with the expected
 * result of every old address: `node tests/ledger/history/write-site.ts FOLDER`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIRST_STORY as STORY } from '../../first-story.ts';
import { contentFiles } from './content.ts';
import { readHistory } from './edit.ts';
import { isShown, openEditedStory, workOn } from './edited-story.ts';
import { answerOf, type Identity, successorsOf } from './identity.ts';
import { isParagraph } from './manuscript.ts';
import { newExpectations, runAndCheck } from './run-check.ts';

const TAKEN_DOWN = 'cbc';

const [folder = '.cache/history'] = process.argv.slice(2);
const edited = openEditedStory(STORY, contentFiles(STORY));
const expectations = newExpectations();
runAndCheck(edited, expectations, false);
const runs = [...readHistory('summit.yaml'), { run: 'the last', edits: [{ takedown: TAKEN_DOWN }] }];
for (const run of runs) {
  workOn(edited, run);
  runAndCheck(edited, expectations, false);
}

const idOf = new Map<Identity, string>();
for (const [address, stood] of expectations.addresses)
  for (const one of stood) if (one.end === null) idOf.set(one, address.replace(/.*\//, ''));
const paragraphs = [...expectations.addresses].map(([address, [identity]]) => {
  const shown = isShown(edited, (identity as Identity).outlet);
  const { kind } = answerOf(identity as Identity, shown);
  return { address, kind, now: kind === 'gone' ? [] : successorsOf(identity as Identity).map((one) => idOf.get(one)) };
});
const withheld = edited.identities.filter(({ outlet }) => outlet === TAKEN_DOWN).flatMap(({ texts }) => texts);
const shown = [...edited.manuscripts.values()].filter(({ outlet }) => isShown(edited, outlet));
const open = [
  ...shown.flatMap(({ head, pieces }) => [head, ...pieces.map((one) => (isParagraph(one) ? one.text : one.source))]),
  ...edited.identities.filter(({ outlet }) => isShown(edited, outlet)).flatMap(({ texts }) => texts),
];
const truth = {
  story: STORY,
  outlets: shown.map(({ outlet }) => outlet),
  takenDown: TAKEN_DOWN,
  paragraphs,
  withheld,
  open,
};

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of Object.entries({ ...edited.files, 'truth.json': JSON.stringify(truth, null, 1) })) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${runs.length} runs, ${paragraphs.length} addresses of paragraphs`);
