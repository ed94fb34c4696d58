import { readSync } from 'node:fs';

/** Asks a question in the terminal and waits for the line that answers it. */
export function answerHere(question: string): string {
  process.stdout.write(question);
  const bytes = Buffer.alloc(64);
  const length = readSync(0, bytes, 0, bytes.length, null);
  return bytes.toString('utf8', 0, length);
}

/** Asks a yes-or-no question in the terminal. */
export function askHere(question: string): boolean {
  return /^(?:y|yes|j|ja|o|oui|s|si|sí)$/i.test(answerHere(question).trim());
}
