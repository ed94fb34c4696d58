import { randomBytes } from 'node:crypto';
import type { AstroIntegration, HookParameters } from 'astro';
import { isLoopbackHost } from './loopback.ts';

type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/** Astro keeps the stories of a page's addresses until content changes, which it sees half a second later. */
function forgetStories({ environments }: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
}

async function worldHere(server: ViteDevServer) {
  const { contentRoot, localDisk } = await import('../library/disk.ts');
  const { contentState } = await import('../content-files/content-state.ts');
  const { localPublications } = await import('../ids/published.ts');
  const root = contentRoot();
  return {
    root,
    disk: localDisk,
    state: contentState(root),
    publications: localPublications(root),
    today: () => new Date().toISOString().slice(0, 10),
    undos: new Map(),
    onWrite: () => forgetStories(server),
  };
}

/**
 * The editing tools of the dev server. A build knows nothing of them: every hook does nothing unless the command is
 * `dev` and the server listens on this machine alone.
 */
export function desk(): AstroIntegration {
  let isOpen = false;
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, injectScript, logger, updateConfig }) => {
        isOpen = command === 'dev' && isLoopbackHost(config.server.host);
        if (command === 'dev' && !isOpen)
          logger.warn('The desk is closed: it opens only on this machine, without --host.');
        if (!isOpen) return;
        const { PAGES } = await import('./registry.ts');
        for (const { pattern, file } of PAGES) injectRoute({ pattern, entrypoint: new URL(file, import.meta.url) });
        injectScript('page', `import ${JSON.stringify('/src/desk/client/desk.ts')};`);
        // Pages of other servers on this machine have no business here either.
        updateConfig({ vite: { server: { cors: false } } });
      },
      'astro:server:setup': async ({ server }) => {
        if (!isOpen) return;
        const { ACTIONS } = await import('./registry.ts');
        const { deskMiddleware } = await import('./middleware.ts');
        const token = randomBytes(32).toString('base64url');
        server.middlewares.use(deskMiddleware({ token, actions: ACTIONS, world: await worldHere(server) }));
      },
    },
  };
}
