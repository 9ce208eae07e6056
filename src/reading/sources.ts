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

/** What a statement is about, in the language in which it is said. */
interface About {
  readonly title: string;
  readonly lang?: string | undefined;
}

interface Said {
  readonly statement: Provenance;
  /** Without it, the statement is about all that is shown. */
  readonly about?: About;
}

export interface Sources {
  /** Keeps in mind that a statement is shown, for the foot. It shows nothing. */
  readonly of: (statement: Statement, about: About) => View;
  /** One quiet line at the foot for everything that is shown, with a list by statement. */
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

/** The sources as this widget tells of them: in its language, as on a day. */
export function sourcesIn(content: Provenanced, locale: string, day = today()): Sources {
  const said: Said[] = [];
  const oldWords = (statement: Provenance): string =>
    isOld(statement, content.sources, day)
      ? ` · ${msg('may be out of date', { id: 'sources.old' })}`
      : '';
  const entry = (id: string, statement: Provenance): View => {
    const [source, text] = [content.sources[id], content.text.sources[id]];
    return source && text
      ? html`<li>
          ${text.publisher ?? source.publisher}:
          <a href=${source.url} hreflang=${source.language} lang=${text.lang ?? nothing}
            >${text.label}</a
          >${languageWords(source.language)} ·
          ${checkedWords(statement.checked, locale)}${oldWords({ ...statement, sources: [id] })}
        </li>`
      : nothing;
  };
  const statementView = ({ statement, about }: Said): View =>
    html`<li part="source">
      ${about ? html`<strong lang=${about.lang ?? nothing}>${about.title}</strong>` : nothing}
      <ul>
        ${statement.host === undefined ? nothing : html`<li>${statement.host}</li>`}
        ${statement.sources.map((id) => entry(id, statement))}
      </ul>
    </li>`;
  const foot = (list: readonly Said[]): View => {
    const ids = new Set(list.flatMap(({ statement }) => statement.sources));
    const oldest = list
      .map(({ statement }) => statement.checked)
      .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
    if (!oldest) return nothing;
    const date = formatDate(oldest.on, locale);
    const isAnyOld = list.some(({ statement }) => oldWords(statement));
    const hosts = [...new Set(list.flatMap(({ statement }) => statement.host ?? []))];
    return html`<details class="sources" part="sources" data-aside>
      <summary>
        <span>
          ${msg(str`Checked ${date}`, { id: 'sources.checked' })} ·
          ${countWords(ids.size, locale)}${hosts.length ? ` · ${hosts.join(', ')}` : ''}${isAnyOld ? ` · ${msg('may be out of date', { id: 'sources.old' })}` : ''}
        </span>
      </summary>
      <ul>
        ${list.map(statementView)}
      </ul>
    </details>`;
  };
  return {
    of: (statement, about) => {
      if (statement) said.push({ statement, about });
      return nothing;
    },
    all: (statements) => {
      // They follow once the widget stands; the line is there for them.
      if (content.lean) {
        return html`<details class="sources" part="sources" data-aside data-follows>
          <summary><span>${msg('Sources', { id: 'sources.many' })}</span></summary>
        </details>`;
      }
      const own = new Set(said.map(({ statement }) => statement));
      const more = statements.flatMap((statement) =>
        statement && !own.has(statement) ? [{ statement }] : [],
      );
      return foot([...said.splice(0), ...more]);
    },
  };
}
