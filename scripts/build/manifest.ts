/** The manifest of the widgets, which types, editors' data, tables and snapshot are made from. */
import { readFileSync } from 'node:fs';

export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly attribute?: string;
  readonly kind?: string;
  readonly inheritedFrom?: { readonly name: string };
}

export interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

export const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : 1);

/** The class that every widget stands on. */
const shared: ReadonlySet<string> = new Set(['MitidElement']);

/** Whether a widget has it of its own, and not as every widget has it. */
export const isOwn = ({ inheritedFrom }: Named): boolean => !shared.has(inheritedFrom?.name ?? '');

/** The properties that are only read, and that have no attribute. */
export const readOnly = ({ members = [] }: Declaration): Named[] =>
  members.filter((each) => each.kind === 'field' && !each.attribute && isOwn(each));

export function readWidgets(): Declaration[] {
  const file = new URL('../../custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}
