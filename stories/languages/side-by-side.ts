/** All texts of two languages, for those who read a translation beside its English. */
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PartialText } from '../../src/content/check-texts.ts';
import type { Reviews } from '../../src/content/translation.ts';
import { property, state } from '../../src/core/element/decorators.ts';
import { languageName } from '../../src/core/i18n/language-name.ts';
import { languageOptions } from '../../src/core/i18n/language-options.ts';
import { directionOf } from '../../src/core/i18n/locale.ts';
import { isDark, watchColorScheme } from '../../src/core/platform/color-scheme.ts';
import { baseStyles } from '../../src/core/styles/base.ts';
import { tokens } from '../../src/core/styles/tokens.ts';
import { byKind, found, rowsOf, states, type Language, type Row, type State } from './rows.ts';

interface Module<T> {
  readonly default: T;
}

/** The files as they lie in `locales/`, a module each. */
async function languageOf(lang: string): Promise<Language> {
  const [text, reviews] = await Promise.all([
    import(`../../locales/content/${lang}.json`) as Promise<
      Module<PartialText & { readonly $schema?: string }>
    >,
    lang === 'en'
      ? { default: {} }
      : (import(`../../locales/reviews/${lang}.json`) as Promise<Module<Reviews>>),
  ]);
  const { $schema: _schema, ...kinds } = text.default;
  return { lang, text: kinds, reviews: reviews.default };
}

const badge = (of: State): TemplateResult =>
  html`<span class="badge ${of}"><span aria-hidden="true"></span>${of}</span>`;

/** How many texts are in which state: "150 machine, 7 missing". */
const counts = (rows: readonly Row[]): string =>
  (['source', ...states] as const)
    .map((of) => [rows.filter(({ second }) => second === of).length, of] as const)
    .filter(([count]) => count > 0)
    .map(([count, of]) => `${count} ${of}`)
    .join(', ');

export class LanguagesSideBySide extends LitElement {
  static override get styles(): CSSResultGroup {
    return [
      baseStyles,
      tokens,
      css`
        form {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
          gap: 1em;
          margin-block: 1em;
        }
        label {
          display: grid;
          gap: 0.25em;
          font-weight: 600;
        }
        select,
        input {
          inline-size: 100%;
          block-size: auto;
          min-block-size: var(--_target);
          padding: 0.4em 0.75em;
          border: 1.5px solid var(--_edge);
          border-radius: var(--_control-radius);
          background: var(--_surface);
          color: inherit;
          font: inherit;
          font-weight: 400;
        }
        details {
          border-block-start: 1px solid var(--_line);
        }
        h3,
        h4 {
          font-size: 1em;
        }
        summary > span {
          display: flex;
          flex-wrap: wrap;
          gap: 0 1em;
          align-items: baseline;
        }
        article {
          padding-block: 1em;
        }
        article + article {
          border-block-start: 1px dashed var(--_line);
        }
        .pair {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: 0.25em 1.5em;
        }
        .pair > :is(p, div) {
          max-inline-size: none;
          margin: 0;
        }
        .pair > .field {
          grid-column: 1 / -1;
          margin-block-start: 0.75em;
          color: var(--_muted);
          font-size: 0.875em;
        }
        .none {
          color: var(--_muted);
        }
        .of {
          display: flex;
          flex-wrap: wrap;
          gap: 0.5em;
          align-items: center;
          margin-block-start: 0.5em;
        }
        .badge {
          display: inline-flex;
          gap: 0.4em;
          align-items: center;
          padding: 0.1em 0.6em;
          border: 1px solid currentColor;
          border-radius: 1em;
          font-size: 0.875em;
          font-weight: 600;
        }
        .badge > span {
          inline-size: 0.6em;
          block-size: 0.6em;
          border-radius: 50%;
          background: currentColor;
        }
        .badge:is(.source, .reviewed) {
          background: var(--_accent-tint);
          color: var(--_accent);
        }
        .badge.machine {
          background: var(--_warn-tint);
          color: var(--_warn);
        }
        .badge:is(.stale, .missing) {
          background: var(--_bad-tint);
          color: var(--_bad);
        }
        .badge:is(.source, .machine) > span {
          border-radius: 0;
        }
        .badge.missing > span {
          border: 2px solid currentColor;
          background: none;
        }
        @container (max-width: 36em) {
          .pair {
            grid-template-columns: 1fr;
          }
          .pair > :is([data-second]) {
            padding-inline-start: 0.75em;
            border-inline-start: 3px solid var(--_line);
          }
        }
      `,
    ];
  }

  /** The language of the toolbar. */
  @property({})
  language = 'en';

  @property({})
  theme = 'auto';

  @state()
  private first = 'en';

