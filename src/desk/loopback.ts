/** The names of this machine for itself. */
const NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/**
 * Whether a server that is given this host is reachable from this machine alone. Without a host Vite listens on
 * `localhost`.
 *
 * @param host `server.host` as Astro has it: `true` is every network
 */
export function isLoopbackHost(host: string | boolean | undefined): boolean {
  return host === undefined || host === false || (typeof host === 'string' && NAMES.has(host));
}

/** Whether a connection comes from this machine: `127.0.0.1`, `::1`, `::ffff:127.0.0.1`. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && (address === '::1' || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address));
}

/** Whether a `Host` field names this machine and the port of the server: `127.0.0.1:4321`. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const [, name = '', given = '80'] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(host ?? '') ?? [];
  return NAMES.has(name.toLowerCase()) && Number(given) === port;
}
