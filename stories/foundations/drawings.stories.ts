/** All drawings with the ids that content and overlays name them by, small and large. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { drawingIds } from '../../src/content/drawing-ids.ts';
import { MitidElement } from '../../src/core/element/mitid-element.ts';
import { drawing, drawWhenIdle } from '../../src/drawings/drawing.ts';
import { drawingStyles } from '../../src/drawings/drawing.styles.ts';

class DrawingSheet extends MitidElement<'switch'> {
  static override get widget(): string {
    return 'drawing-sheet';
  }

  static override get styles(): CSSResultGroup {
    return [
      super.styles,
      drawingStyles,
      css`
        ul {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
          gap: 1em;
        }
        li {
          display: grid;
          grid-template-columns: auto auto 1fr;
          gap: 0.5em;
          align-items: end;
        }
        li > :nth-child(2) {
          inline-size: 6em;
          block-size: 6em;
        }
        code {
          grid-column: 1 / -1;
        }
      `,
    ];
  }

  constructor() {
    super('switch');
    drawWhenIdle(this);
  }

  protected override view(): TemplateResult {
    return html`<ul>
      ${drawingIds.map(
        (id) => html`<li>${drawing(id, id)} ${drawing(id, id)} <code>${id}</code></li>`,
      )}
    </ul>`;
  }
}
DrawingSheet.define();

const meta: Meta = { title: 'Foundations/Drawings' };
export default meta;

export const Light: StoryObj = {
  render: () => html`<mitid-drawing-sheet theme="light"></mitid-drawing-sheet>`,
};
export const Dark: StoryObj = {
  render: () => html`<mitid-drawing-sheet theme="dark"></mitid-drawing-sheet>`,
};
