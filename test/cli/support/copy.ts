/** A copy of the real content in a folder of its own, which a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  /** The place of the first line with a mark, after the first with the mark before it, and so on. */
  placeOf(name: string, marks: readonly string[]): string {
    const lines = this.read(name).split('\n');
    let at = -1;
    for (const mark of marks) {
      at = lines.findIndex((line, index) => index > at && line.includes(mark));
      if (at < 0) throw new Error(`${name} does not have ${marks.join(', then ')}`);
    }
    return `${this.shown(name)}:${at + 1}:${lines[at]!.search(/\S/) + 1}`;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

export class ContentCopy extends Folder {
  constructor() {
    super();
    for (const name of ['content', 'locales/content', 'locales/reviews']) {
      cpSync(join(packageRoot, name), this.path(name), { recursive: true });
    }
  }

  /** Changes a file of `content/`; it holds only some of the kinds. */
  content(name: string, change: (content: OpenContent) => void): void {
    this.#change(`content/${name}.json`, change);
  }

  text(lang: string, change: (text: OpenText) => void): void {
    this.#change(`locales/content/${lang}.json`, change);
  }

  #change<T>(name: string, change: (value: T) => void): void {
    const value = JSON.parse(this.read(name)) as T;
    change(value);
    this.writeJson(name, value);
  }
}
