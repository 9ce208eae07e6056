/** A tile for every widget: what it is, and the way to the builder with it. */
import { html, svg, type TemplateResult } from 'lit';
import type { DrawingId } from '../../src/content/drawing-ids.ts';
import { drawingsIn } from '../../src/drawings/drawings.late.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { catalogue, type WidgetName } from '../../src/generated/catalogue.ts';
import { guideParts } from '../../src/generated/guide-parts.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';

addWords('da', siteWords);

const drawings = drawingsIn(svg);

/** The guide has no place in itself, and so no drawing. */
const drawingOf = (name: WidgetName): DrawingId =>
  name === 'guide' ? 'suitcase' : guideParts[name].drawing;

/** The whole first, then the order in which newcomers need them. */
const orderOf = (name: WidgetName): number => (name === 'guide' ? 0 : guideParts[name].order);

const widgets = (Object.keys(catalogue) as WidgetName[]).sort((a, b) => orderOf(a) - orderOf(b));

/** The language switch fills in the words, as it does for the rest of the page. */
function words(className: string, say: () => string): TemplateResult {
  const en = withLocale('en', say);
  return html`<span
    class=${className}
    data-en=${en}
    data-da=${withLocale('da', say)}
    .textContent=${en}
  ></span>`;
}

const tileView = (name: WidgetName): TemplateResult => {
  const { title, what } = catalogue[name].builder;
  return html`<li>
    <a class="tile" href="build.html#widget=${name}" data-follows data-widget=${name}>
      <span class="drawing" aria-hidden="true"
        ><svg viewBox="0 0 48 48" focusable="false">${drawings[drawingOf(name)]}</svg></span
      >
      <span class="words"> ${words('title', title)} ${words('what', what)} </span>
    </a>
  </li>`;
};

export const tilesView = (): TemplateResult => html`${widgets.map(tileView)}`;
