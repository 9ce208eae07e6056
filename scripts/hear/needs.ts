/** What a machine needs for the walks. */
import { findCommand, findWindowed } from '../test/browsers.ts';
import { browsers, type BrowserName } from './walker.ts';

/** A command, and the Debian package that has it. */
const COMMANDS: Readonly<Record<string, string>> = {
  orca: 'orca',
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  gsettings: 'libglib2.0-bin',
  openbox: 'openbox',
  xdotool: 'xdotool',
};
const BROWSERS: Readonly<Record<BrowserName, string>> = {
  firefox: 'firefox-esr',
  chromium: 'chromium',
};

/** All that `npm run hear` needs, in one line; at-spi2-core is what browsers and Orca talk through. */
export const INSTALL = `apt-get install --no-install-recommends ${[
  ...Object.values(COMMANDS),
  'at-spi2-core',
  ...Object.values(BROWSERS),
].join(' ')}`;

/** The commands and browsers that are not there. */
export const missing = (wanted: readonly BrowserName[] = browsers): string[] => [
  ...Object.keys(COMMANDS).filter((command) => findCommand(command) === undefined),
  ...wanted.filter((browser) => findWindowed(browser) === undefined),
];
