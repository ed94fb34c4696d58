import { type LockedPackage, nameOf } from './supplies.ts';

/** A package with known vulnerabilities. */
export interface Advisory {
  readonly name: string;
  /** `low`, `moderate`, `high`, `critical`. */
  readonly severity: string;
  /** Titles and addresses of its advisories. */
  readonly about: readonly string[];
  /** Whether it builds the site, or is only for development. */
  readonly atRunTime: boolean;
}

/** The result of `npm audit --json`: vulnerabilities, or why it could not check. */
export type AuditReading = { readonly advisories: readonly Advisory[] } | { readonly unreachable: string };

/** One package in npm's report. */
interface Reported {
  readonly severity?: string;
  /** Its own vulnerabilities, and names of packages that it inherits them from. */
  readonly via?: readonly (string | { readonly title?: string; readonly url?: string })[];
  /** Its folders. */
  readonly nodes?: readonly string[];
}

/** Parses the output of `npm audit --json`. */
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

/** If the report has no folders for a package, all packages with its name are meant. */
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

/** Whether a vulnerability blocks a release: it is severe, and in a package that builds the site. */
export function isGrave({ severity, atRunTime }: Advisory): boolean {
  return atRunTime && (severity === 'high' || severity === 'critical');
}
