/** A copy of the real content in a folder of its own, which a test may change. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Content } from '../../../src/content/schema.ts';
import type { Text } from '../../../src/content/text-schema.ts';
import { packageRoot } from './run.ts';

type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
export type OpenContent = Open<Content>;
export type OpenText = Open<Text>;

export class Folder {
  readonly root = mkdtempSync(join(tmpdir(), 'mitid-'));

  path(name: string): string {
    return join(this.root, name);
  }

  /** The path as the command line shows it. */
  shown(name: string): string {
    return relative(process.cwd(), this.path(name));
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  writeJson(name: string, value: unknown): void {
    this.write(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Puts other words in the place of some that must be there. */
  replace(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} does not have ${from}`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  /** Line and column of the first line with a mark, after that with the mark before it, and so on. */
  placeIn(name: string, marks: readonly string[]): string {
    const lines = this.read(name).split('\n');
    let at = -1;
    for (const mark of marks) {
      at = lines.findIndex((line, index) => index > at && line.includes(mark));
      if (at < 0) throw new Error(`${name} does not have ${marks.join(', then ')}`);
    }
    return `${at + 1}:${lines[at]!.search(/\S/) + 1}`;
  }

  placeOf(name: string, marks: readonly string[]): string {
    return `${this.shown(name)}:${this.placeIn(name, marks)}`;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const copied = ['content', 'locales/content', 'locales/reviews'];

/** The source and one translation: with all languages each test would read four times as much. */
const isCopied = (folder: string, name: string): boolean =>
  name.endsWith('.json') && (folder === 'content' || ['en.json', 'da.json'].includes(name));

/** The files of the package; every copy begins with them. */
const originals = copied.flatMap((folder) =>
  readdirSync(join(packageRoot, folder))
    .filter((name) => isCopied(folder, name))
    .map((name): [string, string] => {
      const path = `${folder}/${name}`;
      return [path, readFileSync(join(packageRoot, path), 'utf8')];
    }),
);

export class ContentCopy extends Folder {
  constructor() {
    super();
    for (const folder of copied) mkdirSync(this.path(folder), { recursive: true });
    for (const [name, text] of originals) this.write(name, text);
  }

  /** As the content was before anybody read a live page. */
  forgetConfirmations(): void {
    for (const name of readdirSync(this.path('content')).filter((each) => each.endsWith('.json'))) {
      const text = this.read(`content/${name}`);
      this.write(`content/${name}`, text.replaceAll('"against": "live"', '"against": "archive"'));
    }
  }

  /** Changes a file of `content/`; it holds only some of the kinds. */
  content(name: string, change: (content: OpenContent) => void): void {
    this.#change(`content/${name}.json`, change);
  }

  text(lang: string, change: (text: OpenText) => void): void {
    this.#change(`locales/content/${lang}.json`, change);
  }

  #change(name: string, change: (value: OpenContent & OpenText) => void): void {
    const value = JSON.parse(this.read(name)) as OpenContent & OpenText;
    change(value);
    this.writeJson(name, value);
  }
}
