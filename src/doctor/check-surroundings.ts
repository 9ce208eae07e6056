/** What is wrong with how a widget stands on a page: room, headings, colours, files. Pure. */
import { msg, str } from '@lit/localize';
import { contrast, NEEDED } from '../palette/contrast.ts';
import type { Finding, SeenPage, SeenWidget } from './seen.ts';
import { at, decimal, nameOf } from './words.ts';

export function outline(widget: SeenWidget): Finding[] {
  const { headingBefore: before, headingLevel: level } = widget;
  if (!before || level <= before.level + 1) return [];
  const fitting = before.level + 1;
  return [
    {
      id: 'outline',
      level: 'warning',
      title: msg(str`The heading of ${nameOf(widget)} skips a level`, { id: 'doctor.outline' }),
      text: msg(
        str`It is an h${String(level)} after the h${String(before.level)} “${before.text}”. People who go from heading to heading miss what is between.`,
        { id: 'doctor.outline.text' },
      ),
      mend: msg('One level under the heading above it fits.', { id: 'doctor.outline.mend' }),
      code: `heading-level="${String(fitting)}"`,
      ...at(widget),
    },
  ];
}

export const fallback = (widget: SeenWidget): Finding[] =>
  widget.hasFallback || widget.holdsPage
    ? []
    : [
        {
          id: 'no-fallback',
          level: 'warning',
          title: msg(str`${nameOf(widget)} has nothing inside`, { id: 'doctor.no-fallback' }),
          text: msg(
            'In an old browser, or when a file cannot be loaded, readers see an empty place.',
            { id: 'doctor.no-fallback.text' },
          ),
          mend: msg('Put a link inside.', { id: 'doctor.no-fallback.mend' }),
          code: msg('<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>', {
            id: 'doctor.no-fallback.code',
          }),
          ...at(widget),
        },
      ];

export const room = (widget: SeenWidget): Finding[] =>
  widget.isCut
    ? [
        {
          id: 'cut',
          level: 'error',
          title: msg(str`${nameOf(widget)} is cut off`, { id: 'doctor.cut' }),
          text: msg(
            'An element around it has a fixed height and hides the rest. The widget grows with its questions and with the text size of the reader.',
            { id: 'doctor.cut.text' },
          ),
          mend: msg('Remove the height in your style sheet, or let the element around it scroll.', {
            id: 'doctor.cut.mend',
          }),
          code: 'height: auto; overflow: visible;',
          ...at(widget),
        },
      ]
    : [];

export const unclosed = (widget: SeenWidget): Finding[] =>
  widget.holdsPage
    ? [
        {
          id: 'unclosed',
          level: 'error',
          title: msg(str`${nameOf(widget)} holds the rest of the page`, { id: 'doctor.unclosed' }),
          text: msg(
            'Browsers do not close such a tag by a slash: everything after it ends up inside. It is shown below the widget.',
            { id: 'doctor.unclosed.text' },
          ),
          mend: msg('Close the tag. Its content should be a link and a sentence.', {
            id: 'doctor.unclosed.mend',
          }),
          code: `<${widget.tag}></${widget.tag}>`,
          ...at(widget),
        },
      ]
    : [];

/** Less than a phone has, in a window that has more. */
export const narrow = (widget: SeenWidget, { room }: SeenPage): Finding[] =>
  widget.width > 0 && widget.width < 200 && room >= 300
    ? [
        {
          id: 'narrow',
          level: 'warning',
          title: msg(str`${nameOf(widget)} has ${String(Math.round(widget.width))} pixels`, {
            id: 'doctor.narrow',
          }),
          text: msg('An element around it leaves less room than the text needs.', {
            id: 'doctor.narrow.text',
          }),
          mend: msg(
            'Look for a fixed width in your style sheet, and give it the width of the column.',
            { id: 'doctor.narrow.mend' },
          ),
          ...at(widget),
        },
      ]
    : [];

export function colours(widget: SeenWidget): Finding[] {
  const seen = widget.colours;
  if (!seen) return [];
  const pairs = [
    ['text', 'text', 'surface'],
    ['text', 'text', 'tint'],
    ['muted', 'muted', 'surface'],
    ['muted', 'muted', 'tint'],
    ['accent', 'accent', 'surface'],
    ['accent', 'accent', 'accentTint'],
    ['on-accent', 'onAccent', 'accent'],
  ] as const;
  const low = pairs
    .map(([name, one, other]) => ({ name, other, found: contrast(seen[one], seen[other]) }))
    .filter(({ found }) => found < NEEDED);
  const names = [...new Set(low.map(({ name }) => name))];
  return names.map((name) => {
    const worst = low
      .filter((each) => each.name === name)
      .reduce((one, other) => (other.found < one.found ? other : one));
    return {
      id: 'contrast',
      level: 'error',
      title: msg(str`--mitid-color-${name} is hard to read in ${nameOf(widget)}`, {
        id: 'doctor.contrast',
      }),
      text: msg(
        str`Its contrast with the background is ${decimal(worst.found)} to 1; the law requires ${decimal(NEEDED)}. The widget uses the nearest colour that can be read.`,
        { id: 'doctor.contrast.text' },
      ),
      mend: msg('Choose a darker or lighter colour. The embed builder works one out from yours.', {
        id: 'doctor.contrast.mend',
      }),
      ...at(widget),
    };
  });
}

export const failed = (widget: SeenWidget, { lost, blocked }: SeenPage): Finding[] =>
  widget.version === undefined || widget.hasFailed
    ? lost.length + blocked.length > 0
      ? []
      : [
          {
            id: 'not-there',
            level: 'error',
            title: msg(str`${nameOf(widget)} did not load`, { id: 'doctor.not-there' }),
            text: msg('Readers see its fallback content.', { id: 'doctor.not-there.text' }),
            mend: msg(
              'Look at the console of the browser for the first line that begins with mitid-widgets, and for errors of other scripts.',
              { id: 'doctor.not-there.mend' },
            ),
            ...at(widget),
          },
        ]
    : [];
