import type { ComplexAttributeConverter, CSSResultGroup, PropertyValues } from 'lit';
import type { HeadingLevel } from '../../core/element/attributes.ts';
import { property, state } from '../../core/element/decorators.ts';
import { MitidStepEvent } from '../../core/element/events.ts';
import { warnUnknown } from '../../core/element/report.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { partInLink, partLink } from '../../engine/link.ts';
import { load } from '../../loading/load.ts';
import { printOnly } from '../../reading/print-only.ts';
import { guideStyles } from './guide.styles.ts';
import { progressStyles } from '../../interview/progress.styles.ts';
import type { View } from '../../core/views/view.ts';
import { guidePartNames, type GuidePart } from './guide.state.ts';
import { emptyView, guideView } from './guide.view.ts';
import { part } from './widget.ts';

const openConverter: ComplexAttributeConverter<string | null> = {
  fromAttribute(text) {
    const found = guidePartNames.find((part) => part === text?.trim());
    if (text && !found) warnUnknown(`open="${text}"`, 'the first part is opened', guidePartNames);
    return found ?? null;
  },
};

/** Until a widget shows its content, or says that it cannot. */
async function whenShown(widget: MitidElement): Promise<void> {
  // Not every error is the end: without its overlay a widget still shows what it has.
  while (!widget.isSettled) {
    await new Promise((resolve) => {
      for (const type of ['mitid-ready', 'mitid-error']) {
        widget.addEventListener(type, resolve, { once: true });
      }
    });
  }
  await widget.updateComplete;
}

/**
 * All widgets as one guide: a list of its parts, and one of them open. A part is loaded when it is
 * opened. What the reader says in one, the next does not ask.
 *
 * @summary All of it as one guide with navigation.
 * @tagname mitid-guide
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart navigation - The list of parts.
 * @csspart progress - The bar and the words under it.
 * @csspart result - The part that is open.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another part is open: the name of its widget.
 * @fires {MitidErrorEvent} mitid-error - Content or code could not be loaded or shown.
 */
