/** Tests that need a browser but no build: one engine a run, the first that is enabled. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';

import { chooseEngines, findBrowser } from './scripts/test/browsers.ts';
import { isFull } from './scripts/test/engine-tests.ts';
import { testFiles } from './scripts/test/test-files.ts';
import { countsReporter } from './scripts/test/wtr-reporter.ts';
import { startWebKitDriver } from './scripts/test/webkit.ts';

const [engine] = chooseEngines().engines;

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser('chromium'),
        // Containers have no user namespaces for the sandbox and little shared memory.
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
    }),
  webkit: async () => {
    const { hostname, port, capabilities } = await startWebKitDriver();
    return webdriverLauncher({
      hostname,
      port,
      path: '/',
      // WebKitGTK has no BiDi, which webdriverio asks for unless told not to.
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
  },
};

/** Two runs that begin at once would both find the usual port free, so the system gives one. */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** What tests need to know of the run; by hand a run is the first of its kind. */
const mitidRun = { isFull, isFirst: process.env['MITID_FIRST'] !== 'false' };

export default {
  files: testFiles().browser,
  port: await freePort(),
  nodeResolve: { exportConditions: ['development'] },
  // One page at a time: focus belongs to the page that is tested.
  concurrency: 1,
  browsers: engine === undefined ? [] : [await launchers[engine]()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8"><title>Test</title></head>
      <body>
        <script>window.mitidRun = ${JSON.stringify(mitidRun)};</script>
        <script type="module" src="/test/support/setup.ts"></script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
};
