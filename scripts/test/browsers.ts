/**
 * Which browsers the tests run in. Nothing is downloaded: what the machine has is used.
 *
 * - `MITID_ENGINES=chromium,firefox,webkit` asks for exactly these; a missing one is a failure.
 * - `MITID_CHROMIUM` and `MITID_FIREFOX` name an executable in an unusual place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Choice {
  readonly engines: readonly Engine[];
  /** Asked for by `MITID_ENGINES`, but not on this machine. */
  readonly missing: readonly Engine[];
}

const COMMANDS = {
  // The shell is the same engine without a browser around it, and takes half the time.
  chromium: [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_PROGRAMS = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const INSTALL_HINTS: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium, Chrome or Edge (Debian: apt-get install chromium-headless-shell)',
  firefox: 'Firefox (Debian: apt-get install firefox-esr)',
  webkit: 'WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb)',
};

/** The executable of an engine; for WebKit, that of its small browser. */
export function findBrowser(engine: Engine): string | undefined {
  if (engine === 'webkit') {
    const tools = ['WebKitWebDriver', 'Xvfb'].every((name) => findCommand(name) !== undefined);
    return tools ? findMiniBrowser() : undefined;
  }
  const named = process.env[`MITID_${engine.toUpperCase()}`];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  return usualPlaces(engine).find((path) => existsSync(path));
}

/** One with a window, which a screen reader can read. */
export function findWindowed(engine: 'chromium' | 'firefox'): string | undefined {
  return usualPlaces(engine).find((path) => existsSync(path) && !path.includes('headless-shell'));
}

/** One engine is enough for everyday work; `MITID_ENGINES` asks for others. */
export function chooseEngines(): Choice {
  const wanted = wantedEngines();
  const found = ENGINES.filter((engine) => findBrowser(engine) !== undefined);
  if (wanted === undefined) return { engines: found.slice(0, 1), missing: [] };
  return {
    engines: wanted.filter((engine) => found.includes(engine)),
    missing: wanted.filter((engine) => !found.includes(engine)),
  };
}

/** Says in one line what runs, and what else could. */
export function describeChoice({ engines, missing }: Choice): string {
  if (missing.length > 0) {
    return `Not found: ${missing.map((engine) => INSTALL_HINTS[engine]).join('; ')}`;
  }
  if (engines.length === 0) {
    return `No browser found, so nothing that needs one is tested. Install ${INSTALL_HINTS.chromium}.`;
  }
  const others = ENGINES.filter((engine) => !engines.includes(engine));
  const more = others.length > 0 ? `; MITID_ENGINES=${ENGINES.join(',')} asks for all` : '';
  return `Testing in ${engines.join(', ')}${more}`;
}

const ENGINE_NAMES: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
};

/** An engine with its version, as it says itself. */
export function describeEngine(engine: Engine): string {
  const program = findBrowser(engine);
  const { stdout = '' } = program ? spawnSync(program, ['--version'], { encoding: 'utf8' }) : {};
  const [version = ''] = /\d+(\.\d+)+/.exec(stdout) ?? [];
  return `${ENGINE_NAMES[engine]} ${version}`.trim();
}

/** On a Debian or Ubuntu machine that lets us, installs Chromium. */
export function installChromium(): void {
  if (findCommand('apt-get') === undefined) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;

  console.log('No browser found: installing Chromium with apt-get …');
  const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const apt = (...args: string[]): boolean =>
    spawnSync(command, [...before, '-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0;
  apt('update');
  // Debian has both, Ubuntu the second.
  if (!apt('install', '-y', 'chromium-headless-shell')) apt('install', '-y', 'chromium');
}

function wantedEngines(): Engine[] | undefined {
  const value = process.env['MITID_ENGINES']?.trim();
  if (value === undefined || value === '') return undefined;
  return value.split(/[\s,]+/).map((name) => {
    const engine = ENGINES.find((known) => known === name);
    if (engine === undefined) {
      throw new Error(`MITID_ENGINES names "${name}"; it can name ${ENGINES.join(', ')}.`);
    }
    return engine;
  });
}

/** Every name in every folder; the better names come first. */
function usualPlaces(engine: 'chromium' | 'firefox'): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return inFolders(['/Applications', `${env['HOME'] ?? ''}/Applications`], MAC_PROGRAMS[engine]);
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return inFolders(
      folders.filter((folder) => folder !== undefined),
      WINDOWS_PROGRAMS[engine],
    );
  }
  return inFolders(commandFolders(), COMMANDS[engine]);
}

function inFolders(folders: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function commandFolders(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

export function findCommand(name: string): string | undefined {
  return inFolders(commandFolders(), [name]).find((path) => existsSync(path));
}

/** Debian keeps it in a folder named after the machine, Fedora and others in libexec. */
function findMiniBrowser(): string | undefined {
  const library = '/usr/lib';
  const folders = existsSync(library)
    ? readdirSync(library).map((name) => join(library, name))
    : [];
  return ['/usr/libexec', library, ...folders]
    .map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
}