  /** What was chosen here; the toolbar may choose another. */
  @state()
  private second: string | undefined;

  @state()
  private wanted: State | undefined;

  @state()
  private query = '';

  @state()
  private openKind = '';

  @state()
  private rows: readonly Row[] | undefined;

  #shown = '';
  #release: (() => void) | undefined;

  get #beside(): string {
    return this.second ?? (this.language === 'en' ? 'pl' : this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#release = watchColorScheme(this, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release?.();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('language')) this.second = undefined;
    const pair = `${this.first} ${this.#beside}`;
    if (pair === this.#shown) return;
    this.#shown = pair;
    void this.#load(pair);
  }

  async #load(pair: string): Promise<void> {
    const [english, first, second] = await Promise.all(
      ['en', this.first, this.#beside].map(languageOf),
    );
    // Another may have been chosen meanwhile.
    if (pair !== this.#shown || !english || !first || !second) return;
    this.rows = rowsOf(english.text, first, second);
  }

  readonly #chooseFirst = (lang: string): void => {
    this.first = lang;
  };

  readonly #chooseSecond = (lang: string): void => {
    this.second = lang;
  };

  readonly #chooseState = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.wanted = states.find((each) => each === value);
  };

  readonly #search = (event: Event): void => {
    this.query = (event.currentTarget as HTMLInputElement).value;
  };

  #languages(label: string, chosen: string, onChange: (lang: string) => void): TemplateResult {
    return html`<label
      >${label}<select
        @change=${(event: Event) => {
          onChange((event.currentTarget as HTMLSelectElement).value);
        }}
      >
        ${languageOptions.map(
          ({ value, label: name }) =>
            html`<option value=${value} lang=${value} .selected=${live(value === chosen)}>
              ${name}
            </option>`,
        )}
      </select></label
    >`;
  }

  #cell(lang: string, line: string | undefined, isSecond: boolean): TemplateResult {
    return line === undefined
      ? html`<p class="none" ?data-second=${isSecond}>(nothing)</p>`
      : html`<p lang=${lang} dir=${directionOf(lang)} ?data-second=${isSecond}>${line}</p>`;
  }

  #row({ path, first, second, lines }: Row): TemplateResult {
    const of = (lang: string, each: State, isSecond: boolean): TemplateResult =>
      html`<div class="of" ?data-second=${isSecond}>
        <span lang=${lang}>${languageName(lang)}</span> ${badge(each)}
      </div>`;
    return html`<article>
      <h4><code>${path}</code></h4>
      <div class="pair">
        ${of(this.first, first, false)} ${of(this.#beside, second, true)}
        ${lines.map(
          (line) =>
            html`<div class="field">${line.field}</div>
              ${this.#cell(this.first, line.first, false)}
              ${this.#cell(this.#beside, line.second, true)}`,
        )}
      </div>
    </article>`;
  }

  #kind(kind: string, rows: readonly Row[]): TemplateResult {
    const isSearch = this.query.trim() !== '';
    const isOpen = isSearch || kind === this.openKind;
    const onToggle = (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (isSearch || open === isOpen) return;
      this.openKind = open ? kind : '';
    };
    return html`<details .open=${live(isOpen)} @toggle=${onToggle}>
      <summary>
        <span
          ><h3><code>${kind}</code></h3>
          <span class="muted">${counts(rows)}</span></span
        >
      </summary>
      ${isOpen ? rows.map((row) => this.#row(row)) : nothing}
    </details>`;
  }

  protected override render(): TemplateResult {
    const all = this.rows ?? [];
    const rows = found(all, { state: this.wanted, query: this.query });
    const theme = this.theme === 'auto' && isDark(this) ? 'dark' : this.theme;
    return html`<section
      class="base"
      lang="en"
      dir="ltr"
      data-theme=${theme}
      aria-labelledby="heading"
    >
      <h2 id="heading">Languages side by side</h2>
      <p>
        Every text of the content in two languages, and whether somebody has read it beside the
        English.
      </p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        ${this.#languages('Language', this.first, this.#chooseFirst)}
        ${this.#languages('Beside it', this.#beside, this.#chooseSecond)}
        <label
          >State<select @change=${this.#chooseState}>
            <option value="">all</option>
            ${states.map((each) => html`<option value=${each}>${each}</option>`)}
          </select></label
        >
        <label
          >Search<input
            type="search"
            autocomplete="off"
            .value=${live(this.query)}
            @input=${this.#search}
        /></label>
      </form>
      <p class="muted" role="status">
        ${this.rows ? `${rows.length} of ${all.length} texts` : 'Loading …'}
      </p>
      ${[...byKind(rows)].map(([kind, each]) => this.#kind(kind, each))}
    </section>`;
  }
}
