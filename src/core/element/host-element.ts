import {
  headingLevelConverter,
  idsConverter,
  idsOf,
  themeConverter,
  type HeadingLevel,
  type Theme,
} from './attributes.ts';
import { property } from './decorators.ts';
import { ReaderElement } from './reader-element.ts';

/** An element that a host sets up: how it looks, what of the content it shows, and as on which day. */
export abstract class HostElement extends ReaderElement {
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
   */
  @property({ attribute: 'content-src' })
  contentSrc: string | null | undefined;

  /** Whether the host lets an item be shown: `only` and `exclude`. */
  protected readonly isShown = (id: string): boolean => {
    const only = idsOf(this.only);
    return (only.length === 0 || only.includes(id)) && this.isKept(id);
  };

  /** Whether what belongs to an item is shown with it: `only` need not name it too. */
  protected readonly isKept = (id: string): boolean => !idsOf(this.exclude).includes(id);
}
