import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iriOn } from '../src/view/address.ts';
import { linksCsv } from '../src/view/data/links-csv.ts';
import { storyData } from '../src/view/data/story-data.ts';
import { storySchema } from '../src/view/data/story-schema.ts';
import { siteUnder } from '../src/view/site.ts';
import { csvRows } from './csv.ts';
import { edition } from './view/sample.ts';

const guide = readFileSync(new URL('../docs/open-data.md', import.meta.url), 'utf8');
const at = siteUnder('/');
const data = storyData(edition, at, iriOn('https://example.org'));

/** The example that the guide has in a language. */
function example(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)?.[1] ?? '';
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the guide to the open data', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-data-'));
    writeFileSync(join(folder, 'story.json'), JSON.stringify(data));
    writeFileSync(join(folder, 'links.csv'), linksCsv(data));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs an example in the folder that has the files, and gives what it prints, or what is wrong. */
  function printed(program: string, name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(program, [name], { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout : stderr;
  }

  it('its example in Node does what it says', () => {
    expect(printed(process.execPath, 'example.mjs', example('js'))).toBe(
      'gazette p2: It rained.\nherald p5: It rained. Hard.\n\n',
    );
  });

  it('its example in Python does what it says', ({ skip }) => {
    skip(!hasPython, 'it needs python3 on the path');
    expect(printed('python3', 'example.py', example('python'))).toBe(
      'gazette herald reworded 1\ngazette herald same 3\ngazette times related 1\n',
    );
  });

  it('names every field of story.json and every column of links.csv', () => {
    const fieldsOf = (schema: unknown): readonly string[] => {
      if (typeof schema !== 'object' || schema === null) return [];
      const own = 'properties' in schema && 'required' in schema ? Object.keys(schema.properties as object) : [];
      return [...own, ...Object.values(schema).flatMap(fieldsOf)];
    };
    const named = [...fieldsOf(storySchema(at, iriOn(undefined))), ...(csvRows(linksCsv(data))[0] ?? [])];
    expect(named.length).toBeGreaterThan(50);
    expect(
      named.filter((name) => !new RegExp(`\`(?:[\\w[\\]]+\\.)*${name.replace('$', '\\$')}(?:\\[\\])?\``).test(guide)),
    ).toEqual([]);
  });
});
