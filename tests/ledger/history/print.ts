/*
 * Lives the scripted history, takes one article down at its end, and writes the content from which a site of it is built,
 * with what every old address must answer beside it: `node tests/ledger/history/print.ts FOLDER`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { issue, openArchive } from './archive.ts';
import { contentFiles } from './content.ts';
import { readHistory } from './edit.ts';
import { answerOf, heirsOf, type Identity } from './identity.ts';
import { isParagraph } from './manuscript.ts';
import { isShown, openNewsroom, workOn } from './newsroom.ts';

const STORY = 'kim-putin-summit-2023';
const TAKEN_DOWN = 'cbc';

const [folder = '.cache/history'] = process.argv.slice(2);
const room = openNewsroom(STORY, contentFiles(STORY));
const archive = openArchive();
issue(room, archive, false);
const runs = [...readHistory('summit.yaml'), { run: 'the last', edits: [{ takedown: TAKEN_DOWN }] }];
for (const run of runs) {
  workOn(room, run);
  issue(room, archive, false);
}

const idOf = new Map<Identity, string>();
for (const [address, stood] of archive.addresses)
  for (const one of stood) if (one.end === null) idOf.set(one, address.replace(/.*\//, ''));
const paragraphs = [...archive.addresses].map(([address, [identity]]) => {
  const shown = isShown(room, (identity as Identity).outlet);
  const { kind } = answerOf(identity as Identity, shown);
  return { address, kind, now: kind === 'gone' ? [] : heirsOf(identity as Identity).map((one) => idOf.get(one)) };
});
const withheld = room.identities.filter(({ outlet }) => outlet === TAKEN_DOWN).flatMap(({ texts }) => texts);
const shown = [...room.manuscripts.values()].filter(({ outlet }) => isShown(room, outlet));
const open = [
  ...shown.flatMap(({ head, pieces }) => [head, ...pieces.map((one) => (isParagraph(one) ? one.text : one.source))]),
  ...room.identities.filter(({ outlet }) => isShown(room, outlet)).flatMap(({ texts }) => texts),
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
for (const [path, text] of Object.entries({ ...room.files, 'truth.json': JSON.stringify(truth, null, 1) })) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`${runs.length} runs, ${paragraphs.length} addresses of paragraphs`);
