/** What the system's codes mean for somebody whose command could not write. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, and give the command again',
  EDQUOT: 'your share of the disk is used up: make room, and give the command again',
  EACCES: 'it may not be written: look at its rights',
  EPERM: 'it may not be written: look at its rights',
  EROFS: 'the disk can only be read',
};

/** One sentence for what stopped a command. @example 'content/…/permalinks.json: the disk is full: make room, …' */
export function plainReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason === undefined ? error.message : `${path === '' ? 'Nothing more was written' : path}: ${reason}`;
}
