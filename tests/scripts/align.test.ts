import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { alignLines } from '../../scripts/align.ts';

const STORM = 'The storm tore the roof off the fish market in Port Alder.';
const FERRY = 'The ferry broke loose and drifted for six hours.';

async function answers(...lines: readonly string[]) {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const status = await alignLines(Readable.from([lines.join('\n')]), output);
  return {
    status,
    lines: chunks
      .join('')
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe('npm run align', () => {
  it('returns the links of two texts', async () => {
    const { status, lines } = await answers(
      JSON.stringify({ id: 'x', left: [STORM, FERRY], right: [FERRY], lang: 'en' }),
    );
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ id: 'x', links: [{ left: [1], right: [0], kind: 'same' }] }]);
  });

  it('returns links and passages of n texts', async () => {
    const { lines } = await answers(JSON.stringify({ id: 'y', articles: [[STORM], [FERRY, STORM], [FERRY]] }));
    expect(lines).toMatchObject([
      {
        id: 'y',
        links: [
          { articles: [0, 1], left: [0], right: [1], kind: 'same' },
          { articles: [1, 2], left: [0], right: [0], kind: 'same' },
        ],
        passages: [
          [
            [1, 0],
            [2, 0],
          ],
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
    ]);
  });

  it('returns quotations, figures and claims of whole stories, in the words of the texts', async () => {
    const said = (lead: string) => `${lead} “We will sail by Friday,” Ada Poe said.`;
    const { lines } = await answers(
      JSON.stringify({
        id: 'z',
        articles: [
          [STORM, said('Nobody was hurt.')],
          [said('All are well.'), FERRY],
          [STORM, 'Eels are cheap.'],
        ],
      }),
    );
    const quotation = { text: 'We will sail by Friday,', stated: 'direct', speaker: 'Ada Poe' };
    expect(lines).toMatchObject([
      {
        quotations: [
          {
            members: [
              { article: 0, paragraph: 1, ...quotation },
              { article: 1, paragraph: 0, ...quotation },
            ],
          },
        ],
        figures: [
          {
            members: [
              { article: 0, paragraph: 1, text: 'Friday', value: 'Friday', relation: null },
              { article: 1, paragraph: 0, text: 'Friday', value: 'Friday', relation: 'same' },
            ],
          },
          { members: [{ article: 1, paragraph: 1, text: 'six hours', value: '6 hours', relation: null }] },
        ],
        claims: {
          onlyIn: [
            [1, 1],
            [2, 1],
          ],
          all: [],
          allButOne: [
            [
              [0, 0],
              [2, 0],
            ],
            [
              [0, 1],
              [1, 0],
            ],
          ],
        },
      },
    ]);
  });

  it('answers every line in order, invalid ones with their number', async () => {
    const { status, lines } = await answers(
      '{"id": 1, "left": [], "right": []}',
      'no JSON',
      '',
      '[1]',
      '{"id": 2, "left": "text", "right": []}',
      '{"id": 3, "left": [], "right": ["a", 7]}',
      '{"id": 4, "articles": "a"}',
      '{"id": 5, "left": [], "right": [], "lang": 1}',
      '{"left": [], "right": []}',
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      { id: 1, links: [] },
      { error: { line: 2, message: expect.stringMatching(/^not JSON/) as string } },
      { error: { line: 4, message: 'no record: give an object with "left" and "right", or with "articles"' } },
      { id: 2, error: { line: 5, message: '"left" is missing or no array: give the paragraphs as strings' } },
      { id: 3, error: { line: 6, message: '"right"[1] is no string: give the paragraphs as strings' } },
      { id: 4, error: { line: 7, message: '"articles" is no array: give each article as an array of paragraphs' } },
      { id: 5, error: { line: 8, message: '"lang" is no string: give a language tag such as "en"' } },
      { links: [] },
    ]);
  });

  it('respects the back pressure of its reader', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        waiting += 1;
        most = Math.max(most, waiting);
        setImmediate(() => {
          waiting -= 1;
          done();
        });
      },
    });
    const line = JSON.stringify({ left: [STORM], right: [STORM] });
    await alignLines(Readable.from([Array(20).fill(line).join('\n')]), slow);
    expect(slow.writableLength).toBe(0);
    expect(most).toBe(1);
  });
});
