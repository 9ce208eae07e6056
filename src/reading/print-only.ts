/** Prints one widget of the page, wherever it stands; everything else is left out on paper. */
const attribute = 'data-mitid-print';

/**
 * What is around the widget has no height, place or scroll box of its own on paper: an application
 * shell would print what is on the screen, and no more.
 */
const rules = `
  [${attribute}="path"] > :not([${attribute}]) { display: none !important; }
  [${attribute}="path"] { display: block !important; }
  [${attribute}] {
    visibility: visible !important;
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    margin: 0 !important;
    overflow: visible !important;
    columns: auto !important;
    contain: none !important;
    content-visibility: visible !important;
    container-type: normal !important;
    transform: none !important;
    filter: none !important;
    clip-path: none !important;
    opacity: 1 !important;
  }
`;

/** Milliseconds in which a browser that prints says that it does. */
const patience = 2000;

/** A browser in an app may have no `print`, or one that does nothing. */
let isKnownToFail = false;
/** What is rendered in Node has its buttons too. */
export const canPrint = (): boolean =>
  typeof document === 'undefined' || typeof window.print === 'function';
export const hasFailedToPrint = (): boolean => isKnownToFail;

/** The element of the page in which a widget stands: a part of the guide is printed with it. */
function outermost(widget: Element): Element {
  const root = widget.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('mitid-')
    ? outermost(root.host)
    : widget;
}

/** What is around an element on the screen, also in the shadow roots of the host. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  const next = (at: Element): Element | null => {
    const root = at.getRootNode();
    return at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  for (let at = next(element); at; at = next(at)) path.push(at);
  return path;
}

/** Leaves out everything else; the returned function ends that. */
function leaveOut(element: Element): () => void {
  // Without constructible sheets the whole page is printed, which is no worse than the menu.
  if (!('adoptedStyleSheets' in document)) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { ${rules} }`);
  const path = pathOf(element);
  const roots = new Set([element, ...path].map((at) => at.getRootNode() as Document | ShadowRoot));
  for (const at of path) at.setAttribute(attribute, 'path');
  element.setAttribute(attribute, 'self');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const at of [...path, element]) at.removeAttribute(attribute);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
}

interface Printed extends Element {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** The reader goes on: whatever printed is done, or never began. */
const signsOfLife = ['focus', 'pointerdown', 'keydown'] as const;

let stop: (() => void) | undefined;

/** `done` is called once, when the printing is over or did not begin. */
export function printOnly(widget: Printed, done: () => void = () => undefined): void {
  stop?.();
  const putBack = leaveOut(outermost(widget));
  let hasBegun = false;
  const begin = (): void => {
    hasBegun = true;
  };
  const end = (): void => {
    stop = undefined;
    clearTimeout(timer);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    for (const sign of signsOfLife) window.removeEventListener(sign, end, true);
    putBack();
    done();
  };
  const timer = window.setTimeout(() => {
    if (hasBegun) return;
    end();
    isKnownToFail = true;
    widget.requestUpdate();
    // The words about it stand beside the button.
    void widget.updateComplete.then(() => {
      widget.renderRoot.querySelector<HTMLElement>('#no-print')?.focus();
    });
  }, patience);
  stop = end;
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  try {
    window.print();
  } catch {
    // The timer says so.
  }
  // Some browsers print later than they return, so only what the reader does from here on ends it.
  if (stop === end) for (const sign of signsOfLife) window.addEventListener(sign, end, true);
}
