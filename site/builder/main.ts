/** The embed builder: keeps what it is set to in its address, and shows everything that follows. */
import '../../src/core/i18n/localize.ts';
import { msg, str } from '@lit/localize';
import { html, render } from 'lit';
import { namesOf } from '../../src/content/check.ts';
import { lookupLocale } from '../../src/core/i18n/locale.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { languages } from '../../src/generated/languages.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';
import { templates as widgetWords } from '../../src/generated/words/da.ts';
import { download } from '../../src/widgets/get-started/download.ts';
import type { Base } from './base.ts';
import { samples } from './samples.ts';
import { frameAddress } from './snippets/html.ts';
import { folderAddress, isOfOrigin, snippetOf } from './snippets/index.ts';
import { formatState, inFrame, parseState, type BuilderState } from './state.ts';
import { keepDraft, keptDraft } from './storage.ts';
import {
  emptyDraft,
  formatDraft,
  isStarted,
  openDraft,
  problemsOf,
  type Draft,
} from './overlay/draft.ts';
import { advancedView } from './views/advanced.ts';
import { press, tabs, textField, type Tab } from './views/controls.ts';
import { emptyDesk, type Desk, type OverlayModel } from './views/overlay-model.ts';
import { overlayView } from './views/overlay.ts';
import { firstLook, previewView } from './views/preview.ts';
import { contentView, widgetView } from './views/content.ts';
import { lookView } from './views/look.ts';
import { dockView } from './views/snippet.ts';

/** Stands for the link to the set-up among what can be copied. */
const LINK = 'link';

addWords('da', widgetWords);
addWords('da', siteWords);

const here = document.baseURI;
const dist = new URL('dist/', here).href;

/** The language of the builder: that of its page. */
const locale = (): string => lookupLocale(document.documentElement.lang, languages) ?? 'en';

type Panel = 'content' | 'look' | 'office' | 'advanced';

