/** Starts WebKitGTK for tests: its WebDriver server, on a display that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { findBrowser } from './browsers.ts';
import { startScreen } from './screen.ts';
import { root } from '../run.ts';

export interface WebKitDriver {
  readonly hostname: string;
  readonly port: number;
  /** What a session has to ask for. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  close(): void;
}

const HOSTNAME = '127.0.0.1';

/** The toolbar of MiniBrowser keeps the window from being as narrow as a phone. */
const TOOLBAR_STYLES = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

export async function startWebKitDriver(): Promise<WebKitDriver> {
  const binary = findBrowser('webkit');
  if (binary === undefined) throw new Error('WebKitGTK is not installed.');

  const screen = await startScreen('1600x1200');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, `--host=${HOSTNAME}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: writeStyles(),
    },
  });
  const close = closer([driver, screen.process]);
  process.once('exit', close);
  await untilReady(`http://${HOSTNAME}:${port}/status`);

  return {
    hostname: HOSTNAME,
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
    close,
  };
}

function writeStyles(): string {
  const folder = join(root, '.cache', 'webkit');
  mkdirSync(join(folder, 'gtk-3.0'), { recursive: true });
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), TOOLBAR_STYLES);
  return folder;
}

function closer(processes: readonly ChildProcess[]): () => void {
  return () => {
    for (const each of processes) each.kill();
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, HOSTNAME, () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}
