/**
 * What the address of a frame page says: attributes of the widget, and a few custom properties.
 * Anybody can write such an address and send it to somebody, so only what is known and harmless is
 * taken over; the rest means the default, and a line for the console.
 */
import { lookupLocale } from '../core/i18n/locale.ts';
import { isOn } from '../core/platform/plain-value.ts';
import { isTracking } from '../engine/tracking.ts';
import { attributesOf, switches } from '../widgets/attributes.ts';

export interface Wishes {
  /** A language that the widgets have, if the address names one. */
  readonly lang: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties by their full names. */
  readonly properties: ReadonlyMap<string, string>;
  /** What was not taken over, in words for the one who wrote the address. */
  readonly problems: readonly string[];
}

const colors = ['color-accent', 'color-on-accent', 'color-accent-tint'].flatMap((name) => [
  name,
  `${name}-dark`,
]);

/** Only colours and lengths that cannot be anything else: no `url()`, no `var()`, no second value. */
function propertyValue(name: string, text: string): string | undefined {
  if (name === 'radius') return /^(0|\d{1,2}(\.\d{1,3})?(px|em))$/.test(text) ? text : undefined;
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  return digits && `#${digits}`;
}

/**
 * The address of an overlay, if it lies on the server of the page. A `blob:` of the same origin was
 * made by a page of that server that is open now: the preview of the embed builder.
 */
function ownAddress(text: string, page: URL): string | undefined {
  try {
    const { href, origin, protocol } = new URL(text, page);
    const isFile = protocol === page.protocol || protocol === 'blob:';
    return origin === page.origin && isFile ? href : undefined;
  } catch {
    return undefined;
  }
}

export function readQuery(page: URL, widget: string, languages: readonly string[]): Wishes {
  const attributes = new Map<string, string>();
  const properties = new Map<string, string>();
  const problems: string[] = [];
  const unknown: string[] = [];
  const names = attributesOf(widget);
  let lang: string | undefined;

  const setAttribute = (name: string, text: string): void => {
    if (name === 'lang') {
      lang = lookupLocale(text, languages);
      if (!lang)
        problems.push(
          `lang=${text} is not known; "en" is used. Use one of: ${languages.join(', ')}.`,
        );
    } else if (name === 'content-src') {
      const address = ownAddress(text, page);
      if (address) attributes.set(name, address);
      else
        problems.push(
          `content-src=${text} is refused: in a frame it must be a file of ${page.origin}. The built-in content is shown.`,
        );
    } else if (!switches.includes(name)) attributes.set(name, text);
    else if (isOn(text)) attributes.set(name, '');
  };

  for (const [name, text] of page.searchParams) {
    if (names.includes(name)) setAttribute(name, text);
    else if (colors.includes(name) || name === 'radius') {
      const value = propertyValue(name, text);
      if (value) properties.set(`--mitid-${name}`, value);
      else
        problems.push(
          `${name}=${text} is refused; the default is used. Write ${name === 'radius' ? 'a length such as 4px or 0.5em' : 'a colour such as 7a2340'}.`,
        );
    } else if (!isTracking(name)) unknown.push(name);
  }
  if (unknown.length) {
    const known = [...[...names].sort(), ...colors, 'radius'].join(', ');
    problems.push(
      `the address of the frame has unknown parameters: ${unknown.join(', ')}. Use: ${known}.`,
    );
  }
  return { lang, attributes, properties, problems };
}
