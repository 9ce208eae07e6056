/** A widget as HTML: its first view, and in it, for those without scripts, all that it can say. */
import { createHash } from 'node:crypto';
import type { Overlay } from '../overlay/schema.ts';
import { idsOf } from '../core/element/converters.ts';
import { parseAnswers } from '../engine/facts.ts';
import type { WidgetName } from '../generated/widget-names.ts';
import { firstView, styleMark } from './first-view.ts';
import { sheetOf } from './gate.ts';
import { completeHtml } from './complete.ts';

export interface Wanted {
  readonly widget: WidgetName;
  readonly lang: string;
  /** The attributes of the element, as a host would write them, without `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the `content-src` among them holds. */
  readonly overlay?: Overlay | undefined;
  readonly day: string;
  /** Address of the style sheet, where it shall not stand in the page. */
  readonly styleHref?: string | undefined;
}

export interface Fragment {
  readonly html: string;
  readonly sheet: string;
  /** The heading, as text that can stand in HTML. */
  readonly title: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export async function fragmentOf(wanted: Wanted): Promise<Fragment> {
  const { widget, lang, attributes, styleHref } = wanted;
  const first = await firstView(widget, wanted);
  const whole = await completeHtml(widget, {
    ...wanted,
    answers: parseAnswers(attributes['answers'] ?? ''),
    only: idsOf(attributes['only'] ?? ''),
    exclude: idsOf(attributes['exclude'] ?? ''),
    level: Number(attributes['heading-level'] ?? 2),
  });
  const sheet = sheetOf(first.styles);
  const style =
    styleHref === undefined
      ? `<style>${sheet}</style>`
      : `<link rel="stylesheet" href="${escaped(styleHref)}">`;
  const said = Object.entries({ lang, ...attributes }).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return {
    // The div closes the paragraph that some systems open in front of what is pasted; else the content would
    // close it, and with it the element.
    html: `<div><mitid-${widget}${said.join('')}><template shadowrootmode="open">${style}<div class="gate">${first.html.replaceAll(styleMark, style)}<slot class="whole"></slot></div></template>
<div data-mitid-whole>
${whole}
</div>
</mitid-${widget}></div>`,
    sheet,
    title: (/<h2|<h[3-6]/.test(whole) ? whole : '')
      .replace(/^.*?<h\d[^>]*>|<\/h\d>.*$/gs, '')
      .replace(/<[^>]*>/g, ''),
  };
}

/** What a Content-Security-Policy calls a style sheet that stands in the page. */
export const hashOf = (sheet: string): string =>
  `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
