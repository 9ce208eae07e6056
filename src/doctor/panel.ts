/**
 * Shows what the doctor found. Built by hand rather than with Lit: it must come up on the very
 * pages on which Lit cannot, and a second copy of Lit would need another rule in their policy.
 */
import { msg, str } from '@lit/localize';
import { currentLocale } from '../core/i18n/words.ts';
import { panelStyles } from './panel-styles.ts';
import type { Finding, Level } from './seen.ts';
import { noProblems } from './words.ts';

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

const levels: Readonly<Record<Level, () => string>> = {
  error: () => msg('Fix this', { id: 'doctor.error' }),
  warning: () => msg('Could be better', { id: 'doctor.warning' }),
  hint: () => msg('On purpose?', { id: 'doctor.hint' }),
};

export interface PanelActions {
  readonly again: () => void;
  readonly show: (finding: Finding) => void;
  readonly copy: () => Promise<boolean>;
  readonly close: () => void;
  /** What comes from the check of overlays, which speaks English to everybody. */
  readonly isEnglish: (line: string) => boolean;
}

function findingView(finding: Finding, { show, isEnglish }: PanelActions): HTMLLIElement {
  const { level, title, text, mend, code, at } = finding;
  const item = make('li', { className: level });
  item.append(
    make('p', { className: 'level' }, levels[level]()),
    make('h3', {}, title),
    ...text.split('\n').map((line) => make('p', isEnglish(line) ? { lang: 'en' } : {}, line)),
    make('p', { className: 'mend' }, mend),
  );
  if (code !== undefined) item.append(make('pre', {}, make('code', {}, code)));
  if (at) {
    const button = make('button', { type: 'button' }, msg('Show me where', { id: 'doctor.show' }));
    button.setAttribute(
      'aria-label',
      msg(str`Show me where: ${title}`, { id: 'doctor.show.label' }),
    );
    button.addEventListener('click', () => {
      show(finding);
    });
    item.append(button);
  }
  return item;
}

export interface Panel {
  /** Speaks the locale in which it is called. */
  update(findings: readonly Finding[], actions: PanelActions): void;
  remove(): void;
  /** Draws a frame around an element of the page until the reader does something else. */
  mark(element: Element): void;
}

const summaryOf = (findings: readonly Finding[]): string => {
  const count = findings.filter(({ level }) => level === 'error').length;
  if (findings.length === 0) return noProblems();
  return count === 0
    ? msg(str`${findings.length} found, none urgent.`, { id: 'doctor.found.none-urgent' })
    : msg(str`${findings.length} found, ${count} to fix now.`, { id: 'doctor.found' });
};

export function openPanel(version: string): Panel {
  const host = make('div');
  host.dataset['mitidDoctor'] = '';
  const root = host.attachShadow({ mode: 'open' });
  addSheet(root);
  const body = make('section', { className: 'panel' });
  body.setAttribute('aria-labelledby', 'title');
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
      body.lang = currentLocale();
      const title = make(
        'h2',
        { id: 'title', tabIndex: -1 },
        msg(str`mitid-widgets ${version}: doctor`, { id: 'doctor.title' }),
      );
      const summary = make('p', { className: 'summary' }, summaryOf(findings));
      summary.setAttribute('role', 'status');
      const button = (text: string, act: () => void): HTMLButtonElement => {
        const each = make('button', { type: 'button' }, text);
        each.addEventListener('click', act);
        return each;
      };
      // Said later, when no locale is set any more.
      const [copied, failed] = [
        msg('Copied', { id: 'doctor.copied' }),
        msg('Could not copy', { id: 'doctor.copy.failed' }),
      ];
      const copy = button(msg('Copy as text', { id: 'doctor.copy' }), () => {
        void actions.copy().then((done) => {
          copy.textContent = done ? copied : failed;
        });
      });
      body.replaceChildren(
        make('header', {}, title, button(msg('Close', { id: 'doctor.close' }), actions.close)),
        summary,
        make('ul', {}, ...findings.map((finding) => findingView(finding, actions))),
        make(
          'div',
          { className: 'row' },
          button(msg('Check again', { id: 'doctor.again' }), actions.again),
          copy,
        ),
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
