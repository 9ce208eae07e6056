/** What several parts of the report are made of. */
import { isOld } from '../../content/age.ts';
import type { PartialText } from '../../content/check-texts.ts';
import type { Content, Provenance, Source } from '../../content/schema.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';
import { day } from './words.ts';

export interface Column {
  readonly head: string;
  readonly kind?: 'number' | 'wide' | 'narrow';
}

export interface TableRow {
  readonly id?: string | undefined;
  readonly cells: readonly Part[];
}

/**
 * A table that becomes a list of cards where there is no room for columns. The roles are said
 * since browsers forget them when the style makes blocks of the cells; the first cell names its row.
 */
export function table(
  caption: Part,
  columns: readonly Column[],
  rows: readonly TableRow[],
): Markup {
  const kindOf = (at: number): string => columns[at]?.kind ?? 'plain';
  const cell = (part: Part, at: number): Markup => {
    const head = columns[at]?.head ?? '';
    return at === 0
      ? markup`<th scope="row" role="rowheader" class="${kindOf(at)}" data-head="${head}">${part}</th>`
      : markup`<td role="cell" class="${kindOf(at)}" data-head="${head}">${part}</td>`;
  };
  return markup`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    ({ head }, at) =>
      markup`<th scope="col" role="columnheader" class="${kindOf(at)}">${head}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ id, cells }) =>
    markup`<tr role="row"${id !== undefined && markup` id="${id}"`}>${cells.map(cell)}</tr>
`,
)}</tbody>
</table>`;
}

export const badge = (tone: 'good' | 'warn' | 'bad' | 'plain', text: string): Markup =>
  markup`<span class="badge ${tone}">${text}</span>`;

/** A link to a page of the web; an address of another kind leads nowhere. */
export function link({ url, language }: Source, label: string): Markup {
  const foreign = language !== 'en' && markup` hreflang="${language}"`;
  return url.startsWith('https://')
    ? markup`<a href="${url}"${foreign} rel="noreferrer">${label}</a>`
    : markup`${label}`;
}

export type Grounds = (statement: Provenance) => Markup;

/** What a statement rests on, and when it was compared with it. */
export function groundsIn(content: Content, english: PartialText, today: string): Grounds {
  const page = (id: string): Part => {
    const source = content.sources[id];
    const label = english.sources?.[id]?.label ?? id;
    return source ? link(source, label) : label;
  };
  /** What one publisher says stands together. */
  const byPublisher = (ids: readonly string[]): Part[] => {
    const publishers = new Map<string, string[]>();
    for (const id of ids) {
      const publisher = content.sources[id]?.publisher ?? '';
      publishers.set(publisher, [...(publishers.get(publisher) ?? []), id]);
    }
    return [...publishers].map(
      ([publisher, list]) => markup`${publisher}: ${joined(list.map(page), ', ')}`,
    );
  };
  const checked = ({ sources, checked: check, from, until }: Provenance): Part => {
    const by = check.by === undefined ? '' : ` by ${check.by}`;
    const copies = sources.length === 1 ? 'an archived copy' : 'archived copies';
    const where = check.against === 'live' ? `live${by}` : `against ${copies}`;
    return [
      `Checked ${day(check.on)} ${where}.`,
      from !== undefined && ` Holds from ${day(from)}.`,
      until !== undefined && ` Holds until ${day(until)}.`,
      isOld({ sources, checked: check }, content.sources, today) &&
        markup` ${badge('warn', 'May be out of date')}`,
    ];
  };
  return (statement) =>
    markup`<div class="grounds"><ul class="sources">${byPublisher(statement.sources).map(
      (line) => markup`<li>${line}</li>`,
    )}</ul><p class="small">${checked(statement)}</p></div>`;
}

/** A statement with its sources in the margin. */
export const withGrounds = (statement: Part, grounds: Part): Markup =>
  markup`<div class="with-grounds"><div>${statement}</div>${grounds}</div>`;
