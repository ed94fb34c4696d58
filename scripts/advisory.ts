import { type LockedPackage, nameOf } from './supplies.ts';

/** A package of which a weakness is known. */
export interface Advisory {
  readonly name: string;
  /** `low`, `moderate`, `high`, `critical`. */
  readonly severity: string;
  /** Its titles and addresses, as the source gives them. */
  readonly about: readonly string[];
  /** Whether the site is built with it, and not only the project developed. */
  readonly atRunTime: boolean;
}

/** What `npm audit --json` found out: weaknesses, or why nothing could be found out. */
export type AuditReading = { readonly advisories: readonly Advisory[] } | { readonly unreachable: string };

/** One package in npm's report. */
interface Reported {
  readonly severity?: string;
  /** Weaknesses of its own, and the names of packages that it has them from. */
  readonly via?: readonly (string | { readonly title?: string; readonly url?: string })[];
  /** The folders in which it is installed. */
  readonly nodes?: readonly string[];
}

/** Reads what `npm audit --json` printed. */
export function readAudit(output: string, locked: Readonly<Record<string, LockedPackage>>): AuditReading {
  const report = parsed(output);
  const vulnerabilities = report['vulnerabilities'];
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    return { unreachable: String(report['message'] ?? 'no answer') };
  }
  const advisories = Object.entries(vulnerabilities as Readonly<Record<string, Reported>>).map(
    ([name, { severity = 'unknown', via = [], nodes = [] }]): Advisory => ({
      name,
      severity,
      about: via.map((weakness) =>
        typeof weakness === 'string' ? `through ${weakness}` : `${weakness.title ?? ''} ${weakness.url ?? ''}`.trim(),
      ),
      atRunTime: isAtRunTime(name, nodes, locked),
    }),
  );
  return { advisories };
}

/** Where the report says nowhere in which folder a package is, all of its name are meant. */
function isAtRunTime(name: string, nodes: readonly string[], locked: Readonly<Record<string, LockedPackage>>): boolean {
  const folders = nodes.length > 0 ? nodes : Object.keys(locked).filter((folder) => nameOf(folder) === name);
  return folders.some((folder) => locked[folder]?.dev !== true);
}

function parsed(output: string): Readonly<Record<string, unknown>> {
  try {
    const report: unknown = JSON.parse(output);
    return typeof report === 'object' && report !== null ? { ...report } : {};
  } catch {
    return {};
  }
}

/** Whether a weakness keeps the site from being published: it can be made use of, and it is in what builds the site. */
export function isGrave({ severity, atRunTime }: Advisory): boolean {
  return atRunTime && (severity === 'high' || severity === 'critical');
}
