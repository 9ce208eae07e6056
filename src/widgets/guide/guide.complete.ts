/** All parts under each other. */
import { html } from 'lit';
import type { Complete } from '../../complete/model.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { guidePartNames } from './guide.state.ts';
import { heading as title } from './widget.ts';

export const complete: Complete = async ({ shown, inside, say, level }) => {
  const parts = await Promise.all(guidePartNames.filter(shown).map(inside));
  return {
    view: html`${say(() => widgetHeading(level, title()))}
    ${parts.map(({ view }) => html`<section>${view}</section>`)}`,
    texts: parts.map(({ texts }) => texts),
    doubt: parts.find(({ doubt }) => doubt)?.doubt,
  };
};
