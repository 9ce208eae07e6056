/**
 * A desktop with a screen reader that nobody sees or hears: a display, a session bus, a window manager, and Orca, which
 * writes down what it would say. Everything lives in a folder of its own, so that nothing of the user is touched.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { firstLine, startScreen } from '../test/screen.ts';
import { OrcaLog } from './orca-log.ts';

export interface Desktop {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly log: OrcaLog;
  /** Presses a key as a person does, such as `Tab` or `shift+Tab`. */
  press(key: string): void;
  type(text: string): void;
  close(): void;
}

/** Orca writes a line at once; the level has what is spoken and which keys came, and leaves out the rest. */
const CUSTOMIZATIONS = `from orca import debug, settings
settings.enableKeyEcho = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.sayAllOnLoad = False
debug.debugFile.reconfigure(line_buffering=True)
debug.debugLevel = debug.LEVEL_INFO
`;

export async function startDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'hear-'));
  const processes: ChildProcess[] = [];
  const close = (): void => {
    for (const each of processes.reverse()) each.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', close);

  const screen = await startScreen('1280x900');
  processes.push(screen.process);
  const env: NodeJS.ProcessEnv = {
    ...homeIn(folder),
    DISPLAY: screen.display,
    // Orca's words in English whatever the language of the machine.
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
  };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  processes.push(bus);
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(bus.stdout, 'dbus-daemon');
  spawnSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], {
    env,
    stdio: 'ignore',
  });

  const start = (command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void => {
    const noise = openSync(join(folder, `${command}.out`), 'w');
    processes.push(
      spawn(command, args, { env: { ...env, ...more }, stdio: ['ignore', noise, noise] }),
    );
  };
  start('openbox', []);
  const log = new OrcaLog(join(folder, 'orca.log'));
  start('orca', ['--debug-file', log.file], {
    PYTHONPATH: stubOf(folder, 'speechd.py', 'raise ImportError("no speech here")\n'),
    PATH: [stubOf(folder, 'pgrep', '#!/bin/sh\n'), env['PATH']].join(delimiter),
  });
  if (!(await log.until((text) => text.includes('Initialized'), 30_000))) {
    close();
    throw new Error('Orca did not start.');
  }

  const xdotool = (...args: string[]): void => {
    spawnSync('xdotool', args, { env, stdio: 'ignore' });
  };
  return {
    env,
    folder,
    log,
    press: (key) => xdotool('key', '--clearmodifiers', key),
    type: (text) => xdotool('type', '--delay', '40', text),
    close,
  };
}

function homeIn(folder: string): NodeJS.ProcessEnv {
  const { WAYLAND_DISPLAY: _, ...inherited } = process.env;
  const folders = ['run', 'config', 'data', 'cache'] as const;
  for (const name of folders) mkdirSync(join(folder, name), { mode: 0o700 });
  mkdirSync(join(folder, 'data', 'orca'));
  writeFileSync(join(folder, 'data', 'orca', 'orca-customizations.py'), CUSTOMIZATIONS);
  return {
    ...inherited,
    HOME: folder,
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

/**
 * What Orca finds in place of the real thing. Without `speechd` it has no voice, and only writes. `pgrep` finds no other
 * Orca: a second one need not wait for the first to end, and the one that a developer listens to is left alone.
 */
function stubOf(folder: string, name: string, text: string): string {
  const place = join(folder, `no-${name}`);
  mkdirSync(place);
  writeFileSync(join(place, name), text, { mode: 0o755 });
  return place;
}
