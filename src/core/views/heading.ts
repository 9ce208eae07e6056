import { html, nothing, type TemplateResult } from 'lit';
import { prose } from './text.ts';

interface Options {
  readonly id?: string;
  readonly part?: string;
  /** Takes focus when it comes into view. */
  readonly focus?: boolean;
  /** Can be given focus. */
  readonly tab?: boolean;
  /** Ids of what is heard after it, once focus is there. */
  readonly describedBy?: string;
}

/** A heading of the given level; deeper than 6 stays 6. */
export function heading(level: number, words: unknown, options: Options = {}): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? nothing;
  const tab = options.focus || options.tab ? '-1' : nothing;
  const focus = options.focus ?? false;
  const by = options.describedBy || nothing;
  // Nothing may stand between a tag and its words.
  // prettier-ignore
  switch (level) {
    case 2:
      return html`<h2 id=${id} part=${part} tabindex=${tab} aria-describedby=${by} ?data-focus=${focus}>${prose(words)}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} tabindex=${tab} aria-describedby=${by} ?data-focus=${focus}>${prose(words)}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} tabindex=${tab} aria-describedby=${by} ?data-focus=${focus}>${prose(words)}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} tabindex=${tab} aria-describedby=${by} ?data-focus=${focus}>${prose(words)}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} tabindex=${tab} aria-describedby=${by} ?data-focus=${focus}>${prose(words)}</h6>`;
  }
}

/** The widget's own heading, which a host can replace through the `heading` slot. */
export const widgetHeading = (level: number, words: unknown): TemplateResult => html`
  <slot name="heading"
    >${heading(level, words, { id: 'heading', part: 'heading', tab: true })}</slot
  >
`;
