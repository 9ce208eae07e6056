/**
 * Shows what the doctor found. Built by hand rather than with Lit: it must come up on the very
 * pages on which Lit cannot, and a second copy of Lit would need another rule in their policy.
 */
import { panelStyles } from './panel-styles.ts';
import type { Finding, Level } from './seen.ts';

type Child = Node | string;

/** A sheet made by script needs no `style-src`. Old browsers show the panel without a look. */
function addSheet(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const words: Readonly<Record<Level, string>> = {
  error: 'Fix this',
  warning: 'Could be better',
  hint: 'On purpose?',
};

export interface PanelActions {
  readonly again: () => void;
  readonly show: (finding: Finding) => void;
  readonly copy: () => Promise<boolean>;
  readonly close: () => void;
}

function findingView(finding: Finding, { show }: PanelActions): HTMLLIElement {
  const { level, title, text, mend, code, at } = finding;
  const item = make('li', { className: level });
  item.append(
    make('p', { className: 'level' }, words[level]),
    make('h3', {}, title),
    ...text.split('\n').map((line) => make('p', {}, line)),
    make('p', { className: 'mend' }, mend),
  );
  if (code !== undefined) item.append(make('pre', {}, make('code', {}, code)));
  if (at) {
    const button = make('button', { type: 'button' }, 'Show me where');
    button.setAttribute('aria-label', `Show me where: ${title}`);
    button.addEventListener('click', () => {
      show(finding);
    });
    item.append(button);
  }
  return item;
}

export interface Panel {
  update(findings: readonly Finding[], actions: PanelActions): void;
  remove(): void;
  /** Draws a frame around an element of the page until the reader does something else. */
  mark(element: Element): void;
}

const summaryOf = (findings: readonly Finding[]): string => {
  const count = findings.filter(({ level }) => level === 'error').length;
  if (findings.length === 0) return 'No problems found.';
  return `${String(findings.length)} found, ${count === 0 ? 'none urgent' : `${String(count)} to fix now`}.`;
};

export function openPanel(version: string): Panel {
  const host = make('div');
  host.dataset['mitidDoctor'] = '';
  const root = host.attachShadow({ mode: 'open' });
  addSheet(root);
  const body = make('section', { className: 'panel' });
  body.setAttribute('aria-labelledby', 'title');
  body.lang = 'en';
  root.append(body);
  document.body.append(host);
  let mark: HTMLElement | undefined;

  const unmark = (): void => {
    mark?.remove();
    mark = undefined;
  };

  return {
    update(findings, actions) {
      unmark();
      const title = make('h2', { id: 'title', tabIndex: -1 }, `mitid-widgets ${version}: doctor`);
      const summary = make('p', { className: 'summary' }, summaryOf(findings));
      summary.setAttribute('role', 'status');
      const button = (text: string, act: () => void): HTMLButtonElement => {
        const each = make('button', { type: 'button' }, text);
        each.addEventListener('click', act);
        return each;
      };
      const copy = button('Copy as text', () => {
        void actions.copy().then((done) => {
          copy.textContent = done ? 'Copied' : 'Could not copy';
        });
      });
      body.replaceChildren(
        make('header', {}, title, button('Close', actions.close)),
        summary,
        make('ul', {}, ...findings.map((finding) => findingView(finding, actions))),
        make('div', { className: 'row' }, button('Check again', actions.again), copy),
      );
      body.onkeydown = (event) => {
        if (event.key === 'Escape') actions.close();
      };
      title.focus({ preventScroll: true });
    },
    remove() {
      host.remove();
    },
    mark(element) {
      unmark();
      // On a phone the panel covers all but the top of the window.
      element.scrollIntoView({ block: 'start' });
      const { top, left, width, height } = element.getBoundingClientRect();
      mark = make('div', { className: 'mark' });
      // Through the CSSOM, which a strict policy allows.
      Object.assign(mark.style, {
        top: `${top + scrollY}px`,
        left: `${left + scrollX}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      root.append(mark);
    },
  };
}
