import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Part, PartName } from '../../content/parts.ts';
import type { Facts } from '../../engine/facts.ts';
import { directionOf } from '../i18n/locale.ts';
import { withLocale } from '../i18n/words.ts';
import { announce, prepareAnnouncer } from '../platform/announcer.ts';
import { isDark, watchColorScheme } from '../platform/color-scheme.ts';
import { holdsPage } from '../platform/fallback.ts';
import { openWhilePrinting } from '../platform/print.ts';
import { standAsBlock } from '../platform/stand-as-block.ts';
import { watchLanguage } from '../platform/watch-language.ts';
import { baseStyles } from '../styles/base.ts';
import { tokens } from '../styles/tokens.ts';
import { dayNotice, failedView, keptView, loadingView, printedView } from '../views/states.ts';
import { version } from '../../generated/version.ts';
import { defineElement } from './define.ts';
import { MitidErrorEvent, MitidReadyEvent, type ErrorCode } from './events.ts';
import { ChangesController } from '../controllers/overlay-controller.ts';
import { replaceGiven } from './prerendered.ts';
import { Glossary } from '../controllers/glossary-controller.ts';
import { HostElement } from './host-element.ts';
import { PartController } from '../controllers/content-controller.ts';
import { ReadingLanguage } from './reading-language.ts';
import { reportError, warn } from './report.ts';
import type { View } from '../views/view.ts';

/**
 * What every widget stands on: it loads its content in its own language, keeps the reader's
 * answers, and never lets an error out into the host page.
 *
 * @attr {string} lang - Language of the widget, a BCP 47 tag such as `da` or `en-GB`. By default that of the nearest ancestor, then of the document, then English.
 * @attr {'ltr' | 'rtl'} dir - Direction of the text. By default that of the language.
 * @cssprop [--mitid-font=inherit] - Font family. By default the page's.
 * @cssprop [--mitid-font-size=max(1em, 14px)] - Text size. By default the page's, but never under 14 px.
 * @cssprop [--mitid-radius=1em] - Radius of the corners of the frame; controls get three quarters of it.
 * @cssprop [--mitid-color-accent=#0d5f5c] - What can be pressed and what is done. Needs 4.5:1 against the surface.
 * @cssprop [--mitid-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--mitid-color-accent-tint=#e4f1ef] - Ground of what is chosen, and of the result.
 * @cssprop [--mitid-color-text=#16211f] - Text.
 * @cssprop [--mitid-color-muted=#53615d] - Text of less weight. Needs 4.5:1 against the surface and the tint.
 * @cssprop [--mitid-color-surface=#fff] - Ground of the widget.
 * @cssprop [--mitid-color-tint=#f3f7f6] - Ground of notes and cards.
 * @cssprop [--mitid-color-line=#d5dedb] - Lines between items.
 */
export abstract class WidgetElement<N extends PartName = PartName> extends HostElement {
  // Getters, not fields: a static field compiles to a static block, which Safari 15.4 cannot read.
  static get version(): string {
    return version;
  }

  /** The tag without its prefix; also the name of the widget in events. */
  static get widget(): string {
    throw new TypeError('A widget says its name.');
  }

  /** The part of the content that the first view needs. */
  static get part(): PartName {
    throw new TypeError('A widget says what it reads.');
  }

