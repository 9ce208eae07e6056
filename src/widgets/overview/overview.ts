import type { CSSResultGroup, PropertyValues } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import { state } from '../../core/element/decorators.ts';
import { keepPressed } from '../../core/platform/keep-pressed.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { printOnly } from '../../reading/print-only.ts';
import { overviewStyles } from './overview.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { nextView } from '../../reading/next.ts';
import { nextOf, type Deck } from './overview.state.ts';
import { overviewView } from './overview.view.ts';
import { part } from './widget.ts';

/**
 * What MitID is, who runs it, what it opens, what NemID was; and what is true of what people say.
 *
 * @summary What MitID is, what NemID was, what is true and what is not.
 * @tagname mitid-overview
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart result - Everything below the heading.
 * @csspart item - One topic, or one claim.
 * @csspart question - The claim that the reader is asked about.
 * @csspart option - True, or not true.
 * @csspart next - Where to go on.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidOverview extends MitidElement<'overview'> {
  static override get widget(): 'overview' {
    return 'overview';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, overviewStyles];
  }

  @state() private deck: Deck = {};

  #focusOn: string | undefined;
  readonly #unfolded = new UnfoldedEntries(this);

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  protected override view(content: Part<'overview'>): View {
    return overviewView(
      {
        content,
        shown: this.isShown,
        headingLevel: this.headingLevel,
        sources: sourcesIn([content], this.locale, this.overlay.day),
        unfolded: this.#unfolded,
        deck: {
          at: this.deck,
          guess: (id, guess) => {
            this.deck = { id, guess };
            this.#focusOn = '#truth';
          },
          next: (ids) => {
            this.deck = nextOf(ids, this.deck);
            keepPressed(this);
            this.#focusOn = '#claim';
          },
        },
        next: nextView(this, ['get-started']),
      },
      {
        print: () => {
          printOnly(this);
        },
      },
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusOn === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-overview': MitidOverview;
  }
}
