/** Where statements are from and when they were checked, in the reader's words. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isOld, today } from '../content/age.ts';
import type { Provenance, Source } from '../content/schema.ts';
import type { TextOf } from '../content/text-schema.ts';
import { formatDate, formatPlural } from '../core/i18n/format.ts';
import { languageWords } from './page-link.ts';
import type { View } from '../core/views/view.ts';
import { prose } from '../core/views/text.ts';

export interface Provenanced {
  readonly lean?: boolean;
  readonly sources: Readonly<Record<string, Source>>;
  readonly text: { readonly sources: Readonly<Record<string, TextOf<'sources'>>> };
}

type Checked = Provenance['checked'];
type Statements = readonly (Provenance | undefined)[];

/** One quiet line at the foot for everything that is shown, with a list by statement. */
export type Sources = (statements: Statements) => View;

/** What a statement is about, in the language in which it is said. */
interface About {
  readonly title: string;
  readonly lang: string | undefined;
}

/** An archived copy is not claimed to be more than that. */
function checkedWords({ on, against }: Checked, locale: string): string {
  const date = formatDate(on, locale);
  return against === 'live'
    ? msg(str`checked on ${date}`, { id: 'sources.live' })
    : msg(str`archived copy read ${date}`, { id: 'sources.archive' });
}

const countWords = (count: number, locale: string): string =>
  formatPlural(
    msg('{count, plural, one {# source} other {# sources}}', { id: 'sources.count' }),
    count,
    locale,
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The words that name an item, whatever its kind calls them. */
function aboutOf(text: unknown): About | undefined {
  if (!isRecord(text)) return undefined;
  const { title, claim, question, because, lang } = text;
  const words = [title, claim, question, because].find((each) => typeof each === 'string');
  return typeof words === 'string'
    ? { title: words, lang: typeof lang === 'string' ? lang : undefined }
    : undefined;
}

/** What each statement of some content is about: the item that it stands at. */
function aboutEach(contents: readonly Provenanced[]): ReadonlyMap<unknown, About> {
  const found = new Map<unknown, About>();
  for (const content of contents) {
    const texts: Readonly<Record<string, unknown>> = content.text;
    for (const [kind, items] of Object.entries(content)) {
      const words = texts[kind];
      if (!isRecord(items) || !isRecord(words)) continue;
      for (const [key, item] of Object.entries(items)) {
        const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : key;
        const about = aboutOf(words[id]);
        if (about) found.set(item, about);
      }
    }
  }
  return found;
}

/** The sources as a widget tells of them: in its language, as on a day, of one part of the content or more. */
export function sourcesIn(parts: readonly Provenanced[], locale: string, day = today()): Sources {
  const all = (id: string): readonly [Source, TextOf<'sources'>] | undefined => {
    const part = parts.find(({ sources, text }) => sources[id] && text.sources[id]);
    const [source, text] = [part?.sources[id], part?.text.sources[id]];
    return source && text && [source, text];
  };
  const known = Object.assign({}, ...parts.map(({ sources }) => sources)) as Provenanced['sources'];
  const oldWords = (statement: Provenance): string =>
    isOld(statement, known, day) ? ` · ${msg('may be out of date', { id: 'sources.old' })}` : '';
  const entry = (id: string, statement: Provenance): View => {
    const [source, text] = all(id) ?? [];
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
  return (given) => {
    // They follow once the widget stands; the line is there for them.
    if (parts.some(({ lean }) => lean)) {
      return html`<details class="sources" part="sources" data-aside data-follows>
        <summary><span>${msg('Sources', { id: 'sources.many' })}</span></summary>
      </details>`;
    }
    const statements = [...new Set(given)].flatMap((statement) => statement ?? []);
    const oldest = statements
      .map(({ checked }) => checked)
      .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
    if (!oldest) return nothing;
    const abouts = aboutEach(parts);
    const count = new Set(statements.flatMap(({ sources }) => sources)).size;
    const hosts = [...new Set(statements.flatMap(({ host }) => host ?? []))];
    const date = formatDate(oldest.on, locale);
    const isAnyOld = statements.some((statement) => oldWords(statement));
    return html`<details class="sources" part="sources" data-aside>
      <summary>
        <span>
          ${msg(str`Checked ${date}`, { id: 'sources.checked' })} ·
          ${countWords(count, locale)}${hosts.length ? ` · ${hosts.join(', ')}` : ''}${isAnyOld ? ` · ${msg('may be out of date', { id: 'sources.old' })}` : ''}
        </span>
      </summary>
      <ul>
        ${statements.map((statement) => {
          const about = abouts.get(statement);
          return html`<li part="source">
            ${about ? html`<strong lang=${about.lang ?? nothing}>${prose(about.title)}</strong>` : nothing}
            <ul>
              ${statement.host === undefined ? nothing : html`<li>${statement.host}</li>`}
              ${statement.sources.map((id) => entry(id, statement))}
            </ul>
          </li>`;
        })}
      </ul>
    </details>`;
  };
}