  static override get styles(): CSSResultGroup {
    return [baseStyles, tokens];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** Registers the element. Does nothing where the tag is taken, and never throws. */
  static define(tag = `mitid-${this.widget}`, registry = customElements): void {
    defineElement(tag, this as unknown as CustomElementConstructor, registry);
  }

  protected readonly changes = new ChangesController(this, {
    onError: (code, message) => {
      this.dispatchEvent(new MitidErrorEvent(this.#static.widget, code, message));
    },
    onFailure: (cause) => {
      this.fail('code-unavailable', 'could not load what "content-src" and "as-of" need.', cause);
    },
  });
  #broken = false;
  #isReady = false;
  #shownTheme: string | undefined;
  #focusAfterRetry = false;
  /** The rest of the page stands inside, since the tag was not closed. It stays in sight. */
  #holdsPage = false;
  /** What was rendered before there was a script; it stays until the widget is whole. */
  #given: ChildNode[] = [];
  readonly #language = new ReadingLanguage(this, () => {
    this.#wantContent();
  });
  #release: (() => void)[] = [];
  readonly #part = new PartController<N>(this, this.#static.part as N, {
    changes: this.changes,
    onError: (message, cause) => this.fail('content-unavailable', message, cause),
  });

  readonly #glossary = new Glossary(this, {
    changes: this.changes,
    onError: (message, cause) => {
      this.fail('content-unavailable', message, cause);
    },
  });

  /** Whether the widget shows its content, or says that it cannot. @internal For the guide. */
  get isSettled(): boolean {
    return this.#isReady || this.#hasFailed;
  }

  get #hasFailed(): boolean {
    return this.#broken || this.#part.state.kind === 'failed';
  }

  get #static(): typeof WidgetElement {
    return this.constructor as typeof WidgetElement;
  }

  /** The content, as long as it could be shown. */
  protected get content(): Part<N> | undefined {
    return this.#broken ? undefined : this.#part.content;
  }

  protected override get facts(): Facts | undefined {
    return (this.content as { facts?: Facts } | undefined)?.facts;
  }

  protected override get ownName(): string {
    return this.#static.widget;
  }

  protected get locale(): string {
    return this.#part.locale;
  }

  get #theme(): string {
    return this.theme === 'auto' && isDark(this) ? 'dark' : this.theme;
  }

  /** Whether all of the first view is there. @internal */
  get isWhole(): boolean {
    return this.#hasFailed || Boolean(this.content && this.changes.isSettled);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#given = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Behind what is given, whose slots go first.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
    this.#release = [
      watchLanguage(this, this.#wantContent),
      watchColorScheme(this, () => {
        if (this.#theme !== this.#shownTheme) this.requestUpdate();
      }),
      openWhilePrinting(() => this.renderRoot),
    ];
    this.#wantContent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release.splice(0)) release();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before === now || !this.isConnected) return;
    if (name === 'lang') this.#wantContent();
    if (name === 'dir') this.requestUpdate();
  }

  /** Moves focus to the heading of what is shown, or to the widget where the host gives that. */
  override focus(options?: FocusOptions): void {
    const targets = this.renderRoot.querySelectorAll<HTMLElement>('.base, #heading, [data-focus]');
    const shown = [...targets].filter((each) => each.getClientRects().length > 0);
    const chosen = shown.find((each) => 'focus' in each.dataset);
    // In the order of the document: the widget itself, its heading unless the host gives that.
    const target = chosen ?? shown[1] ?? shown[0];
    target?.focus(options);
  }

  /** What the widget shows once its content is there. Called with its own locale set. */
  protected abstract view(content: Part<N>): View;

  /**
   * Names what is shown. Under another name it is built anew, since a page translator may have
   * put nodes of its own where the texts were.
   */
  protected viewKey(_content: Part<N>): string {
    return '';
  }

  /** Says a text to screen readers. */
  protected announce(text: () => string): void {
    announce(withLocale(this.locale, text), this.locale, this);
  }

  /** What a reader takes along is made with these. */
  protected readonly sharing = {
    link: (): string | undefined => this.link,
    announce: (text: () => string): void => {
      this.announce(text);
    },
  };

  /** Tells the console and the host that something could not be done. */
  protected fail(code: ErrorCode, message: string, cause: unknown): void {
    reportError(`<${this.localName}> ${message}`, cause);
    this.dispatchEvent(new MitidErrorEvent(this.#static.widget, code, message));
  }

  readonly #wantContent = (): void => {
    this.#part.want(this.#language.wanted);
  };

  readonly #forget = (): void => {
    this.forget();
    // The button goes away, so focus needs another place.
    void this.updateComplete.then(() => {
      this.focus();
    });
  };

  readonly #retry = (): void => {
    this.#broken = false;
    this.#focusAfterRetry = true;
    this.requestUpdate();
    this.#part.retry(this.#language.wanted);
  };

  protected override scheduleUpdate(): void {
    try {
      withLocale(this.locale, () => void super.scheduleUpdate());
    } catch (error) {
      if (this.#broken) {
        // Not even that can be rendered: what the host put in is left.
        this.renderRoot.replaceChildren(document.createElement('slot'));
        return;
      }
      this.#broken = true;
      this.requestUpdate();
      this.fail('render-failed', 'could not show its content.', error);
    }
  }

  protected override update(changed: PropertyValues): void {
    // What is wrong in the host's answers is said, whether the view asks for them or not.
    this.saidByHost();
    this.#notePage();
    const given = this.isWhole ? this.#given.splice(0) : [];
    super.update(changed);
    if (given.length) replaceGiven(given, this.renderRoot as ShadowRoot);
  }

  #notePage(): void {
    if (this.#holdsPage || this.#given.length || !holdsPage(this)) return;
    this.#holdsPage = true;
    warn(
      `<${this.localName}> holds headings, other widgets or much text, so it seems not to be closed: browsers read <${this.localName} /> as a tag that begins. Write <${this.localName}></${this.localName}>. What it holds is shown below it.`,
    );
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#focusAfterRetry && (this.content || this.#hasFailed)) {
      this.#focusAfterRetry = false;
      this.focus();
    }
    if (this.content && this.#language.hasCome(this.locale)) this.focus();
    if (this.#isReady || !this.content || this.#broken || this.#given.length) return;
    this.#isReady = true;
    standAsBlock(this, this.renderRoot);
    this.dispatchEvent(new MitidReadyEvent(this.#static.widget));
  }

  /** The texts on the screen, for the words in them that are explained; none for no explanation. */
  protected spokenTexts({ text }: Part<N>): object | undefined {
    return text;
  }

  /** What the reader must know of all that follows. */
  #notices({ doubt }: Part<N>): View[] {
    const { day } = this.changes;
    return [
      day && !this.isPart ? dayNotice(day, this.locale) : nothing,
      ...this.#language.notices(doubt),
    ];
  }

  #inside(content: Part<N> | undefined): View {
    if (!content) {
      return this.#hasFailed ? failedView(this.#retry, this.#broken) : loadingView();
    }
    const spoken = this.spokenTexts(content);
    return html`${this.#notices(content)} ${this.view(content)}
    ${spoken ? this.#glossary.view(spoken, this.locale) : nothing}`;
  }

  protected override render(): TemplateResult {
    const { content } = this;
    const shown = this.#hasFailed ? undefined : content;
    return html`<div class="room">
        <section
          class="base"
          part="base"
          lang=${this.locale}
          dir=${this.getAttribute('dir') ?? directionOf(this.locale)}
          tabindex="-1"
          ?hidden=${this.#given.length}
          data-theme=${(this.#shownTheme = this.#theme)}
          aria-labelledby=${shown ? 'heading' : nothing}
        >
          ${keyed(shown && `${this.locale} ${this.viewKey(shown)}`, this.#inside(shown))}
          ${shown && this.isRemembered ? keptView(this.#forget) : nothing}
          ${shown && !this.isPart ? printedView(this.locale) : nothing}
          <slot name="footer"></slot>
        </section>
      </div>
      <div class="strut"></div>
      ${this.#holdsPage ? html`<slot></slot>` : nothing}`;
  }
}
