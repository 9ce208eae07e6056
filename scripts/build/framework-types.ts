/** Writes `dist/types/`: what each widget takes and says, for the type checkers of frameworks. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { isOwn, readWidgets, type Declaration, type Named } from './manifest.ts';

const frameworks = ['jsx', 'react', 'svelte', 'vue'];

/** What an attribute may be given as, where its property takes the text of the attribute too. */
function givenAs(type: string): string {
  if (type === 'Record<string, string>') return 'Answers | string';
  if (type === 'readonly string[]') return 'readonly string[] | string';
  const numbers = /^\d+( \| \d+)*$/.test(type) ? type.split(' | ') : [];
  return [type, ...numbers.map((number) => `'${number}'`)].join(' | ');
}

const comment = (text = ''): string => `/** ${text.replace(/\s+/g, ' ')} */`;

function attribute({ name, type, description }: Named): string {
  const types = new Set([...givenAs(type?.text ?? 'string').split(' | '), 'undefined']);
  return `${comment(description)}\n'${name}'?: ${[...types].join(' | ')};`;
}

function element({ tagName, name, summary, attributes = [], events = [] }: Declaration): string {
  const own = attributes.filter(isOwn).map(attribute);
  return `${comment(summary)}
'${tagName}': {
element: ${name};
attributes: CommonAttributes${own.length ? ` & {\n${own.join('\n')}\n}` : ''};
events: {
${events.map((each) => `${comment(each.description)}\n'${each.name}': ${each.type?.text ?? 'Event'};`).join('\n')}
};
};`;
}

function elements(widgets: readonly Declaration[]): string {
  const events = widgets.flatMap((widget) => widget.events ?? []);
  const names = [
    'Answers',
    ...widgets.map(({ name }) => name),
    ...events.map(({ type }) => type?.text ?? 'Event'),
  ];
  const common = (widgets[0]?.attributes ?? []).filter((each) => !isOwn(each));
  return `import type { ${[...new Set(names)].sort().join(', ')} } from '../npm/index.js';

/** What every widget takes. An array or an object goes to the property, a text is as in HTML. */
export interface CommonAttributes {
${common.map(attribute).join('\n')}
}

/** The widgets by tag: the element, its attributes, its events. */
export interface MitidElements {
${widgets.map(element).join('\n')}
}

/** Hears an event of a widget; \`currentTarget\` is that widget. */
export type MitidHandler<Tag extends keyof MitidElements, Name extends keyof MitidElements[Tag]['events']> =
  (event: MitidElements[Tag]['events'][Name] & { readonly currentTarget: MitidElements[Tag]['element'] }) => void;

/** The attributes of a widget, and its events by the names that JSX and Svelte give them. */
export type MitidProps<Tag extends keyof MitidElements> = MitidElements[Tag]['attributes'] & {
  [Name in keyof MitidElements[Tag]['events'] & string as \`on\${Name}\`]?: MitidHandler<Tag, Name> | undefined;
};
`;
}

const folder = new URL('../../dist/types/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('elements.d.ts', folder), elements(readWidgets()));
for (const name of frameworks) {
  copyFileSync(
    new URL(`../../src/frameworks/${name}.d.ts`, import.meta.url),
    new URL(`${name}.d.ts`, folder),
  );
  // There is nothing to run, but a bundler that is told to import it must find something.
  writeFileSync(new URL(`${name}.js`, folder), 'export {};\n');
}
