import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// GitHub’s parser imports its schema without saying that it is JSON, which Node insists on.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
}

describe('the workflow for GitHub Pages', () => {
  const path = '.github/workflows/pages.yml';
  const content = read(path);

  it('is one by GitHub’s own schema, down to its expressions', async () => {
    const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    const template = value && (await convertWorkflowTemplate(context, value));
    expect(context.errors.getErrors()).toEqual([]);
    expect(template?.jobs.map(({ id }) => String(id))).toEqual(['build', 'publish']);
  });

  it('has no right that it does not use, and none together with the code that it runs', () => {
    const { permissions, jobs } = parse(content) as Job & { readonly jobs: Readonly<Record<string, Job>> };
    expect(permissions).toEqual({});
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  it('names what it uses by its commit, not by a tag that can be moved', () => {
    const uses = content.match(/uses: .*/g) ?? [];
    expect(uses).toHaveLength(5);
    for (const line of uses) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

it('every host builds with the site’s command and publishes what it writes', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  expect(scripts['build']).toBeDefined();
  expect(read('netlify.toml')).toMatch(/command = "npm run build -- .*"\n {2}publish = "dist"\n/);
  const cloudflare: unknown = JSON.parse(read('wrangler.jsonc').replace(/^\/\/.*$/gm, ''));
  expect(cloudflare).toMatchObject({
    pages_build_output_dir: 'dist',
    compatibility_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});
