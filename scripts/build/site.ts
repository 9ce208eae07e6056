/** Writes what the site has beside its files: data of the embed builder and the front page, the gallery, and the docs. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../src/generated/english.ts';
import type { Base } from '../../site/builder/base.ts';
import { figuresOf, type Figures } from '../../site/front/figures.ts';
import { hosts, listOfHosts, pageOf } from '../../site/gallery/hosts.ts';
import { languages, readContent, readText, root } from '../generate/content.ts';
import { writeDocs } from './docs.ts';
import { built } from './site-roots.ts';

function integrity(): Readonly<Record<string, string>> {
  const file = join(root, 'dist/integrity.json');
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, string> }).files;
}

/** What the embed builder works with. */
export function readBase(): Base {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    version,
    content: readContent(),
    texts: Object.fromEntries(languages().map((lang) => [lang, readText(lang)])),
    asks: english.asks,
    integrity: integrity(),
  };
}

/** What the front page says in figures. */
export function readFigures(): Figures {
  const { recorded } = JSON.parse(readFileSync(join(root, 'bench/sizes.json'), 'utf8')) as {
    recorded: Record<string, number>;
  };
  return figuresOf(recorded, languages());
}

if (import.meta.main) {
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, 'base.json'), JSON.stringify(readBase()));
  writeFileSync(join(built, 'figures.json'), JSON.stringify(readFigures()));
  mkdirSync(join(built, 'gallery'), { recursive: true });
  writeFileSync(join(built, 'gallery/index.html'), listOfHosts());
  for (const [id, host] of Object.entries(hosts)) {
    writeFileSync(join(built, `gallery/${id}.html`), pageOf(host, '/dist/'));
  }
  copyFileSync(join(root, 'site/gallery/reports.js'), join(built, 'gallery/reports.js'));
  writeDocs(join(built, 'docs'));
}
