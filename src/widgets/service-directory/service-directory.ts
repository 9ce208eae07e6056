import type { CSSResultGroup } from 'lit';
import type { Part } from '../../content/parts.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { state } from '../../core/element/decorators.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { printOnly } from '../../reading/print-only.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { fillers, focusItem } from '../../finder/finder.ts';
import { foundBy } from '../../finder/found.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { servicesFor, themesIn } from './service-directory.state.ts';
import { directoryView } from './service-directory.view.ts';
import { part } from './widget.ts';

/**
 * Services where MitID is used: what they are for, whether it is needed, and the other way in.
 *
 * @summary Where MitID is used, and what other way in there is.
 * @tagname mitid-service-directory
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart search - The field to search with.
 * @csspart filter - The choice of a theme.
 * @csspart result - Everything below the heading.
 * @csspart item - One service.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @csspart actions - A row of buttons.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidServiceDirectory extends MitidElement<'services'> {
  static override get widget(): 'service-directory' {
    return 'service-directory';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, drawingStyles, readingStyles, finderStyles];
  }

  @state() private query = '';
  @state() private chosen = 'all';
  @state() private showsAll = false;
  /** @internal */
  readonly found = foundBy(this, () => {
    const { content, query, chosen: theme } = this;
    return content ? servicesFor(content, { query, theme }, this.isShown, fillers()) : [];
  });

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  protected override view(content: Part<'services'>): View {
    const { query, chosen: theme } = this;
    return directoryView(
      {
        content,
        ids: this.found.ids,
        showsAll: this.showsAll,
        query,
        themes: themesIn(content, this.isShown),
        theme,
        headingLevel: this.headingLevel,
        locale: this.locale,
        sources: sourcesIn([content], this.locale, this.overlay.day),
      },
      {
        find: (query) => {
          this.query = query;
          this.showsAll = false;
          void this.found.say();
        },
        filter: (theme) => {
          this.chosen = theme;
          this.showsAll = false;
          void this.found.say();
        },
        goToTheme: (theme) => {
          this.query = '';
          this.chosen = theme;
          void focusItem(this, 0);
        },
        showAll: () => {
          this.showsAll = true;
          void focusItem(this);
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
    'mitid-service-directory': MitidServiceDirectory;
  }
}
