/** The frame's half of the handshake: who greets it from around it learns how high it is. */
import { asOurs, type Measure } from './message.ts';

/** The height of the content, whatever that of the frame is: it can only settle, not grow. */
const contentHeight = (): number =>
  Math.ceil(document.documentElement.getBoundingClientRect().height);

/** `onScheme` gets the `color-scheme` of the page around. */
export function answerPage(onScheme: (scheme: string) => void): void {
  let page: string | undefined;
  let told = 0;

  const tell = (top?: number): void => {
    const height = contentHeight();
    // A frame that is not shown has no width, and a height that means nothing.
    if (page === undefined || innerWidth === 0) return;
    if (height === told && top === undefined) return;
    told = height;
    const measure: Measure = {
      mitidFrame: 1,
      height,
      title: document.title,
      ...(top === undefined ? {} : { top }),
    };
    parent.postMessage(measure, page);
  };

  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    const greeting = asOurs(data);
    // A page without an origin cannot be named as the only one to get the answer.
    if (source !== parent || origin === 'null' || !greeting) return;
    page = origin;
    told = 0;
    onScheme(String(greeting['scheme']));
    tell();
  });

  const changed = (): void => {
    tell();
  };
  new ResizeObserver(changed).observe(document.documentElement);
  // Observers sleep in a frame that is out of sight. It shall have its height before it comes up.
  addEventListener('mitid-ready', changed);
  addEventListener('mitid-error', changed);

  // Nobody can tab to a heading: if it has the focus, the widget has shown something new.
  document.addEventListener('focusin', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement) || target.tabIndex >= 0) return;
    tell(Math.max(0, Math.round(target.getBoundingClientRect().top + scrollY)));
  });
}
