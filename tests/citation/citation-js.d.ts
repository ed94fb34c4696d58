/** Types for the parts of citation-js that the tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string; readonly generateGraph?: boolean });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