function start(base: Base, root: HTMLElement, status: HTMLElement): void {
  const names = namesOf(base.content);
  const read = (): BuilderState => inFrame(parseState(location.hash, base.content.facts), locale());
  let state = read();
  let draft: Draft = keptDraft() ?? emptyDraft;
  let desk: Desk = emptyDesk;
  /** What was there before a file was opened, or before the host began afresh. */
  let before: Draft | undefined;
  /** Why a file could not be opened, in the language that the page has then. */
  let unopened: (() => string) | undefined;
  let copied: string | undefined;
  let panel: Panel = 'content';
  let block = 'place';
  let isPicking = false;
  let look = firstLook;
  /** The overlay as the preview reads it; made anew only where it says something else. */
  let shown = { text: '', address: '' };

  const overlayForPreview = (isRight: boolean): string => {
    // What is at a typed address the page of the host will find, from where that stands.
    if (!isStarted(draft)) return /^https?:/.test(state.overlay) ? state.overlay : '';
    const text = isRight ? formatDraft(draft, base) : shown.text;
    if (text !== shown.text) {
      URL.revokeObjectURL(shown.address);
      const file = new Blob([text], { type: 'application/json' });
      shown = { text, address: URL.createObjectURL(file) };
    }
    return shown.address;
  };

  const settings = (overlayModel: OverlayModel, address: string | undefined): Tab[] => [
    {
      id: 'content',
      label: msg('Content', { id: 'site.tab.content' }),
      body: contentView(state, base, change),
    },
    {
      id: 'look',
      label: msg('Look', { id: 'site.tab.look' }),
      body: lookView(state, change),
    },
    {
      id: 'office',
      label: msg('Your office', { id: 'site.tab.office' }),
      body: html`${overlayView(overlayModel, overlayActions)}
      ${textField({
        id: 'overlay',
        label: msg('Address of your file (optional)', { id: 'site.overlay' }),
        hint: msg('Such as /mitid/own.json on your own server.', { id: 'site.overlay.hint' }),
        value: state.overlay,
        onInput: (text) => {
          change({ ...state, overlay: text.trim() });
        },
      })}`,
    },
    {
      id: 'advanced',
      label: msg('Advanced', { id: 'site.tab.advanced' }),
      body: advancedView(state, address, change),
    },
  ];

  const show = (): void => {
    withLocale(locale(), draw);
  };

  const draw = (): void => {
    const problems = isStarted(draft) ? problemsOf(draft, names) : [];
    const isRight = problems.every(({ level }) => level !== 'error');
    const address = folderAddress(state.files, here);
    const files = { version: base.version, integrity: base.integrity };
    const overlay = overlayForPreview(isRight);
    const isElsewhere = !isOfOrigin(overlay, location.origin, here);
    const isUnread = isElsewhere || (overlay === '' && state.overlay !== '');
    const sample = samples[state.widget];
    render(
      html`<section class="settings" aria-labelledby="setup">
          <h2 id="setup" class="for-the-ear">${msg('Set it up', { id: 'site.setup' })}</h2>
          ${widgetView(
            state,
            isPicking,
            (next) => {
              isPicking = false;
              change(next);
            },
            (isOpen) => {
              isPicking = isOpen;
            },
          )}
          ${tabs({
            name: 'setup',
            label: msg('Settings', { id: 'site.tabs' }),
            shown: panel,
            items: settings(
              {
                base,
                draft,
                desk,
                problems,
                unopened: unopened?.(),
                canBringBack: before !== undefined,
              },
              address,
            ),
            choose: (next) => {
              panel = next as Panel;
              show();
            },
          })}
          ${press(
            copied === LINK
              ? msg('Link copied', { id: 'site.link.copied' })
              : msg('Copy a link to this set-up', { id: 'site.link' }),
            () => void copy(LINK, location.href),
            'link',
          )}
        </section>
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview" class="for-the-ear">${msg('Preview', { id: 'site.preview' })}</h2>
          ${previewView(
            {
              address: frameAddress(
                {
                  ...state,
                  lang: state.lang || locale(),
                  answers: look.at === 'result' ? { ...sample, ...state.answers } : state.answers,
                  theme: state.theme === 'auto' ? look.theme : state.theme,
                  overlay: isElsewhere ? '' : overlay,
                  remember: false,
                },
                { address: dist },
              ),
              look,
              hasResult: sample !== undefined,
              hasTheme: state.theme === 'auto',
              note: isUnread
                ? msg('The preview does not read the file at that address. Your page will.', {
                    id: 'site.preview.unread',
                  })
                : undefined,
            },
            (next) => {
              look = next;
              show();
            },
          )}
        </section>
        <section class="dock" aria-labelledby="copy">
          <h2 id="copy" class="for-the-ear">${msg('Copy it to your site', { id: 'site.dock' })}</h2>
          ${dockView(
            {
              state,
              address,
              snippet: address === undefined ? undefined : snippetOf(state, { ...files, address }),
              shown: block,
              copied,
            },
            {
              change,
              copy: (name, text) => void copy(name, text),
              show: (next) => {
                block = next;
                show();
              },
              goToFiles: () => {
                panel = 'advanced';
                show();
                document.getElementById('files')?.focus();
              },
            },
          )}
        </section>`,
      root,
    );
  };

  const change = (next: BuilderState): void => {
    state = inFrame(next, locale());
    copied = undefined;
    const fragment = formatState(state);
    const address = location.href.replace(/#.*/s, '');
    history.replaceState(history.state, '', fragment ? `${address}#${fragment}` : address);
    show();
  };

  const copy = async (name: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied = name;
      say(withLocale(locale(), () => msg('Copied', { id: 'site.copied' })));
    } catch {
      // The reader can: the text is marked.
      const code = root.querySelector(`[data-block="${name}"] code`);
      if (code) getSelection()?.selectAllChildren(code);
      say(
        withLocale(locale(), () =>
          msg('Selected. Copy it with your keyboard.', { id: 'site.selected' }),
        ),
      );
    }
    show();
  };

  const say = (words: string): void => {
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = words));
  };

  const edit = (next: Draft): void => {
    draft = next;
    unopened = undefined;
    keepDraft(isStarted(draft) ? draft : undefined);
    show();
  };

  const overlayActions = {
    edit,
    move: (next: Desk): void => {
      desk = next;
      show();
    },
    open: (file: File): void => {
      void file.text().then((text) => {
        const { draft: opened, problem } = openDraft(text);
        if (opened) {
          before = isStarted(draft) ? draft : undefined;
          edit(opened);
        }
        if (problem) unopened = () => `${file.name}: ${openDraft(text).problem ?? ''}`;
        const words = unopened ?? (() => msg(str`Opened: ${file.name}`, { id: 'site.opened' }));
        say(withLocale(locale(), words));
        show();
      });
    },
    save: (): void => {
      download('own.overlay.json', 'application/json', formatDraft(draft, base));
    },
    clear: (): void => {
      desk = emptyDesk;
      before = draft;
      edit(emptyDraft);
    },
    bringBack: (): void => {
      const kept = before;
      before = isStarted(draft) ? draft : undefined;
      if (kept) edit(kept);
    },
  };

  addEventListener('hashchange', () => {
    state = read();
    show();
  });
  // The switch of the page says the language of all of it.
  new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['lang'] });
  show();
}

async function load(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#builder');
  const status = document.querySelector<HTMLElement>('#status');
  if (!root || !status) return;
  try {
    const response = await fetch(new URL('built/base.json', here));
    if (!response.ok) throw new Error(`status ${response.status}`);
    const base = (await response.json()) as Base;
    root.replaceChildren();
    start(base, root, status);
  } catch (error) {
    root.textContent = withLocale(locale(), () =>
      msg('The builder could not be loaded. Reload the page to try again.', {
        id: 'site.unloaded',
      }),
    );
    console.error('embed builder:', error);
  }
}

await load();
