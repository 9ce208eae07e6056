/** Copies what browsers ask for from the package to the folder that is served. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const from = join('node_modules', 'mitid-widgets', 'dist');
const to = join('public', 'mitid-widgets');

/** For bundlers, type checkers, editors and the command line: no page asks for them. */
const notServed = ['npm', 'types', 'editor', 'cli'].map((name) => join(from, name));

// Files of another version would stay beside the new ones.
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true, filter: (path) => !notServed.includes(path) });
