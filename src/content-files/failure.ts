/** Explanations of system error codes on writing. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room, and run the command again',
  EDQUOT: 'your disk quota is used up: make room, and run the command again',
  EACCES: 'no permission to write it: check its permissions',
  EPERM: 'no permission to write it: check its permissions',
  EROFS: 'the disk can only be read',
};

/** Explains a failure in one sentence. @example 'content/…/permalinks.json: the disk is full: make room, …' */
export function plainReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason === undefined ? error.message : `${path === '' ? 'Nothing more was written' : path}: ${reason}`;
}
