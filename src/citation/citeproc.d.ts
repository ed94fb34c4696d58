/** Types for the parts of citeproc that `style.ts` uses; the package has none. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  interface CiteItem {
    readonly id: string;
    readonly locator: string;
    readonly label: string;
  }

  type Decoration = false | ((state: unknown, text: string) => string);

  export interface OutputFormat {
    text_escape(text: string): string;
    readonly [decoration: `@${string}`]: Decoration | string;
  }

  class Engine {
    constructor(system: System, style: string, language: string);
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [object, readonly string[]];
    makeCitationCluster(items: readonly CiteItem[]): string;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, OutputFormat> };
  };
  export default CSL;
}
