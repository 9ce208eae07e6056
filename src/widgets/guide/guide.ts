import type { ComplexAttributeConverter, CSSResultGroup, PropertyValues } from 'lit';
import { focusInSight } from '../../core/platform/focus-in-sight.ts';
import { property, state } from '../../core/element/decorators.ts';
import { GoToPartEvent, MitidStepEvent } from '../../core/element/events.ts';
import { warnUnknown } from '../../core/element/report.ts';
import { keepPressed } from '../../core/platform/keep-pressed.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { partInLink, partLink } from '../../engine/link.ts';
import { load } from '../../loading/load.ts';
import { printOnly } from '../../reading/print-only.ts';
import { guideStyles } from './guide.styles.ts';
import type { View } from '../../core/views/view.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { doneStages } from '../../engine/profile.ts';
import { handOn, routeOf, whenShown, type Route } from './guide.part-widget.ts';
import { guidePartNames, HOME, type GuidePart } from './guide.state.ts';
import { emptyView, homeView, partView, URGENT, type Going } from './guide.view.ts';
import { part } from './widget.ts';

const openConverter: ComplexAttributeConverter<string | null> = {
  fromAttribute(text) {
    const found = guidePartNames.find((part) => part === text?.trim());
    if (text && !found) warnUnknown(`open="${text}"`, 'the home is opened', guidePartNames);
    return found ?? null;
  },
};

type Place = GuidePart | typeof HOME;

/**
 * All widgets as one guide: a home that asks what the reader wants to do, and one part open. A part is
 * loaded when it is opened. What the reader says in one, the next does not ask.
 *
 * @summary All of it as one guide with navigation.
 * @tagname mitid-guide
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart navigation - The ways to the parts: tiles on the home, a list beside a part.
 * @csspart result - The part that is open.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another part is open: the name of its widget, or `home`.
 * @fires {MitidErrorEvent} mitid-error - Content or code could not be loaded or shown.
 */
