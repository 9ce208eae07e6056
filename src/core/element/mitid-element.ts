import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { focusInSight } from '../platform/focus-in-sight.ts';
import { keyed } from 'lit/directives/keyed.js';
import type { Part, PartName } from '../../content/parts.ts';
import { parseAnswers, type Answers, type Facts } from '../../engine/facts.ts';
import type { Profile } from '../../engine/profile.ts';
import type { SavedState } from '../../engine/saved-state.ts';
import { version } from '../../generated/version.ts';
import { AnswersController } from '../controllers/answers-controller.ts';
import { ContentController } from '../controllers/content-controller.ts';
import { GlossaryController } from '../controllers/glossary-controller.ts';
import { OverlayController } from '../controllers/overlay-controller.ts';
import { PersistenceController } from '../controllers/persistence-controller.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { load } from '../../loading/load.ts';
import { languageName } from '../i18n/language-name.ts';
import { directionOf } from '../i18n/locale.ts';
import { withLocale } from '../i18n/words.ts';
import { announce, prepareAnnouncer } from '../platform/announcer.ts';
import { whenIdle } from '../platform/idle.ts';
import { isDark, watchColorScheme } from '../platform/color-scheme.ts';
import { whilePrinting } from '../platform/print.ts';
import { standAsBlock } from '../platform/stand-as-block.ts';
import { watchLanguage } from '../platform/watch-language.ts';
import { baseStyles } from '../styles/base.ts';
import { tokens } from '../styles/tokens.ts';
import { failedView, loadingView, lostLanguageNotice, printedWords } from '../views/states.ts';
import type { View } from '../views/view.ts';
import {
  headingLevelConverter,
  idsConverter,
  idsOf,
  themeConverter,
  type HeadingLevel,
  type Theme,
} from './converters.ts';
import { property } from './decorators.ts';
import { defineElement } from './define.ts';
import { MitidErrorEvent, MitidReadyEvent, type ErrorCode } from './events.ts';
import { LanguageController } from './language-controller.ts';
import { reportError, warn } from './report.ts';

type LateCode = typeof import('./every-widget.late.ts');

/**
 * What every widget stands on: it loads its content in its own language, keeps the reader's
 * answers, and never lets an error out into the host page.
 *
 * @attr {string} lang - Language of the widget, a BCP 47 tag such as `da` or `en-GB`. By default that of the nearest ancestor, then of the document, then English.
 * @attr {'ltr' | 'rtl'} dir - Direction of the text. By default that of the language.
 * @cssprop [--mitid-font=inherit] - Font family. By default the page's.
 * @cssprop [--mitid-font-size=max(1em, 14px)] - Text size. By default the page's, but never under 14 px.
 * @cssprop [--mitid-padding=1.5em] - Room inside the frame; 1em on phones. `0` with `--mitid-border: 0` for a widget in a column of text, without a frame.
 * @cssprop [--mitid-border=1px solid #d5dedb] - The frame around the widget.
 * @cssprop [--mitid-radius=1em] - Radius of the corners of the frame; controls get three quarters of it.
 * @cssprop [--mitid-color-accent=#0d5f5c] - What can be pressed and what is done. Needs 4.5:1 against the surface.
 * @cssprop [--mitid-color-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--mitid-color-accent-tint=#e4f1ef] - Background of the selected option and of the result.
 * @cssprop [--mitid-color-text=#16211f] - Text.
 * @cssprop [--mitid-color-muted=#53615d] - Secondary text. Needs 4.5:1 against the surface and the tint.
 * @cssprop [--mitid-color-surface=#fff] - Background of the widget.
 * @cssprop [--mitid-color-tint=#f3f7f6] - Background of notes and cards.
 * @cssprop [--mitid-color-line=#d5dedb] - Lines between items.
 */
export abstract class MitidElement<N extends PartName = PartName> extends LitElement {
  // Getters, not fields: a static field compiles to a static block, which Safari 15.4 cannot read.
  static get version(): string {
    return version;
  }

