/* Brings the permanent addresses of stories up to date, and prints what happened to them: `npm run ids`. */
import { contentState, whileAlone } from '../src/content-files/content-state.ts';
import { plainReason } from '../src/content-files/failure.ts';
import { bringIdsUpToDate } from '../src/ids/ids.ts';
import { localPublications } from '../src/ids/published.ts';
import { contentRoot, localDisk } from '../src/library/disk.ts';
import { askHere } from './ask.ts';

try {
  const root = contentRoot();
  const state = contentState(root);
  const effects = {
    root,
    disk: localDisk,
    content: state.content,
    publications: localPublications(root),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askHere : null,
    today: () => new Date().toISOString().slice(0, 10),
    log: console.log,
    warn: console.error,
  };
  process.exitCode = whileAlone(state, () => bringIdsUpToDate(process.argv.slice(2), effects));
} catch (error) {
  console.error(plainReason(error));
  process.exitCode = 1;
}
