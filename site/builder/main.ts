/** The embed builder: keeps what it is set to in its address, and shows everything that follows. */
import '../../src/core/i18n/localize.ts';
import { msg } from '@lit/localize';
import { html, render } from 'lit';
import { lookupLocale } from '../../src/core/i18n/locale.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { catalogue } from '../../src/generated/catalogue.ts';
import { languages } from '../../src/generated/languages.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';
import { templates as widgetWords } from '../../src/generated/words/da.ts';
import type { Base } from './base.ts';
import { createOffice, type Office } from './office.ts';
import { cardState, pageOf, type Page } from './page.ts';
import { samples } from './samples.ts';
import { frameAddress } from './snippets/html.ts';
import { folderAddress, isOfOrigin, snippetOf } from './snippets/index.ts';
import { formatState, inFrame, parseState, type BuilderState } from './state.ts';
import { advancedView } from './views/advanced.ts';
import { contentView } from './views/content.ts';
import { press, tabs, type Tab, type View } from './views/controls.ts';
import { deliveryView } from './views/delivery.ts';
import { lookView } from './views/look.ts';
import { overlayView } from './views/overlay.ts';
import { pickerView } from './views/picker.ts';
import { firstLook, previewView } from './views/preview.ts';
import { dockView } from './views/snippet.ts';

/** Stands for the link to the set-up among what can be copied. */
const LINK = 'link';

addWords('da', widgetWords);
addWords('da', siteWords);

const here = document.baseURI;
const dist = new URL('dist/', here).href;

/** The language of the builder: that of its page. */
const locale = (): string => lookupLocale(document.documentElement.lang, languages) ?? 'en';

/** Whether what is written of the office is missing in what is copied, and why. */
function lackOf(office: Office, { widgets: [first], overlay }: Page): 'wrong' | 'file' | undefined {
  if (!office.isStarted || overlay !== undefined || first.overlay !== '') return undefined;
  return office.wrong ? 'wrong' : 'file';
}

type Panel = 'content' | 'look' | 'office' | 'advanced';

function start(base: Base, root: HTMLElement, status: HTMLElement): void {
  const read = (): BuilderState => inFrame(parseState(location.hash, base.content.facts), locale());
  let state = read();
  /** What was copied as it is now; what was marked instead. */
  let copied = new Set<string>();
  let marked: string | undefined;
  let panel: Panel = 'content';
  /** The first, until another is chosen. */
  let block = '';
  /** Who comes for the first time is asked what the page is for. */
  let isPicking = location.hash.length < 2;
  let look = firstLook;

  const say = (words: () => string): void => {
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = withLocale(locale(), words)));
  };

  const show = (): void => {
    withLocale(locale(), draw);
  };

  const officeNow = createOffice({ base, onChange: () => show(), say });

  const goToOffice = (office: Office) => (): void => {
    panel = 'office';
    show();
    if (office.wrong) office.actions.goTo(office.wrong.path);
    else document.getElementById('overlay')?.focus();
  };

  const settings = (office: Office, address: string | undefined): Tab[] => [
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
      body: overlayView(
        office.model,
        office.actions,
        deliveryView(
          {
            state,
            isReady: office.json !== undefined,
            save: office.wrong ? goToOffice(office) : office.actions.save,
          },
          change,
        ),
      ),
    },
    {
      id: 'advanced',
      label: msg('Advanced', { id: 'site.tab.advanced' }),
      body: advancedView(state, address, change),
    },
  ];

  const settingsView = (office: Office, address: string | undefined): View =>
    html`<section class="settings" aria-labelledby="setup">
      <h2 id="setup" class="for-the-ear">${msg('Set it up', { id: 'site.setup' })}</h2>
      ${pickerView(state, isPicking, {
        choose: (next) => {
          isPicking = false;
          change(next);
          root.querySelector<HTMLElement>('.picker > summary')?.focus();
        },
        unfold: (isOpen) => {
          if (isOpen === isPicking) return;
          isPicking = isOpen;
          show();
        },
      })}
      ${tabs({
        name: 'setup',
        label: msg('Settings', { id: 'site.tabs' }),
        shown: panel,
        items: settings(office, address),
        choose: (next) => {
          panel = next as Panel;
          show();
        },
      })}
      ${press(
        copied.has(LINK)
          ? msg('Link copied', { id: 'site.link.copied' })
          : msg('Copy a link to this set-up', { id: 'site.link' }),
        () => void copy(LINK, location.href),
        'link',
      )}
    </section>`;

  const stageView = (office: Office): View => {
    // What is at a typed address the page of the host will find, from where that stands.
    const overlay = office.address || (/^https?:/.test(state.overlay) ? state.overlay : '');
    const isElsewhere = !isOfOrigin(overlay, location.origin, here);
    const isUnread = isElsewhere || (overlay === '' && state.overlay !== '' && !state.inline);
    const isCard = panel === 'office' && look.office === 'card';
    const widgets = isCard ? [cardState(state)] : pageOf(state, base.asks).widgets;
    const readable = isElsewhere ? '' : overlay;
    const frames = widgets.map((each) => ({
      title: catalogue[each.widget].builder.title(),
      address: frameAddress(
        {
          ...each,
          lang: each.lang || locale(),
          answers:
            look.at === 'result' ? { ...samples[each.widget], ...each.answers } : each.answers,
          theme: each.theme === 'auto' ? look.theme : each.theme,
          overlay: isCard ? office.cardAddress : readable,
          remember: false,
        },
        { address: dist },
      ),
    }));
    return html`<section class="preview" aria-labelledby="preview">
      <h2 id="preview" class="for-the-ear">${msg('Preview', { id: 'site.preview' })}</h2>
      ${previewView(
        {
          frames,
          look,
          isOffice: panel === 'office',
          hasResult: widgets.some(({ widget }) => samples[widget] !== undefined),
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
    </section>`;
  };

  const copyView = (office: Office, address: string | undefined): View => {
    const files = { version: base.version, integrity: base.integrity };
    const page = pageOf(state, base.asks, office.json);
    return html`<section class="dock" aria-labelledby="copy">
      <h2 id="copy" class="for-the-ear">${msg('Copy it to your site', { id: 'site.dock' })}</h2>
      ${dockView(
        {
          state,
          address,
          snippet: address === undefined ? undefined : snippetOf(page, { ...files, address }),
          shown: block,
          copied,
          marked,
          lacksOffice: lackOf(office, page),
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
          goToOffice: goToOffice(office),
        },
      )}
    </section>`;
  };

  const draw = (): void => {
    const address = folderAddress(state.files, here);
    const office = officeNow();
    render(
      html`${settingsView(office, address)} ${stageView(office)} ${copyView(office, address)}`,
      root,
    );
  };

  const change = (next: BuilderState): void => {
    state = inFrame(next, locale());
    copied = new Set();
    marked = undefined;
    const fragment = formatState(state);
    const address = location.href.replace(/#.*/s, '');
    history.replaceState(history.state, '', fragment ? `${address}#${fragment}` : address);
    show();
  };

  const copy = async (name: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied = new Set([...copied, name]);
      marked = undefined;
      say(() => msg('Copied', { id: 'site.copied' }));
    } catch {
      // The reader can: the text is marked.
      const code = root.querySelector(`[data-block="${name}"] code`);
      if (code) getSelection()?.selectAllChildren(code);
      marked = name;
      say(() => msg('Selected. Copy it with your keyboard.', { id: 'site.selected' }));
    }
    show();
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
