/** The two versions of a file with a merge conflict. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
}

const MARKERS = { ours: /^<{7}(?: |$)/, base: /^\|{7}(?: |$)/, between: /^={7}$/, end: /^>{7}(?: |$)/ } as const;

/** Whether a text has git's conflict markers. */
export function hasConflict(text: string): boolean {
  return /^<{7}(?: |$)/m.test(text) && /^>{7}(?: |$)/m.test(text);
}

/** Splits a text at git's conflict markers into the two full versions. Returns null if the markers do not match. */
export function conflictSides(text: string): Sides | null {
  const [ours, theirs]: [string[], string[]] = [[], []];
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (const line of text.split('\n')) {
    if (MARKERS.ours.test(line) && part === 'both') part = 'ours';
    else if (MARKERS.base.test(line) && part === 'ours') part = 'base';
    else if (MARKERS.between.test(line) && (part === 'ours' || part === 'base')) part = 'theirs';
    else if (MARKERS.end.test(line) && part === 'theirs') part = 'both';
    else {
      if (part === 'both' || part === 'ours') ours.push(line);
      if (part === 'both' || part === 'theirs') theirs.push(line);
    }
  }
  return part === 'both' ? { ours: ours.join('\n'), theirs: theirs.join('\n') } : null;
}
