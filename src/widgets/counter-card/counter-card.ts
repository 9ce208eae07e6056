import type { CSSResultGroup, PropertyValues } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { state } from '../../core/element/decorators.ts';
import { ContentController } from '../../core/controllers/content-controller.ts';
import { linkOf } from '../../share/link-of.ts';
import { QrController } from '../../share/qr-controller.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
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
  cardView,
  chooseView,
  clerkLocale,
  isEmpty,
  type CardKind,
  type CardModel,
} from './counter-card.view.ts';
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
 * @csspart question - What can be put on the card.
 * @csspart option - One thing to put on it.
 * @csspart actions - A row of buttons.
 * @csspart result - The card.
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
  @state() private isShowing = false;
  @state() private isMissing = false;

  #moveFocus = false;
  readonly #qr = new QrController(this);
  /** The clerk's half of the card: in no other language would it be one. */
  readonly #danish = new ContentController(this, 'counter', { ...this.contentOptions, only: true });

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  protected override viewKey(): string {
    return this.isShowing ? 'card' : 'choices';
  }

  /** The words on the card are for the clerk. */
  protected override spokenTexts(): undefined {
    return undefined;
  }

  protected override view(content: Part<'counter'>): View {
    const model: CardModel = {
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
    if (this.isShowing) return this.#card(model);
    return chooseView(model, {
      toggle: (kind, id) => {
        this.#toggle(kind, id);
      },
      isMissing: this.isMissing,
      show: () => {
        this.isMissing = isEmpty(model);
        this.#show(!this.isMissing);
      },
    });
  }

  #card(model: CardModel): View {
    this.#danish.want(clerkLocale);
    const { state: part } = this.#danish;
    if (part.kind === 'failed') {
      return failedView(() => {
        this.#moveFocus = true;
        this.#danish.retry(clerkLocale);
      });
    }
    const danish = this.#danish.content;
    if (!danish) return loadingView();
    const link = linkOf(this.sharing.state());
    const drawn = link === undefined ? undefined : this.#qr.codeOf(link);
    const code = drawn === 'too-long' ? undefined : drawn;
    return cardView(
      { ...model, danish, code },
      {
        change: () => {
          this.#show(false);
        },
        print: () => {
          printOnly(this);
        },
      },
    );
  }

  #show(isShowing: boolean): void {
    this.isShowing = isShowing;
    this.#moveFocus = true;
    this.requestUpdate();
  }

  #toggle(kind: CardKind, id: string): void {
    this.isMissing = false;
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
    if (!this.content || !this.#moveFocus) return;
    if (this.isShowing && this.#danish.state.kind === 'loading') return;
    this.#moveFocus = false;
    this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-counter-card': MitidCounterCard;
  }
}
