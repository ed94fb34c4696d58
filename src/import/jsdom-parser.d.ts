/** The parser that Readability brings along for places without a DOM. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string, url: string): Document;
  }
}
