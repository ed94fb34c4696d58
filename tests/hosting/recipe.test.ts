import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// GitHub’s parser imports its JSON schema without the import attribute that Node requires.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps?: readonly { readonly run?: string }[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe.each([
  { file: 'checks.yml', jobs: ['quick', 'full'], uses: 4 },
  { file: 'pages.yml', jobs: ['check', 'build', 'publish'], uses: 5 },
])('the workflow $file', ({ file, jobs, uses }) => {
  const path = `.github/workflows/${file}`;
  const content = read(path);

  it('is valid by GitHub’s own schema, including its expressions', async () => {
    const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    const template = value && (await convertWorkflowTemplate(context, value));
    expect(context.errors.getErrors()).toEqual([]);
    expect(template?.jobs.map(({ id }) => String(id))).toEqual(jobs);
  });

  it('grants no permission by default', () => {
    expect((parse(content) as Workflow).permissions).toEqual({});
  });

  it('pins actions to a commit, not to a tag that can move', () => {
    const named = content.match(/uses: [^.\n].*/g) ?? [];
    expect(named).toHaveLength(uses);
    for (const line of named) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

const jobsOf = (file: string) => (parse(read(`.github/workflows/${file}`)) as Workflow).jobs;

it('jobs have only the permissions they use, and none while they run the project’s code', () => {
  const rights = [jobsOf('checks.yml'), jobsOf('pages.yml')].map((jobs) =>
    Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions])),
  );
  expect(rights).toEqual([
    { quick: { contents: 'read' }, full: { contents: 'read' } },
    {
      check: { contents: 'read' },
      build: { contents: 'read', pages: 'read' },
      publish: { pages: 'write', 'id-token': 'write' },
    },
  ]);
});

it('a pull request is checked on three systems, and only a build that passed is published', () => {
  const { quick, full } = jobsOf('checks.yml');
  const commands = (job: Job | undefined) => job?.steps?.flatMap(({ run }) => run ?? []);
  expect(quick?.strategy?.matrix['os']).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(commands(quick)).toEqual(['npm test']);
  expect(commands(full)).toEqual(['npm audit --omit dev --audit-level high', 'npm run test:full']);
  const { build, publish } = jobsOf('pages.yml');
  expect([build?.needs, publish?.needs]).toEqual(['check', 'build']);
});

it('every host runs the build command and publishes its output', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  expect(scripts['build']).toBeDefined();
  expect(read('netlify.toml')).toMatch(/command = "npm run build -- .*"\n {2}publish = "dist"\n/);
  const cloudflare: unknown = JSON.parse(read('wrangler.jsonc').replace(/^\/\/.*$/gm, ''));
  expect(cloudflare).toMatchObject({
    pages_build_output_dir: 'dist',
    compatibility_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});
