import type { CSSResultGroup } from 'lit';
import type { Part } from '../../content/parts.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { printOnly } from '../../reading/print-only.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { helpStyles } from '../../reading/alarm.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { helpView } from './help-contacts.view.ts';
import { part } from './widget.ts';

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
    return [super.styles, readingStyles, finderStyles, helpStyles];
  }

  #clock = 0;

  constructor() {
    super(part);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = window.setInterval(() => this.requestUpdate(), pace);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#clock);
  }

  readonly #unfolded = new UnfoldedEntries(this);

  protected override view(content: Part<'help'>): View {
    return helpView(
      {
        content,
        shown: this.isShown,
        kept: this.isIncluded,
        now: new Date(),
        headingLevel: this.headingLevel,
        locale: this.locale,
        sources: sourcesIn(content, this.locale, this.overlay.day),
        unfolded: this.#unfolded,
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
