/**
 * `mitid-frame.js`: gives the frames of a page the height of their content, and a title to those
 * that have none. It listens to frames that say `data-mitid-frame`, and only to what their address
 * says they are. Loaded twice, it does the same thing twice.
 */
import { asOurs, type Greeting } from './frame/message.ts';

const selector = 'iframe[data-mitid-frame]';
const named = new WeakSet<Element>();

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && value >= 0 && value <= most;

/** The origin that messages of a frame must have. */
function originOf(frame: HTMLIFrameElement): string {
  const { sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  const link = document.createElement('a');
  link.href = frame.src;
  return link.origin;
}

/**
 * To whatever is in the frame: there is nothing in it that must be kept from anybody, and where the
 * frame still is on its way, browsers would put a wrong address into the console.
 */
function greet(frame: HTMLIFrameElement): void {
  const { colorScheme } = getComputedStyle(frame);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const scheme = colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme;
  const greeting: Greeting = { mitidFrame: 1, scheme };
  frame.contentWindow?.postMessage(greeting, '*');
}

/** A box that keeps the ratio of a film would lie over what follows; it has the height of the frame instead. */
function leaveRatioBox(frame: HTMLIFrameElement): void {
  const box = frame.parentElement;
  if (!box || getComputedStyle(frame).position !== 'absolute') return;
  frame.style.setProperty('position', 'static', 'important');
  box.style.setProperty('padding-block', '0', 'important');
  box.style.setProperty('aspect-ratio', 'auto', 'important');
  box.style.setProperty('height', 'auto', 'important');
  // What makes the room in Bootstrap and WordPress is no element.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-mitid-ratio]::before { display: none !important; }');
  box.dataset['mitidRatio'] = '';
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function fit(frame: HTMLIFrameElement, data: unknown): void {
  const { height, title, top } = asOurs(data) ?? {};
  if (!isWithin(height, 1e5) || height < 1) return;
  leaveRatioBox(frame);
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;

  if (typeof title === 'string' && title.length < 200 && (!frame.title || named.has(frame))) {
    frame.title = title;
    named.add(frame);
  }
  // Some browsers do not scroll the page to what has focus in a frame from elsewhere.
  if (isWithin(top, height) && document.activeElement === frame) bringIntoSight(frame, top);
}

/** Only where it is out of sight: whoever reads on must not be moved. */
function bringIntoSight(frame: HTMLIFrameElement, top: number): void {
  const at = frame.getBoundingClientRect().top + top;
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  if (at >= (parseFloat(scrollPaddingTop) || 0) && at < innerHeight * 0.9) return;
  // By margin, so that the page's own scroll padding and scrolling boxes count.
  const { style } = frame;
  const { scrollMarginTop } = style;
  style.scrollMarginTop = `${16 - top}px`;
  frame.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
}

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>(selector);

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  for (const frame of frames()) {
    if (source === frame.contentWindow && origin === originOf(frame)) fit(frame, data);
  }
});
// Also of frames that are added later, and of those that load another page.
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && target.matches(selector)) greet(target);
  },
  true,
);
frames().forEach(greet);