export class MitidGuide extends MitidElement<'guide'> {
  static override get widget(): 'guide' {
    return 'guide';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, guideStyles];
  }

  /**
   * Name of the part that is open, such as `troubleshooter`; by default none: the home shows. Setting it
   * opens that part, wherever the reader is.
   */
  @property({ converter: openConverter })
  open: string | null | undefined;

  /** Lets the guide use the fragment of the page's address, so that each part has a link. */
  @property({ type: Boolean })
  hash = false;

  @state() private current: Place | undefined;
  /** All parts are on the screen, for the printer. */
  @state() private isPrinting = false;

  readonly #states = new Map<GuidePart, 'loading' | 'ready' | 'failed'>();
  readonly #widgets = new Map<GuidePart, MitidElement>();
  /** The printing that is being prepared, so that one which was given up is told apart. */
  #job: object | undefined;
  #moveFocus = false;
  #hasBegun = false;
  #told: Place | undefined;

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.addEventListener(GoToPartEvent.type, this.#goTo);
    if (location.hash) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    this.removeEventListener(GoToPartEvent.type, this.#goTo);
    this.#stopPrinting();
  }

  /** With the part that is open. @internal */
  override get isWhole(): boolean {
    const part = this.#open;
    if (!super.isWhole || part === undefined || part === HOME) return super.isWhole;
    return this.#states.get(part) === 'failed' || Boolean(this.#widgets.get(part)?.isSettled);
  }

  /** The parts that it has, for a result in one that leads on to another. @internal */
  get parts(): readonly GuidePart[] {
    return this.#parts;
  }

  get #parts(): GuidePart[] {
    return guidePartNames.filter(this.isShown);
  }

  /** What is open before the reader goes anywhere: what the host wants, or the home; an only part has none. */
  get #start(): Place | undefined {
    const parts = this.#parts;
    return parts.find((part) => part === this.open) ?? (parts.length > 1 ? HOME : parts[0]);
  }

  get #open(): Place | undefined {
    return this.#placeOf(this.current) ?? this.#start;
  }

  #placeOf(name: string | undefined): Place | undefined {
    const parts = this.#parts;
    return name === HOME && parts.length > 1 ? HOME : parts.find((part) => part === name);
  }

  /**
   * The address says which part; it changes with the reader's "back" too. Without any fragment it
   * is the one that the reader came with. All other fragments are the host's.
   */
  readonly #follow = (): void => {
    if (!this.hash) return;
    const named = location.href.includes('#') ? partInLink(location.hash) : this.#start;
    const place = this.#placeOf(named);
    if (place && place !== this.#open) this.#show(place);
  };

  readonly #goTo = (event: Event): void => {
    event.stopPropagation();
    const place = event instanceof GoToPartEvent && this.#placeOf(event.detail.part);
    if (place) this.#go(place);
  };

  readonly #go = (place: Place): void => {
    this.#show(place);
    if (this.hash) location.hash = partLink(place, location.hash);
  };

  #show(place: Place): void {
    this.#stopPrinting();
    this.#moveFocus = this.hasUpdated;
    this.current = place;
    // Focus moves also to the part that was open already.
    this.requestUpdate();
    keepPressed(this);
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
    handOn(this, widget);
    return widget;
  }

  protected override view(): View {
    const parts = this.#parts;
    const place = this.#open;
    const { headingLevel } = this;
    if (place === undefined) return emptyView(headingLevel);
    const going: Going = {
      parts,
      go: this.#go,
      addressOf: this.hash
        ? (each) => location.href.replace(/#.*/s, '') + partLink(each, location.hash)
        : undefined,
    };
    const printAll = (): void => void this.#printAll();
    if (place === HOME && !this.isPrinting) {
      return homeView({ ...going, headingLevel, route: this.#route, printAll });
    }
    // On paper all parts stand under each other.
    const [first = URGENT] = parts;
    const current = place === HOME ? first : place;
    if (!this.#states.has(current)) void this.#load(current);
    const shown = this.isPrinting ? parts : [current];
    const loaded = shown.filter((part) => this.#states.get(part) === 'ready');
    return partView({
      ...going,
      current,
      hasBegun: this.#hasBegun,
      widgets: loaded.map((part) => this.#widget(part)),
      state: this.isPrinting ? 'ready' : (this.#states.get(current) ?? 'loading'),
      headingLevel,
      retry: () => {
        // The button goes away, so focus needs another place.
        this.#moveFocus = true;
        void this.#load(current);
        this.requestUpdate();
      },
      printAll,
    });
  }

  get #route(): Route {
    const done = doneStages(this.profile.ready.value).size;
    return routeOf(this.#widgets.get('get-started')) ?? { done, all: undefined };
  }

  async #printAll(): Promise<void> {
    if (this.#job) return;
    const job = (this.#job = {});
    const loadable = this.#parts.filter((part) => this.#states.get(part) !== 'ready');
    await Promise.all(loadable.map((part) => this.#load(part)));
    // The reader has gone on, or the guide was taken out.
    if (this.#job !== job) return;
    this.isPrinting = true;
    await this.#keepFocus();
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
    void this.#keepFocus();
  };

  /** The home and what is printed have a button each for it: focus goes from one to the other. */
  async #keepFocus(): Promise<void> {
    const held = this.shadowRoot?.activeElement;
    await this.updateComplete;
    if (!held || held.isConnected) return;
    [...this.renderRoot.querySelectorAll<HTMLElement>('.actions .link')].at(-1)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the host says later is newer than where the reader went.
    if (changed.has('open') && this.hasUpdated) this.current = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const place = this.#open;
    if (!this.content || place === undefined) return;
    if (this.#told !== place) {
      if (this.#told) this.dispatchEvent(new MitidStepEvent('guide', place));
      this.#told = place;
    }
    const state = place === HOME ? 'home' : this.#states.get(place);
    this.#hasBegun ||= state !== 'loading';
    if (!this.#moveFocus || state === 'loading') return;
    this.#moveFocus = false;
    if (place === HOME || state === 'failed') this.focus();
    else void this.#enter(place);
  }

  /** Moves focus to the heading of a part, not to a question in it: readers hear where they are. */
  async #enter(part: GuidePart): Promise<void> {
    const widget = this.#widget(part);
    await whenShown(widget);
    // A link to one question leads there.
    if (part !== this.#open || widget.matches(':focus-within')) return;
    const heading = widget.renderRoot.querySelector<HTMLElement>('#heading');
    if (heading) focusInSight(heading);
    else widget.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-guide': MitidGuide;
  }
}
