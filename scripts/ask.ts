import { readSync } from 'node:fs';

/** Asks a yes-or-no question in the terminal. */
export function askHere(question: string): boolean {
  process.stdout.write(question);
  const bytes = Buffer.alloc(64);
  const length = readSync(0, bytes, 0, bytes.length, null);
  return /^(?:y|yes|j|ja|o|oui|s|si|sí)$/i.test(bytes.toString('utf8', 0, length).trim());
}