  /** The tag without its prefix; also the name of the widget in events. */
  static get widget(): string {
    throw new TypeError('A widget says its name.');
  }

  static override get styles(): CSSResultGroup {
    return [baseStyles, tokens];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** Registers the element. Does nothing where the tag is taken, and never throws. */
  static define(
    this: CustomElementConstructor & { readonly widget: string },
    tag = `mitid-${this.widget}`,
    registry = customElements,
  ): void {
    defineElement(tag, this, registry);
  }

  /** Keeps this widget's answers apart from the other widgets of the page. */
  @property({ type: Boolean })
  isolated = false;

  /** Keeps answers and ticks on this device, with a button that deletes them. */
  @property({ type: Boolean })
  remember = false;

  /**
   * What is known of the reader, by fact. Setting it replaces what the host said before; the
   * questions to those facts are not asked. Reading it returns those and the reader's own answers.
   * As an attribute: `answers="purpose=study citizenship=other"`.
   */
  @property({})
  get answers(): Answers {
    return Object.freeze({ ...this.#answers.ofHost, ...this.readerAnswers });
  }
  set answers(value: Answers | string | null | undefined) {
    this.hostAnswers = typeof value === 'string' ? parseAnswers(value) : { ...value };
  }

  /** What the host said, as it said it. @internal The guide hands it on to its parts. */
  @property({ attribute: false })
  hostAnswers: Answers = {};

  /** The answers of the guide that the widget is a part of. @internal */
  @property({ attribute: false })
  sharedProfile: Profile | undefined;

  /** Languages to choose from in the widget, such as `da en uk`; none for no choice. */
  @property({ converter: idsConverter })
  languages: readonly string[] = [];

  /** Level of the widget's heading, 2 to 6, so that it fits the outline of the host page. */
  @property({ attribute: 'heading-level', converter: headingLevelConverter })
  headingLevel: HeadingLevel = 2;

  /** Colours: `light`, `dark`, or `auto`, which follows the page's `color-scheme`. */
  @property({ converter: themeConverter })
  theme: Theme = 'auto';

  /** Ids of the items to show; all if empty. */
  @property({ converter: idsConverter })
  only: readonly string[] = [];

  /** Ids of the items to leave out. */
  @property({ converter: idsConverter })
  exclude: readonly string[] = [];

  /** A day such as `2027-01-31`: shows the guide as it is then, with a notice. */
  @property({ attribute: 'as-of' })
  asOf: string | null | undefined;

  /**
   * Address of the host's overlay, a JSON file that changes or adds to the content. An attribute may only
   * name a file on the server of the page or of the script, or on one that a `meta` in the head names.
   * `#id` names a `<script type="application/json">` of the page that holds it.
   */
  @property({ attribute: 'content-src' })
  contentSrc: string | null | undefined;

  /** What is said here is for nobody else: not shared, not kept, in no link. @internal */
  get isPrivate(): boolean {
    return false;
  }

  /** The facts that its own content asks about, once that is there. @internal */
  get facts(): Facts | undefined {
    return undefined;
  }

  /** What stands between the built-in content and what is shown. @internal */
  readonly overlay = new OverlayController(this, {
    onError: (code, message) => {
      this.dispatchEvent(new MitidErrorEvent(this.widgetName, code, message));
    },
    onFailure: (cause) => {
      this.fail('code-unavailable', 'could not load what "content-src" and "as-of" need.', cause);
    },
  });

  readonly #answers = new AnswersController(this);
  readonly #persistence = new PersistenceController(this, {
    remember: () => this.remember && !this.isPrivate,
    profile: () => this.profile,
    name: () => (this.isolated ? this.widgetName : ''),
    onFailure: (cause) => {
      this.fail('code-unavailable', 'could not load what "remember" and links need.', cause);
    },
  });
  readonly #switcher: SwitcherController = new SwitcherController(this, {
    languages: () => idsOf(this.languages),
    ofPage: () => this.#language.ofPage,
    remember: () => this.remember,
    name: () => (this.isolated ? this.widgetName : ''),
    onChoice: () => {
      this.#language.leaveEnglish();
      this.#wantContent();
    },
    onFailure: (cause) => {
      this.fail('code-unavailable', 'could not load what "languages" needs.', cause);
    },
  });
  readonly #language: LanguageController = new LanguageController(this, {
    chosen: () => this.#switcher.chosen,
    onChange: () => {
      this.#wantContent();
    },
  });
  readonly #content: ContentController<N>;
  readonly #glossary: GlossaryController;

  #hasBroken = false;
  #isReady = false;
  #isDark = false;
  #shownTheme: string | undefined;
  #focusAfterRetry = false;
  #lateCode: LateCode | undefined;
  /** The rest of the page stands inside, since the tag was not closed. It stays in sight. */
  #holdsPage = false;
  /** What was rendered before there was a script; it stays until the widget is whole. */
  #prerendered: ChildNode[] = [];
  #takeOver: ((nodes: readonly ChildNode[], root: ShadowRoot) => void) | undefined;
  #release: (() => void)[] = [];

  /** A widget names the part of the content that it shows. */
  constructor(part: N) {
    super();
    this.#content = new ContentController(this, part, this.contentOptions);
    this.#glossary = new GlossaryController(this, this.contentOptions);
  }

  /** For all that a widget loads of the content. @internal */
  get contentOptions(): {
    readonly overlay: OverlayController;
    readonly onError: (message: string, cause: unknown) => void;
  } {
    return {
      overlay: this.overlay,
      onError: (message, cause) => {
        this.fail('content-unavailable', message, cause);
      },
    };
  }

  /** Whether the widget shows its content, or says that it cannot. @internal For the guide. */
  get isSettled(): boolean {
    return this.#isReady || this.#hasFailed;
  }

  /** Whether all of the first view is there. @internal */
  get isWhole(): boolean {
    return this.#hasFailed || (this.hasView && this.overlay.isSettled);
  }

  /** Whether what shows first is there; what was rendered beforehand has all of it. */
  protected get hasView(): boolean {
    const { content } = this;
    return content !== undefined && !(content.lean && this.#prerendered.length > 0);
  }

  /** Brings what the first view did without. @internal */
  readonly completeContent = (): void => {
    this.#content.complete().catch((cause: unknown) => {
      reportError(`<${this.localName}> could not load where its statements are from.`, cause);
    });
  };

  /** The tag without its prefix. @internal */
  get widgetName(): string {
    return (this.constructor as typeof MitidElement).widget;
  }

  get #hasFailed(): boolean {
    return this.#hasBroken || this.#content.state.kind === 'failed';
  }

  /** The content, as long as it could be shown. @internal */
  get content(): Part<N> | undefined {
    const isSettled = this.#persistence.isSettled && this.#switcher.isSettled;
    return this.#hasBroken || !isSettled ? undefined : this.#content.content;
  }

  /** The language of what is shown. @internal */
  get locale(): string {
    return this.#content.locale;
  }

  /** What the reader says and ticks: shared with the page or not. @internal */
  get profile(): Profile {
    return this.#answers.profile;
  }

  /** The answers that the reader gave, here or in another widget of the page. @internal */
  get readerAnswers(): Answers {
    return this.#answers.ofReader;
  }

  /** What is known of the reader as far as the reader did not say otherwise. @internal */
  get presetAnswers(): Answers {
    return this.#answers.unsaidBy(this.readerAnswers);
  }

  /** It stands in the guide, which says for all its parts what holds for all. */
  protected get isPart(): boolean {
    return this.sharedProfile !== undefined;
  }

  /** Whether the host lets an item be shown: `only` and `exclude`. @internal */
  readonly isShown = (id: string): boolean => {
    const only = idsOf(this.only);
    return (only.length === 0 || only.includes(id)) && this.isIncluded(id);
  };

  /** Whether what belongs to an item is shown with it: `only` need not name it too. @internal */
  readonly isIncluded = (id: string): boolean => !idsOf(this.exclude).includes(id);

  get #theme(): string {
    return this.theme === 'auto' && this.#isDark ? 'dark' : this.theme;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = [...(this.shadowRoot?.childNodes ?? [])];
    if (this.#prerendered.length > 0) void this.#loadTakeover();
    const root = super.createRenderRoot();
    // Behind what is there, whose slots go first.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before anything is drawn: after that, to ask would lay out what other widgets of the page have drawn.
    if (!this.isPart) this.#isDark = isDark(this);
    prepareAnnouncer(this);
    this.#release = [
      watchLanguage(this, this.#wantContent),
      watchColorScheme(this, this.#followTheme),
      whilePrinting(
        () => this.renderRoot,
        () => withLocale(this.locale, () => printedWords(this.locale)),
      ),
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
    // Only now: reading all aloud, some screen readers leave out the heading of a section that can have focus.
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    const selection = getSelection();
    // A caret stays behind where somebody read line by line. Orca hears of it before it hears of focus, and is silent.
    if (selection?.isCollapsed && this.renderRoot.contains(selection.anchorNode)) {
      selection.removeAllRanges();
    }
    if (target) focusInSight(target, options);
  }

  /** What the widget shows once its content is there. Called with its own locale set. */
  protected abstract view(content: Part<N>): View;

  /** Says a text to screen readers. @internal */
  announce(text: () => string): void {
    announce(withLocale(this.locale, text), this.locale, this);
  }

  /** What a reader takes along is made with these. @internal */
  readonly sharing = {
    state: (): SavedState => ({ answers: this.readerAnswers, ready: this.profile.ready.value }),
    announce: (text: () => string): void => {
      this.announce(text);
    },
  };

  /** Tells the console and the host that something could not be done. @internal */
  fail(code: ErrorCode, message: string, cause: unknown): void {
    reportError(`<${this.localName}> ${message}`, cause);
    this.dispatchEvent(new MitidErrorEvent(this.widgetName, code, message));
  }

  readonly #wantContent = (): void => {
    // A choice that was kept is known once the code for it is there.
    if (this.remember && !this.#switcher.isSettled) return;
    this.#content.want(this.#language.wanted);
  };

  readonly #onForgotten = (): void => {
    // The button goes away, so focus needs another place.
    void this.updateComplete.then(() => {
      this.focus();
    });
  };

  readonly #retry = (): void => {
    this.#hasBroken = false;
    this.#focusAfterRetry = true;
    this.requestUpdate();
    this.#content.retry(this.#language.wanted);
  };

  protected override scheduleUpdate(): void {
    try {
      withLocale(this.locale, () => void super.scheduleUpdate());
    } catch (error) {
      if (this.#hasBroken) {
        // Not even that can be rendered: what the host put in is left.
        this.renderRoot.replaceChildren(document.createElement('slot'));
        return;
      }
      this.#hasBroken = true;
      this.requestUpdate();
      this.fail('render-failed', 'could not show its content.', error);
    }
  }

  readonly #followTheme = (): void => {
    this.#isDark = isDark(this);
    const theme = this.#theme;
    if (theme === this.#shownTheme) return;
    this.#shownTheme = theme;
    this.requestUpdate();
  };

  protected override update(changed: PropertyValues): void {
    // Asking for a style lays out what is on the screen. Without that, Chromium says nothing to a screen reader
    // when what has focus goes away and something new gets it. At first that happens only where a guide opens a part.
    if (this.hasUpdated || this.isPart) this.#isDark = isDark(this);
    this.#shownTheme = this.#theme;
    this.#notePage();
    const prerendered = this.isWhole && this.#takeOver ? this.#prerendered.splice(0) : [];
    const held = this.shadowRoot?.activeElement;
    super.update(changed);
    // What had focus is gone, as where all is built anew in another language.
    if (held?.isConnected === false) this.focus();
    if (prerendered.length) this.#takeOver?.(prerendered, this.renderRoot as ShadowRoot);
  }

  async #loadTakeover(): Promise<void> {
    try {
      const code =
        await load<typeof import('../../prerendered/prerendered.late.ts')>('late/prerendered');
      this.#takeOver = code.takeOver;
    } catch {
      // What the reader did meanwhile is lost; the widget works.
      this.#takeOver = (nodes) => {
        for (const node of nodes) node.remove();
      };
    }
    this.requestUpdate();
  }

  /** Brings what no first view waits for. */
  readonly #loadLate = (): void => {
    load<LateCode>('late/every-widget').then(
      (code) => {
        if (this.#lateCode) return;
        this.#lateCode = code;
        new code.PaletteController(this);
        this.#notePage();
        if (this.#holdsPage) this.requestUpdate();
      },
      () => {
        // It cannot be told from a fallback, which does no harm below the widget.
        this.#holdsPage = this.childElementCount > 0;
        this.requestUpdate();
      },
    );
  };

  #notePage(): void {
    if (this.#holdsPage || this.#prerendered.length) return;
    // The rest of a page must not be away for long.
    if (!this.#lateCode && this.childElementCount > 0) this.#loadLate();
    if (!this.#lateCode?.holdsPage(this)) return;
    this.#holdsPage = true;
    warn(
      `<${this.localName}> holds headings, other widgets or much text, so it seems not to be closed: browsers read <${this.localName} /> as a tag that begins. Write <${this.localName}></${this.localName}>. What it holds is shown below it.`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#focusAfterRetry && (this.content || this.#hasFailed)) {
      this.#focusAfterRetry = false;
      this.focus();
    }
    if (changed.get('languages') && this.isConnected) this.#wantContent();
    if (this.content && this.#language.hasCome(this.locale)) this.focus();
    if (this.content?.lean && this.#prerendered.length > 0) this.completeContent();
    if (!this.hasView || this.#hasBroken || this.#prerendered.length) return;
    if (!this.#isReady) {
      this.#isReady = true;
      // With the frame, which lays out the page once for all widgets that have come.
      requestAnimationFrame(() => {
        standAsBlock(this, this.renderRoot);
      });
      this.dispatchEvent(new MitidReadyEvent(this.widgetName));
      whenIdle(this.#loadLate);
    }
    if (this.#content.lacksRest) whenIdle(this.completeContent);
  }

  /** The texts on the screen, for the words in them that are explained; none for no explanation. */
  protected spokenTexts({ text }: Part<N>): object | undefined {
    return text;
  }

  /** What the reader must know of all that follows. */
  #notices({ doubt }: Part<N>): View[] {
    const { lost } = this.#content;
    const ofLost = lost ? lostLanguageNotice(languageName(lost), this.#retry) : nothing;
    // The guide says what holds for all its parts.
    if (this.isPart) return [ofLost];
    return [this.overlay.notice(this.locale) ?? nothing, ofLost, ...this.#language.notices(doubt)];
  }

  #inside(content: Part<N> | undefined): View {
    if (!content) {
      return this.#hasFailed
        ? failedView(this.#retry, { isBroken: this.#hasBroken })
        : loadingView();
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
          ?hidden=${this.#prerendered.length}
          data-theme=${this.#shownTheme ?? nothing}
          aria-labelledby=${shown ? 'heading' : nothing}
        >
          ${shown ? this.#switcher.view() : nothing}
          ${keyed(shown && this.locale, this.#inside(shown))}
          ${shown ? this.#persistence.view(this.#onForgotten) : nothing}
          ${shown && !this.isPart ? html`<p class="printed" hidden></p>` : nothing}
          <slot name="footer"></slot>
        </section>
      </div>
      <div class="strut"></div>
      ${this.#holdsPage ? html`<slot></slot>` : nothing}`;
  }
}
