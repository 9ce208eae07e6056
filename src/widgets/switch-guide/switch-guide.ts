import type { CSSResultGroup } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { printOnly } from '../../reading/print-only.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { switchStyles } from './switch-guide.styles.ts';
import { switchView } from './switch-guide.view.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { part } from './widget.ts';

/**
 * For people who still have something of NemID: what it is worth today, and what to do.
 *
 * @summary NemID is over: what a reader still has, and what to do now.
 * @tagname mitid-switch-guide
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart result - Everything below the heading.
 * @csspart item - One item of a list.
 * @csspart steps - A list of numbered steps.
 * @csspart notice - The warning about fraud.
 * @csspart contacts - Where to get help.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidSwitchGuide extends MitidElement<'switch'> {
  static override get widget(): 'switch-guide' {
    return 'switch-guide';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, switchStyles];
  }

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  protected override view(content: Part<'switch'>): View {
    return switchView(
      {
        content,
        answers: this.answers,
        shown: this.isShown,
        kept: this.isIncluded,
        headingLevel: this.headingLevel,
        locale: this.locale,
        sources: sourcesIn([content], this.locale, this.overlay.day),
      },
      {
        say: (fact, has) => {
          this.profile.answers.set({ ...this.readerAnswers, [fact]: has ? 'yes' : 'no' });
        },
        print: () => {
          printOnly(this);
        },
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-switch-guide': MitidSwitchGuide;
  }
}
