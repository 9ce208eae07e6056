/** Serves the site from its source: a changed view or style is on the page within a second, a text within some. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

import { readDocs } from './build/docs.ts';
import { readBase, readFigures } from './build/site.ts';
import { siteRoots } from './build/site-roots.ts';
import { root } from './run.ts';
import { answerFrom, type Root, type Site } from './serve.ts';

const source = (path: string): string => `/@fs/${join(root, path)}`;

/** What the pages ask for by the name of a built file, and the source that stands for it. */
const sources: Readonly<Record<string, string>> = {
  '/dist/mitid-widgets.js': `import '${source('src/define.ts')}';
    import { watchHooks } from '${source('src/hooks/hooks.late.ts')}';
    import { widgetNames } from '${source('src/generated/widget-names.ts')}';
    watchHooks({ names: widgetNames, onProblem: console.warn });`,
  '/built/builder.js': `import '${source('site/builder/main.ts')}';`,
  '/built/front.js': `import '${source('site/front/main.ts')}';`,
  '/built/docs.js': `import '${source('site/docs/main.ts')}';`,
};

/** The data of the site, made anew each time. */
const data: Readonly<Record<string, () => object>> = {
  '/built/base.json': readBase,
  '/built/figures.json': readFigures,
};

/** A page of the docs, or what their search knows, made anew each time. */
function docOf(path: string): string | undefined {
  if (!/^\/docs\/(.*\/|.*\.html|search\.json)$/.test(path)) return undefined;
  return readDocs().files.get(path.slice('/docs/'.length).replace(/(^|\/)$/, '$1index.html'));
}

/** The content and the words become modules again when they change; their change then reloads the page. */
function generateOnChange({ watcher }: ViteDevServer): void {
  const folders = ['content', 'locales'].map((name) => join(root, name));
  watcher.add(folders);
  let running = false;
  let again = false;
  const generate = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    spawn(process.execPath, [join(root, 'scripts/generate.ts'), '--unfinished'], {
      stdio: 'inherit',
    }).on('exit', () => {
      running = false;
      if (again) {
        again = false;
        generate();
      }
    });
  };
  watcher.on('change', (file) => {
    if (folders.some((folder) => file.startsWith(folder))) generate();
  });
}

/** Sources under the names of built files; what has no source here is served as it was built. */
const builtNames = (roots: readonly Root[]): Plugin => ({
  name: 'mitid-built-names',
  resolveId: (id) => (sources[id] === undefined ? undefined : id),
  load: (id) => sources[id],
  configureServer(server) {
    generateOnChange(server);
    server.middlewares.use((request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const read = data[url.pathname];
      if (read) {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(read()));
        return;
      }
      const doc = docOf(url.pathname);
      if (doc !== undefined) {
        const type = url.pathname.endsWith('.json') ? 'application/json' : 'text/html';
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(doc);
        return;
      }
      const isBuilt = /^\/(dist|built|gallery|docs|storybook)(\/|$)/.test(url.pathname);
      // The sources of the docs stand in a folder of the same name.
      const isSource = sources[url.pathname] !== undefined || url.pathname.endsWith('.ts');
      if (!isBuilt || isSource) {
        next();
        return;
      }
      void answerFrom(roots, url).then(({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      });
    });
  },
});

export async function develop(port: number, more: readonly Root[] = []): Promise<Site> {
  const before = process.env['NODE_ENV'];
  const server = await createServer({
    configFile: false,
    root: join(root, 'site'),
    cacheDir: join(root, '.cache/vite'),
    publicDir: false,
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [builtNames([...siteRoots, ...more])],
    server: { port, fs: { allow: [root] } },
    // All that it uses is modules already; making bundles of them would load the page again in between.
    optimizeDeps: { noDiscovery: true },
  });
  // Vite sets it for the whole process, in which others may build for production.
  if (before === undefined) delete process.env['NODE_ENV'];
  await server.listen();
  const [address = `http://localhost:${port}/`] = server.resolvedUrls?.local ?? [];
  return { url: address.replace(/\/$/, ''), close: () => server.close() };
}
