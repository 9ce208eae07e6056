import type { CSSResultGroup, PropertyValues } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { property, state } from '../../core/element/decorators.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { idsConverter, idsOf } from '../../core/element/converters.ts';
import { questionInLink, questionLink } from '../../engine/link.ts';
import { printOnly } from '../../reading/print-only.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { fillers, focusItem } from '../../finder/finder.ts';
import { foundBy } from '../../finder/found.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { grouped, questionsFor, structuredData } from './faq.state.ts';
import { faqView } from './faq.view.ts';
import { part } from './widget.ts';

/**
 * Questions that newcomers ask, with answers, to search and to unfold.
 *
 * @summary Questions and answers, searchable.
 * @tagname mitid-faq
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart search - The field to search with.
 * @csspart result - Everything below the heading.
 * @csspart item - One question with its answer.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidFaq extends MitidElement<'questions'> {
  static override get widget(): 'faq' {
    return 'faq';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, finderStyles];
  }

  /** Ids of the questions to show unfolded. */
  @property({ converter: idsConverter })
  open: readonly string[] = [];

  /** Writes the questions into the page as JSON-LD (`FAQPage`), for search engines. */
  @property({ type: Boolean, attribute: 'structured-data' })
  structuredData = false;

  /** Lets the widget use the fragment of the page's address, so that each question has a link. */
  @property({ type: Boolean })
  hash = false;

  @state() private query = '';
  @state() private showsAll = false;
  /** The question that the address names. */
  #linked: string | undefined;
  #moveFocus = false;
  readonly #unfolded = new UnfoldedEntries(this);
  readonly #turned = new UnfoldedEntries(this);
  /** @internal */
  readonly found = foundBy(this, () => this.#search(this.query));

  #data: HTMLScriptElement | undefined;

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  /** Moves focus to the question that the address names, or to the heading. */
  override focus(options?: FocusOptions): void {
    const item = this.#linked && this.renderRoot.querySelector(`[data-item="${this.#linked}"]`);
    const line = item ? item.querySelector('summary') : undefined;
    if (line) line.focus(options);
    else super.focus(options);
  }

  readonly #follow = (): void => {
    this.#linked = this.hash ? questionInLink(location.hash) : undefined;
    if (this.#linked === undefined) return;
    this.query = '';
    this.#unfolded.set(this.#linked, true);
    this.#moveFocus = true;
    this.requestUpdate();
  };

  #search(query: string): readonly string[] {
    return this.content ? questionsFor(this.content, query, this.isShown, fillers()) : [];
  }

  protected override view(content: Part<'questions'>): View {
    return faqView(
      {
        content,
        ids: this.found.ids,
        showsAll: this.showsAll || this.#linked !== undefined,
        query: this.query,
        unfolded: this.#unfolded,
        turned: this.#turned,
        headingLevel: this.headingLevel,
        locale: this.locale,
        sources: sourcesIn([content], this.locale, this.overlay.day),
        addressOf: this.hash
          ? (id) => location.href.replace(/#.*/s, '') + questionLink(id, location.hash)
          : undefined,
      },
      {
        find: (query) => {
          this.query = query;
          this.showsAll = false;
          void this.found.say();
        },
        goToTheme: (theme) => {
          this.query = '';
          const [first] = grouped(content, this.#search(''));
          this.#turned.set(theme, theme !== first?.theme);
          void focusItem(this, 0, `[data-theme="${theme}"]`);
        },
        goTo: (id) => {
          location.hash = questionLink(id, location.hash);
        },
        showAll: () => {
          this.showsAll = true;
          void focusItem(this);
        },
        print: () => {
          printOnly(this);
        },
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#unfolded.ids = new Set(idsOf(this.open));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#writeData();
    if (!this.#moveFocus || !this.content) return;
    this.#moveFocus = false;
    this.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    this.#data?.remove();
    this.#data = undefined;
  }

  /** A text node, since setting the text of a script needs a Trusted Types policy. */
  #writeData(): void {
    const { content } = this;
    const data =
      this.structuredData && content
        ? structuredData(content, questionsFor(content, '', this.isShown, []))
        : '';
    if (data === (this.#data?.textContent ?? '')) return;
    this.#data?.remove();
    this.#data = undefined;
    if (!data) return;
    this.#data = document.createElement('script');
    this.#data.type = 'application/ld+json';
    this.#data.append(document.createTextNode(data));
    this.append(this.#data);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-faq': MitidFaq;
  }
}
