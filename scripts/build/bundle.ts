/** Bundles all code, one target of `vite.config.ts` after the other, and makes the files of the widgets. */
import { build } from 'vite';
import { targets } from '../../vite.config.ts';
import { writeFiles } from './files.ts';

const { modules, ...others } = targets;

await build(modules());
await writeFiles();
for (const config of Object.values(others)) await build(config());
