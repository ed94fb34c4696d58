import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyProject, projectFiles } from './copy.ts';
import { NEEDS_SHELL, openTerminal } from './terminal.ts';

it('a site without stories builds and says so', async ({ skip }) => {
  skip(process.platform === 'win32', NEEDS_SHELL);
  const copy = copyProject(
    projectFiles().filter((path) => !path.startsWith('content/')),
    'no-story',
  );
  const page = (path: string) => readFileSync(join(copy.folder, 'dist', path, 'index.html'), 'utf8');
  try {
    await openTerminal(copy.folder).run('npm run build');
    expect(page('')).toContain('There are no stories yet.');
    for (const path of ['', 'search', 'about', 'method']) expect(page(path)).not.toMatch(/<(ul|ol)[^>]*>\s*<\/\1>/);
    // The same with empty content folders.
    mkdirSync(join(copy.folder, 'content/stories'), { recursive: true });
    await openTerminal(copy.folder).run('npm run build');
    expect(page('')).toContain('There are no stories yet.');
  } finally {
    copy.remove();
  }
});
