import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { state } from '../../core/element/decorators.ts';
import { ContentController } from '../../core/controllers/content-controller.ts';
import { linkOf } from '../../share/link-of.ts';
import { QrController } from '../../share/qr-controller.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { keepPressed } from '../../core/platform/keep-pressed.ts';
import { toggled } from '../../engine/profile.ts';
import { printOnly } from '../../reading/print-only.ts';
import { cardStyles } from './counter-card.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { shareStyles } from '../../share/share.styles.ts';
import { sourcesIn } from '../../reading/sources.ts';
import { failedView, loadingView } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';
import { namesOf, readyPapers } from './counter-card.state.ts';
import {
  cardHeading,
  cardSources,
  clerkLocale,
  emptyView,
  isEmpty,
  liveView,
  stepsView,
  type CardKind,
  type CardModel,
} from './counter-card.view.ts';
import { keepScreenOn } from './wake-lock.ts';
import { part } from './widget.ts';

/**
 * One page to show the clerk: what the reader wants, the papers that the reader has, and
 * questions, in Danish beside the reader's language. Nothing on it is personal.
 *
 * @summary One page to show at the counter, in Danish and in the reader's language.
 * @tagname mitid-counter-card
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart question - The three steps: what can be put on the card.
 * @csspart option - One thing to put on it.
 * @csspart actions - A row of buttons.
 * @csspart result - The card, as it will be.
 * @csspart item - One line of the card.
 * @csspart qr - The code that leads back to the reader's list.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidCounterCard extends MitidElement<'counter'> {
  static override get widget(): 'counter-card' {
    return 'counter-card';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, shareStyles, cardStyles];
  }

  @state() private requests: ReadonlySet<string> = new Set();
  @state() private questions: ReadonlySet<string> = new Set();
  @state() private unfolded: CardKind | undefined = 'requests';
  @state() private isShowing = false;

  #hasRetried = false;
  #letScreenSleep: () => void = () => undefined;
  readonly #qr = new QrController(this);
  /** The clerk's half of the card: in no other language would it be one. */
  readonly #danish = new ContentController(this, 'counter', { ...this.contentOptions, only: true });

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  /** The words on the card are for the clerk. */
  protected override spokenTexts(): undefined {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What was emptied must not fill the screen by itself with the next choice.
    if (this.isShowing && this.content && isEmpty(this.#model(this.content))) this.#close();
  }

  #model(content: Part<'counter'>): CardModel {
    return {
      content,
      shown: this.isShown,
      chosen: {
        requests: this.requests,
        documents: readyPapers(content, this.profile.ready.value),
        clerkQuestions: this.questions,
      },
      headingLevel: this.headingLevel,
      locale: this.locale,
      sources: sourcesIn([content], this.locale, this.overlay.day),
    };
  }

  protected override view(content: Part<'counter'>): View {
    const model = this.#model(content);
    return html`${cardHeading(model)}
      <div class="columns">
        ${stepsView(model, this.unfolded, {
          toggle: (kind, id) => {
            this.#toggle(kind, id);
          },
          unfold: (kind, isOpen) => {
            if (isOpen) this.unfolded = kind;
            else if (this.unfolded === kind) this.unfolded = undefined;
          },
          goOn: (kind) => {
            this.unfolded = kind;
            keepPressed(this);
            // Its first choice rather than its line: Firefox with Orca says of a line that unfolds no more than that.
            void this.updateComplete.then(() => {
              this.renderRoot.querySelector<HTMLElement>(`[data-step=${kind}] input`)?.focus();
            });
          },
        })}
        <div>${isEmpty(model) ? emptyView() : this.#card(model)}</div>
      </div>
      ${cardSources(model)}`;
  }

  #card(model: CardModel): View {
    this.#danish.want(clerkLocale);
    if (this.#danish.state.kind === 'failed') {
      return failedView(() => {
        this.#hasRetried = true;
        this.#danish.retry(clerkLocale);
      });
    }
    const danish = this.#danish.content;
    if (!danish) return loadingView();
    const link = linkOf(this.sharing.state());
    const drawn = link === undefined ? undefined : this.#qr.codeOf(link);
    const code = drawn === 'too-long' ? undefined : drawn;
    return liveView({ ...model, danish }, code, this.isShowing, {
      show: () => {
        this.isShowing = true;
        this.#letScreenSleep = keepScreenOn();
      },
      close: () => {
        this.#close();
      },
      print: () => {
        printOnly(this);
      },
    });
  }

  /** A dialog gives focus back to the button that opened it, so it must be closed before it goes. */
  #close(): void {
    this.#letScreenSleep();
    this.renderRoot.querySelector('dialog')?.close();
    this.isShowing = false;
  }

  #toggle(kind: CardKind, id: string): void {
    if (kind === 'documents') this.#togglePaper(id);
    else if (kind === 'requests') this.requests = toggled(this.requests, id);
    else this.questions = toggled(this.questions, id);
  }

  /** A paper may be ticked in the checklist under another name. */
  #togglePaper(id: string): void {
    const { ready } = this.profile;
    if (!this.content) return;
    const had = namesOf(this.content, id).filter((each) => ready.value.has(each));
    ready.set(
      had.length
        ? new Set([...ready.value].filter((each) => !had.includes(each)))
        : toggled(ready.value, id),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    // The button that was pressed is gone.
    if (this.#hasRetried && this.#danish.state.kind !== 'loading') {
      this.#hasRetried = false;
      const card = this.renderRoot.querySelector<HTMLElement>('.card');
      if (card) card.focus();
      else this.focus();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letScreenSleep();
    this.isShowing = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-counter-card': MitidCounterCard;
  }
}