export class MitidGuide extends MitidElement<'guide'> {
  static override get widget(): 'guide' {
    return 'guide';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, progressStyles, guideStyles];
  }

  /**
   * Name of the part that is open, such as `troubleshooter`; by default the first one. Setting it
   * opens that part, wherever the reader is.
   */
  @property({ converter: openConverter })
  open: string | null | undefined;

  /** Lets the guide use the fragment of the page's address, so that each part has a link. */
  @property({ type: Boolean })
  hash = false;

  @state() private current: GuidePart | undefined;
  @state() private isListOpen = false;
  /** All parts are on the screen, for the printer. */
  @state() private isPrinting = false;

  readonly #seen = new Set<GuidePart>();
  readonly #states = new Map<GuidePart, 'loading' | 'ready' | 'failed'>();
  readonly #widgets = new Map<GuidePart, MitidElement>();
  /** The printing that is being prepared, so that one which was given up is told apart. */
  #job: object | undefined;
  #moveFocus = false;
  #told: GuidePart | undefined;

  constructor() {
    super(part);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    if (location.hash) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    this.#stopPrinting();
  }

  /** With its first part. @internal */
  override get isWhole(): boolean {
    const part = this.#open;
    if (!super.isWhole || part === undefined) return super.isWhole;
    return this.#states.get(part) === 'failed' || Boolean(this.#widgets.get(part)?.isSettled);
  }

  get #parts(): GuidePart[] {
    return guidePartNames.filter(this.isShown);
  }

  /** The part that is open before the reader goes anywhere: what the host wants, or the first. */
  get #start(): GuidePart | undefined {
    const parts = this.#parts;
    return parts.find((part) => part === this.open) ?? parts[0];
  }

  get #open(): GuidePart | undefined {
    return this.#parts.find((part) => part === this.current) ?? this.#start;
  }

  /**
   * The address says which part; it changes with the reader's "back" too. Without any fragment it
   * is the one that the reader came with. All other fragments are the host's.
   */
  readonly #follow = (): void => {
    if (!this.hash) return;
    const named = location.href.includes('#') ? partInLink(location.hash) : this.#start;
    const part = this.#parts.find((each) => each === named);
    if (part && part !== this.#open) this.#show(part);
  };

  readonly #go = (part: GuidePart): void => {
    this.#show(part);
    if (this.hash) location.hash = partLink(part, location.hash);
  };

  #show(part: GuidePart): void {
    this.#stopPrinting();
    this.isListOpen = false;
    this.#moveFocus = this.hasUpdated;
    this.current = part;
    // Focus moves also to the part that was open already.
    this.requestUpdate();
  }

  /** The words are in the parts. */
  protected override spokenTexts(): undefined {
    return undefined;
  }

  async #load(part: GuidePart): Promise<void> {
    this.#states.set(part, 'loading');
    try {
      await load(`widgets/${part}.${this.locale}`);
      this.#states.set(part, 'ready');
    } catch (error) {
      if (!this.isConnected) {
        // Nobody waits for it now; it is asked for again once somebody does.
        this.#states.delete(part);
        return;
      }
      this.#states.set(part, 'failed');
      this.fail('code-unavailable', `could not load <mitid-${part}>.`, error);
    }
    this.requestUpdate();
  }

  /** The widget of a part, as the host wants it. It keeps its place while another part is open. */
  #widget(part: GuidePart): MitidElement {
    let widget = this.#widgets.get(part);
    if (!widget) {
      widget = document.createElement(`mitid-${part}`) as MitidElement;
      void whenShown(widget).then(() => this.requestUpdate());
      this.#widgets.set(part, widget);
    }
    widget.headingLevel = Math.min(this.headingLevel + 1, 6) as HeadingLevel;
    widget.theme = this.theme;
    widget.asOf = this.asOf;
    widget.sharedProfile = this.profile;
    widget.hostAnswers = this.hostAnswers;
    if ('hash' in widget) widget.hash = this.hash;
    this.#handOnOverlay(widget);
    // The language comes down by itself; the direction of a widget is what it says of its own.
    const dir = this.getAttribute('dir');
    if (dir === null) widget.removeAttribute('dir');
    else widget.setAttribute('dir', dir);
    return widget;
  }

  /** As it came: what an attribute may name is checked, what a script sets is not. */
  #handOnOverlay(widget: MitidElement): void {
    const { contentSrc } = this;
    if (contentSrc && contentSrc === this.getAttribute('content-src')) {
      widget.setAttribute('content-src', contentSrc);
    } else {
      widget.removeAttribute('content-src');
      widget.contentSrc = contentSrc;
    }
  }

  protected override view(): View {
    const parts = this.#parts;
    const current = this.#open;
    if (current === undefined) return emptyView(this.headingLevel);
    if (!this.#states.has(current)) void this.#load(current);
    const state = this.#states.get(current) ?? 'loading';
    if (state === 'ready') this.#seen.add(current);
    const shown = this.isPrinting ? parts : [current];
    const loaded = shown.filter((part) => this.#states.get(part) === 'ready');
    return guideView(
      {
        parts,
        current,
        seen: this.#seen,
        widgets: loaded.map((part) => this.#widget(part)),
        state: this.isPrinting ? 'ready' : state,
        isListOpen: this.isListOpen,
        addressOf: this.hash
          ? (part) => location.href.replace(/#.*/s, '') + partLink(part, location.hash)
          : undefined,
        headingLevel: this.headingLevel,
      },
      {
        go: this.#go,
        toggleList: () => {
          this.isListOpen = !this.isListOpen;
        },
        retry: () => {
          // The button goes away, so focus needs another place.
          this.#moveFocus = true;
          void this.#load(current);
          this.requestUpdate();
        },
        printAll: () => void this.#printAll(),
      },
    );
  }

  async #printAll(): Promise<void> {
    if (this.#job) return;
    const job = (this.#job = {});
    const loadable = this.#parts.filter((part) => this.#states.get(part) !== 'ready');
    await Promise.all(loadable.map((part) => this.#load(part)));
    // The reader has gone on, or the guide was taken out.
    if (this.#job !== job) return;
    this.isPrinting = true;
    await this.updateComplete;
    // What could not be loaded is missing on paper too; the console says so.
    const loaded = this.#parts.filter((part) => this.#states.get(part) === 'ready');
    await Promise.all(loaded.map((part) => whenShown(this.#widget(part))));
    if (this.#job !== job) return;
    this.#job = undefined;
    printOnly(this, this.#stopPrinting);
  }

  readonly #stopPrinting = (): void => {
    this.#job = undefined;
    this.isPrinting = false;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the host says later is newer than where the reader went.
    if (changed.has('open') && this.hasUpdated) this.current = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const part = this.#open;
    if (!this.content || part === undefined) return;
    if (this.#told !== part) {
      if (this.#told) this.dispatchEvent(new MitidStepEvent('guide', part));
      this.#told = part;
    }
    const state = this.#states.get(part);
    if (!this.#moveFocus || state === 'loading') return;
    this.#moveFocus = false;
    if (state === 'failed') this.focus();
    else void this.#enter(part);
  }

  /** Moves focus to the heading of a part, not to a question in it: readers hear where they are. */
  async #enter(part: GuidePart): Promise<void> {
    const widget = this.#widget(part);
    await whenShown(widget);
    // A link to one question leads there.
    if (part !== this.#open || widget.matches(':focus-within')) return;
    const heading = widget.renderRoot.querySelector<HTMLElement>('#heading');
    (heading ?? widget).focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-guide': MitidGuide;
  }
}
