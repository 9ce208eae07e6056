import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import type { Part } from '../../content/parts.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import { ContentController } from '../../core/controllers/content-controller.ts';
import { state } from '../../core/element/decorators.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { printOnly } from '../../reading/print-only.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { helpStyles } from '../../reading/alarm.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { load } from '../../loading/load.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { comingPlaces, failedPlaces, helpView, PLACES } from './help-contacts.view.ts';
import { latePart, part } from './widget.ts';

type PlacesCode = typeof import('./help-contacts.late.ts');

/** How often "open now" is worked out anew, in milliseconds. */
const pace = 60_000;

/**
 * Where to get help, by what it is about: official numbers, and the host's own office from its overlay.
 *
 * @summary Where to get help: official numbers plus the host's own office.
 * @tagname mitid-help-contacts
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart result - Everything below the heading.
 * @csspart notice - Something that cannot wait.
 * @csspart item - Something to ask about, or one contact.
 * @csspart contacts - Where to get help.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidHelpContacts extends MitidElement<'help'> {
  static override get widget(): 'help-contacts' {
    return 'help-contacts';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, finderStyles, helpStyles];
  }

  #clock = 0;
  #places: PlacesCode | undefined;
  @state() private _municipality = '';

  /** The offices of all municipalities follow once somebody looks for one. */
  readonly #placesContent = new ContentController(this, latePart, {
    ...this.contentOptions,
    code: async (locale) => {
      this.#places = await load<PlacesCode>(`late/${this.widgetName}.${locale}`);
    },
  });

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // In a guide somebody pressed "Find help near you" to come here.
    if (this.isPart && !this.hasUpdated) this.#unfolded.set(PLACES, true);
    this.#clock = window.setInterval(() => this.requestUpdate(), pace);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#clock);
  }

  readonly #unfolded = new UnfoldedEntries(this);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#unfolded.ids.has(PLACES)) this.#placesContent.want(this.locale);
  }

  /** On a phone the offices come below what is seen. */
  async #showFirstOffice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot
      .querySelector('[role="group"] .contacts > li')
      ?.scrollIntoView({ block: 'nearest' });
  }

  #placesView(help: Part<'help'>): View {
    const { content, state: loading } = this.#placesContent;
    if (!this.#unfolded.ids.has(PLACES)) return nothing;
    if (!content || !this.#places) {
      return loading.kind === 'failed'
        ? failedPlaces(() => {
            this.#placesContent.retry(this.locale);
          })
        : comingPlaces();
    }
    return this.#places.placesView(
      {
        content,
        finder: help.contacts['citizen-service'],
        chosen: this._municipality,
        shown: this.isShown,
        locale: this.locale,
        day: this.overlay.day,
        headingLevel: this.headingLevel + 2,
      },
      (id, said) => {
        this._municipality = id;
        this.announce(said);
        void this.#showFirstOffice();
      },
    );
  }

  protected override view(content: Part<'help'>): View {
    return helpView(
      {
        content,
        shown: this.isShown,
        kept: this.isIncluded,
        now: new Date(),
        headingLevel: this.headingLevel,
        locale: this.locale,
        sources: sourcesIn([content], this.locale, this.overlay.day),
        unfolded: this.#unfolded,
        places: this.#placesView(content),
      },
      {
        print: () => {
          printOnly(this);
        },
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-help-contacts': MitidHelpContacts;
  }
}
