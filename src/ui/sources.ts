import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Provenance, Source } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { formatDate, pluralOf } from '../i18n/format.ts';
import type { View } from './view.ts';

export interface Provenanced {
  readonly sources: Readonly<Record<string, Source>>;
  readonly text: { readonly sources: Readonly<Record<string, TextOf<'sources'>>> };
}

/** An archived copy is not claimed to be more than that. */
function checkedWords({ on, against }: Provenance['checked'], locale: string): string {
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

/** The sources of some statements, with dates, folded under one line. */
export function sourcesView(
  content: Provenanced,
  statements: readonly (Provenance | undefined)[],
  locale: string,
): View {
  const checks = new Map<string, Provenance['checked']>();
  for (const statement of statements) {
    for (const id of statement?.sources ?? []) {
      const earlier = checks.get(id);
      if (statement && (!earlier || statement.checked.on < earlier.on))
        checks.set(id, statement.checked);
    }
  }
  const oldest = [...checks.values()].sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (!oldest) return nothing;
  const publishers = [
    ...new Set([...checks.keys()].map((id) => content.sources[id]?.publisher ?? '')),
  ];
  const shown = publishers.slice(0, 2).join(', ');
  return html`
    <details class="sources" part="sources">
      <summary>
        <span>
          ${msg(str`Source: ${shown}`, { id: 'sources.summary' })}${publishers.length > 2 ? ' …' : ''}
          · ${checkedWords(oldest, locale)}
        </span>
        <span class="more">${countWords(checks.size, locale)}</span>
      </summary>
      <ul>
        ${[...checks].map(([id, checked]) => {
          const source = content.sources[id];
          const text = content.text.sources[id];
          return source && text
            ? html`<li>
                ${source.publisher}:
                <a href=${source.url} hreflang=${source.language} lang=${text.lang ?? nothing}
                  >${text.label}</a
                >
                · ${checkedWords(checked, locale)}
              </li>`
            : nothing;
        })}
      </ul>
    </details>
  `;
}
