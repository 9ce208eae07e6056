/** Changes values in a JSON file and leaves every other line as it is. */
import type { Path } from '../content/problems.ts';
import type { JsonFile } from './json-file.ts';

export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

export function edited(file: JsonFile, edits: readonly Edit[]): string {
  const places = edits.flatMap(({ path, value }) => {
    const range = file.rangeOf(path);
    return range ? [{ range, value }] : [];
  });
  // From the end, so that the places of earlier ones stay right.
  return places
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range: [from, to], value }) => {
      const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const json = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
      return text.slice(0, from) + json + text.slice(to);
    }, file.text);
}

/** The text of a file with one key of its object set; a new key comes last. */
export function withKey(file: JsonFile, key: string, value: unknown): string {
  if (file.rangeOf([key])) return edited(file, [{ path: [key], value }]);
  const json = JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  return file.text.replace(/\s*}\s*$/, `,\n  ${JSON.stringify(key)}: ${json}\n}\n`);
}
