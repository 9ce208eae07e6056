/** The widgets as their folders say them: each has a `widget.ts`, its element and `define.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import type { Description } from '../../src/widgets/description.ts';

const folder = new URL('../../src/widgets/', import.meta.url);

export interface Widget extends Description {
  readonly name: string;
}

const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const files = (name: string): string[] => ['widget.ts', `${name}.ts`, `${name}.complete.ts`];

/** What is missing in the folders, a sentence each. */
export const widgetProblems = (): string[] =>
  names.flatMap((name) =>
    files(name)
      .filter((file) => !existsSync(new URL(`${name}/${file}`, folder)))
      .map((file) => `The widget "${name}" has no src/widgets/${name}/${file}.`),
  );

export async function readWidgets(): Promise<Widget[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(`${name}/widget.ts`, folder).href;
      return { name, ...((await import(file)) as Description) };
    }),
  );
}

/** Its class: `MitidCounterCard` of `counter-card`. */
export const className = (name: string): string =>
  `Mitid${name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`;

/** A name that code can bind: `counterCard` of `counter-card`. */
export const identifier = (name: string): string =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
