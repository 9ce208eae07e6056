/** Where statements are from and when they were checked, in the reader's words. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isOld, today } from '../content/age.ts';
import type { Provenance, Source } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { formatDate, pluralOf } from '../core/i18n/format.ts';
import { languageWords } from './page-link.ts';
import type { View } from '../core/views/view.ts';

export interface Provenanced {
  readonly lean?: boolean;
  readonly sources: Readonly<Record<string, Source>>;
  readonly text: { readonly sources: Readonly<Record<string, TextOf<'sources'>>> };
}

type Checked = Provenance['checked'];
type Statement = Provenance | undefined;

export interface Sources {
  /** The sources of one statement, folded under one small line; `title` names the statement. */
  readonly of: (statement: Statement, title: string) => View;
  /** The sources of everything that is shown. */
  readonly all: (statements: readonly Statement[]) => View;
}

/** An archived copy is not claimed to be more than that. */
function checkedWords({ on, against }: Checked, locale: string): string {
  const date = formatDate(on, locale);
  return against === 'live'
    ? msg(str`checked on ${date}`, { id: 'sources.live' })
    : msg(str`archived copy read ${date}`, { id: 'sources.archive' });
}

function countWords(count: number, locale: string): string {
  return pluralOf(count, locale) === 'one'
    ? msg(str`${count} source`, { id: 'sources.count.one' })
    : msg(str`${count} sources`, { id: 'sources.count.other' });
}

function byWords(all: readonly string[], more = false): string {
  const names = all.join(', ') + (more ? ' …' : '');
  return all.length > 1
    ? msg(str`Sources: ${names}`, { id: 'sources.summary.other' })
    : msg(str`Source: ${names}`, { id: 'sources.summary' });
}

/** Each source of some statements, with the oldest check that hangs on it. */
function checksOf(statements: readonly Statement[]): Map<string, Checked> {
  const checks = new Map<string, Checked>();
  for (const statement of statements) {
    for (const id of statement?.sources ?? []) {
      const earlier = checks.get(id);
      if (statement && (!earlier || statement.checked.on < earlier.on)) {
        checks.set(id, statement.checked);
      }
    }
  }
  return checks;
}

/** What a host changed or added is the host's word. */
const hostsOf = (statements: readonly Statement[]): string[] => [
  ...new Set(statements.flatMap((statement) => statement?.host ?? [])),
];

/** The sources as this widget tells of them: in its language, as on a day. */
export function sourcesIn(content: Provenanced, locale: string, day = today()): Sources {
  const namesOf = (statements: readonly Statement[], ids: Iterable<string>): string[] => [
    ...new Set([...hostsOf(statements), ...[...ids].flatMap((id) => publisherOf(id) ?? [])]),
  ];
  const publisherOf = (id: string): string | undefined =>
    content.text.sources[id]?.publisher ?? content.sources[id]?.publisher;
  const oldWords = (statements: readonly Statement[]): string =>
    statements.some((statement) => statement && isOld(statement, content.sources, day))
      ? ` · ${msg('may be out of date', { id: 'sources.old' })}`
      : '';
  const list = (statements: readonly Statement[], checks: ReadonlyMap<string, Checked>): View =>
    html`<ul>
      ${hostsOf(statements).map((host) => html`<li>${host}</li>`)}
      ${[...checks].map(([id, checked]) => {
        const [source, text] = [content.sources[id], content.text.sources[id]];
        return source && text
          ? html`<li>
              ${publisherOf(id)}:
              <a href=${source.url} hreflang=${source.language} lang=${text.lang ?? nothing}
                >${text.label}</a
              >${languageWords(source.language)} ·
              ${checkedWords(checked, locale)}${oldWords([{ sources: [id], checked }])}
            </li>`
          : nothing;
      })}
    </ul>`;

  // What is folded follows; the lines stand already, so that nothing moves when it comes.
  if (content.lean) {
    return {
      of: (statement, title) => {
        if (!statement) return nothing;
        const [host] = hostsOf([statement]);
        const words = host === undefined ? msg('Source', { id: 'sources.one' }) : byWords([host]);
        return html`<details class="source" part="source" data-follows>
          <summary aria-label="${words} (${title})">${words}</summary>
        </details>`;
      },
      all: (statements) =>
        statements.some(Boolean)
          ? html`<details class="sources" part="sources" data-follows>
              <summary>
                <span>${msg('Sources', { id: 'sources.many' })}</span>
                <span class="more">&nbsp;</span>
              </summary>
            </details>`
          : nothing,
    };
  }
  return {
    of: (statement, title) => {
      const checks = checksOf([statement]);
      const names = namesOf([statement], checks.keys());
      if (names.length === 0) return nothing;
      const words = byWords(names);
      const said = words + oldWords([statement]);
      // Without a source of its own, the host's name says all there is.
      if (checks.size === 0) return html`<p class="source" part="source">${words}</p>`;
      return html`<details class="source" part="source">
        <summary aria-label="${said} (${title})">${said}</summary>
        ${list([statement], checks)}
      </details>`;
    },
    all: (statements) => {
      const checks = checksOf(statements);
      const oldest = [...checks.values()].sort((a, b) => (a.on < b.on ? -1 : 1))[0];
      if (!oldest) return nothing;
      const names = namesOf(statements, checks.keys());
      return html`
        <details class="sources" part="sources">
          <summary>
            <span>
              ${byWords(names.slice(0, 2), names.length > 2)} ·
              ${checkedWords(oldest, locale)}${oldWords(statements)}
            </span>
            <span class="more">${countWords(checks.size, locale)}</span>
          </summary>
          ${list(statements, checks)}
        </details>
      `;
    },
  };
}
