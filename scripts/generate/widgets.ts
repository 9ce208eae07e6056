/** The widgets as their folders say them: each has a `widget.ts`, its element and what registers it. */
import { existsSync, readdirSync } from 'node:fs';
import { isPart } from '../../src/content/parts.ts';
import type { Description } from '../../src/widgets/description.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/widgets/', root);

export interface Widget extends Description {
  readonly name: string;
}

export const widgetFolders = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

type Exists = (file: string) => boolean;

const isThere: Exists = (file) => existsSync(new URL(file, root));

const lacks =
  (files: (name: string) => readonly string[]) =>
  (names: readonly string[], exists: Exists = isThere): string[] =>
    names.flatMap((name) =>
      files(name)
        .filter((file) => !exists(file))
        .map((file) => `The widget "${name}" has no ${file}.`),
    );

/** The files without which nothing can be made of a widget, a sentence for each that is missing. */
export const missingFiles = lacks((name) =>
  ['widget.ts', `${name}.ts`, 'define.ts', `${name}.complete.ts`].map(
    (file) => `src/widgets/${name}/${file}`,
  ),
);

/** The same for what shows and proves it. */
export const missingProofs = lacks((name) => [
  `stories/${name}.stories.ts`,
  `test/widgets/${name}/${name}.test.ts`,
]);

/** A description as it comes from its file. */
type Described = Pick<Widget, 'name'> &
  Partial<Record<'part' | 'latePart', string>> &
  Partial<Record<'heading' | 'asks' | 'builder', unknown>>;

/** What a `widget.ts` does not say, and parts that nobody knows. */
export const descriptionProblems = (widgets: readonly Described[]): string[] =>
  widgets.flatMap((widget) => {
    const file = `src/widgets/${widget.name}/widget.ts`;
    return [
      ...(['part', 'heading', 'asks', 'builder'] as const)
        .filter((key) => widget[key] === undefined)
        .map((key) => `${file} exports no "${key}".`),
      ...[widget.part, widget.latePart]
        .filter((part) => part !== undefined && !isPart(part))
        .map((part) => `${file} reads the part "${part}": add it to src/content/parts.ts.`),
    ];
  });

export async function readWidgets(): Promise<Widget[]> {
  return Promise.all(
    widgetFolders().map(async (name) => {
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
