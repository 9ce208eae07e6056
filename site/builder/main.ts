/** The embed builder: keeps what it is set to in its address, and shows everything that follows. */
import '../../src/core/i18n/localize.ts';
import { msg, str } from '@lit/localize';
import { html, nothing, render } from 'lit';
import type { WidgetName } from '../../src/generated/widget-names.ts';
import { lookupLocale } from '../../src/core/i18n/locale.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { catalogue } from '../../src/generated/catalogue.ts';
import { languages } from '../../src/generated/languages.ts';
import { templates as siteWords } from '../../src/generated/site-words/da.ts';
import { templates as widgetWords } from '../../src/generated/words/da.ts';
import type { Base } from './base.ts';
import { createOffice, type Office } from './office.ts';
import { isColour } from './colours.ts';
import { keepCardInSight } from './card-in-sight.ts';
import { cardPlace } from './card-place.ts';
import { cardState, pageOf, type Page } from './page.ts';
import { contactOf } from './views/overlay-model.ts';
import { samples, startsInRed } from './samples.ts';
import { frameAddress } from './snippets/html.ts';
import { folderAddress, isAlias, isLocal, isOfOrigin, unreachable } from './snippets/address.ts';
import { UNKNOWN, withGaps } from './snippets/gap.ts';
import { snippetOf } from './snippets/index.ts';
import { fitsInOne, hasFixedHeight, isBundled, isFrame } from './snippets/kinds.ts';
import { inOneBlock } from './snippets/one-block.ts';
import { formatState, heightOf, inFrame, parseState, type BuilderState } from './state.ts';
import { advancedView } from './views/advanced.ts';
import { contentView } from './views/content.ts';
import { press, tabs, type Tab, type View } from './views/controls.ts';
import { deliveryView } from './views/delivery.ts';
import type { Lack } from './views/lack.ts';
import { lookView } from './views/look.ts';
import { overlayView } from './views/overlay.ts';
import { pickerView } from './views/picker.ts';
import { firstLook, previewView } from './views/preview.ts';
import { dockView, type Copied } from './views/snippet.ts';

/** Stands for the link to the set-up among what can be copied. */
const LINK = 'link';

addWords('da', widgetWords);
addWords('da', siteWords);

const here = document.baseURI;
const dist = new URL('dist/', here).href;

/** The language of the builder: that of its page. */
const locale = (): string => lookupLocale(document.documentElement.lang, languages) ?? 'en';

/** What was written and is missing in what is copied, and why no reader would get it. */
function lacksOf(
  office: Office,
  { widgets: [first], overlay }: Page,
  address: string | undefined,
): Lack[] {
  const hasOffice = !office.isStarted || overlay !== undefined || first.overlay !== '';
  const hasColour = first.accent === '' || isColour(first.accent);
  const lacks: (Lack | false | undefined)[] = [
    !isBundled(first.kind) && (address === undefined ? 'address' : unreachable(address)),
    !hasOffice && (office.wrong ? 'wrong' : 'file'),
    !hasColour && 'colour',
  ];
  return lacks.filter((each) => each !== false && each !== undefined);
}

/** Whether what is written of the office can be used. */
const readiness = (office: Office): 'empty' | 'wrong' | 'ready' => {
  if (!office.isStarted) return 'empty';
  return office.wrong ? 'wrong' : 'ready';
};

const titleOf = (widget: WidgetName): string => catalogue[widget].builder.title();

/** Whose card is shown; in another widget than those of the page where none of them shows it. */
function cardNote(widgets: readonly WidgetName[], at: WidgetName | undefined): string {
  const [first] = widgets;
  const hasHelp = widgets.some((each) => each === 'guide' || each === 'help-contacts');
  if (at !== undefined || hasHelp || first === undefined) {
    return msg(str`Your card, as it stands in “${titleOf(at ?? 'help-contacts')}”.`, {
      id: 'site.preview.card.in',
    });
  }
  return msg(
    str`“${titleOf(first)}” does not show your card. It looks like this in “${titleOf('help-contacts')}”.`,
    { id: 'site.preview.card.elsewhere' },
  );
}

function previewNote(isUnread: boolean, staysLight: boolean): string | undefined {
  if (isUnread) {
    return msg('The preview does not read the file at that address. Your page will.', {
      id: 'site.preview.unread',
    });
  }
  return staysLight
    ? msg('A frame does not know the colours of the page around it, and stays light.', {
        id: 'site.preview.stays-light',
      })
    : undefined;
}

type Panel = 'content' | 'look' | 'office' | 'advanced';

function start(base: Base, root: HTMLElement, status: HTMLElement): void {
  const read = (): BuilderState => inFrame(parseState(location.hash, base.content.facts), locale());
  let state = read();
  /** What was copied of each block, and what was marked instead. */
  let copied: Copied = new Map();
  let marked: Copied = new Map();
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

  const showBlock = (name: string): void => {
    block = name;
    show();
  };

  /** The list of widgets, where it is open, leaves no room for anything else. */
  const open = (next: Panel): void => {
    isPicking = false;
    const isOther = next !== panel;
    panel = next;
    if (isOther && next === 'look' && startsInRed.includes(state.widget)) {
      look = { ...look, at: 'result' };
    }
    show();
    // What was brought into sight for one part of the settings is not what another is about.
    if (isOther) root.querySelector('.stage')?.scrollTo(0, 0);
  };

  const goToOffice = (office: Office) => (): void => {
    open('office');
    if (office.wrong) office.actions.goTo(office.wrong.path);
    else document.getElementById('overlay')?.focus();
  };

  const goToField = (next: Panel, field: string): void => {
    open(next);
    document.getElementById(field)?.focus();
  };

  /** A part may be higher than the window: its beginning comes into sight. */
  const goToPart = (id: 'stage' | 'dock') => (): void => {
    const part = document.getElementById(id);
    part?.focus({ preventScroll: true });
    part?.scrollIntoView();
  };

  const goToLack = (lack: Lack, office: Office): void => {
    switch (lack) {
      case 'address':
      case 'local':
      case 'insecure':
        document.getElementById('files')?.focus();
        break;
      case 'colour':
        goToField('look', 'accent');
        break;
      default:
        goToOffice(office)();
    }
  };

  const settings = (office: Office): Tab[] => [
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
            office: readiness(office),
            save: office.wrong ? goToOffice(office) : office.actions.save,
          },
          change,
        ),
      ),
    },
    {
      id: 'advanced',
      label: msg('Advanced', { id: 'site.tab.advanced' }),
      body: advancedView(state, change),
    },
  ];

  const settingsView = (office: Office): View =>
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
        items: settings(office),
        choose: (next) => {
          open(next as Panel);
        },
      })}
      ${press(
        copied.get(LINK) === location.href
          ? msg('Link copied', { id: 'site.link.copied' })
          : msg('Keep this set-up as a link', { id: 'site.link' }),
        () => void copy(LINK, location.href),
        'link',
      )}
      ${
        office.isStarted
          ? html`<p class="hint">
              ${msg('The link leaves out your office.', { id: 'site.link.office' })}
              ${press(
                msg('Save it as a file', { id: 'site.link.office.save' }),
                office.wrong ? goToOffice(office) : office.actions.save,
                'link',
              )}
            </p>`
          : nothing
      }
      <p class="to-code">
        ${press(msg('See the preview', { id: 'site.to-preview' }), goToPart('stage'))}
        ${press(msg('Go to the code', { id: 'site.to-code' }), goToPart('dock'))}
      </p>
    </section>`;

  const stageView = (office: Office): View => {
    // What is at a typed address the page of the host will find, from where that stands.
    const overlay = office.address || (/^https?:/.test(state.overlay) ? state.overlay : '');
    const isElsewhere = !isOfOrigin(overlay, location.origin, here);
    const isUnread = isElsewhere || (overlay === '' && state.overlay !== '' && !state.inline);
    const onPage = [state.widget, ...state.more];
    const card = panel === 'office' && look.office === 'card' ? contactOf(office.model) : undefined;
    const place =
      card === undefined ? undefined : cardPlace(onPage, card, office.model.draft, base);
    const isAlone = card !== undefined && place === undefined;
    const widgets = isAlone ? [cardState(state)] : pageOf(state, base.asks).widgets;
    const readable = isElsewhere ? '' : overlay;
    const isFixed = hasFixedHeight(state.kind) && !isAlone;
    // Nothing tells a frame without a script whether the page around it is dark.
    const theme = isFixed ? 'light' : look.theme;
    const frames = widgets.map((each) => ({
      title: titleOf(each.widget),
      height: isFixed ? heightOf(each) : undefined,
      address: frameAddress(
        {
          ...each,
          lang: each.lang || locale(),
          answers:
            place?.widget === each.widget
              ? { ...each.answers, ...place.answers }
              : look.at === 'result' && !isAlone
                ? { ...samples[each.widget], ...each.answers }
                : each.answers,
          theme: each.theme === 'auto' ? theme : each.theme,
          overlay: isAlone ? office.cardAddress : readable,
          remember: false,
        },
        { address: dist },
      ),
    }));
    return html`<section id="stage" class="preview" aria-labelledby="preview" tabindex="-1">
      <h2 id="preview" class="for-the-ear">${msg('Preview', { id: 'site.preview' })}</h2>
      ${previewView(
        {
          frames,
          look,
          isOffice: panel === 'office',
          card,
          hasResult: onPage.some((each) => samples[each] !== undefined),
          hasTheme: state.theme === 'auto',
          isFramed: isFrame(state.kind) && !isAlone,
          note:
            card === undefined
              ? previewNote(isUnread, isFixed && look.theme === 'dark' && state.theme === 'auto')
              : cardNote(onPage, place?.widget),
        },
        (next) => {
          const isOther = next.office !== look.office;
          look = next;
          show();
          if (isOther) root.querySelector('.stage')?.scrollTo(0, 0);
        },
      )}
    </section>`;
  };

  const copyView = (office: Office, address: string | undefined): View => {
    const integrity = address !== undefined && isAlias(address) ? {} : base.integrity;
    const page = pageOf(state, base.asks, office.json);
    // The computer of the editor is nobody's server, unless the editor says so.
    const isUnknown = address === undefined || (state.files === '' && isLocal(address));
    const known = isUnknown ? undefined : address;
    const made = snippetOf(page, {
      version: base.version,
      integrity,
      address: known ?? UNKNOWN,
    });
    const pieces = isUnknown ? withGaps(made) : made;
    return html`<section id="dock" class="dock" aria-labelledby="copy" tabindex="-1">
      <h2 id="copy" class="for-the-ear">${msg('Copy it to your site', { id: 'site.dock' })}</h2>
      ${dockView(
        {
          state,
          address,
          snippet: fitsInOne(state.kind) && !state.apart ? inOneBlock(pieces) : pieces,
          version: base.version,
          guide: new URL('docs/hosting/self-hosting.html', here).href,
          shown: block,
          copied,
          marked,
          lacks: lacksOf(office, page, known),
        },
        {
          change,
          copy: (name, text) => void copy(name, text),
          show: showBlock,
          goTo: (lack) => {
            goToLack(lack, office);
          },
        },
      )}
    </section>`;
  };

  const draw = (): void => {
    const address = folderAddress(state.files, here);
    const office = officeNow({
      languages: [state.lang || locale(), ...state.languages],
      widgets: [state.widget, ...state.more],
    });
    render(html`${settingsView(office)} ${stageView(office)} ${copyView(office, address)}`, root);
  };

  const change = (next: BuilderState): void => {
    state = inFrame(next, locale());
    const fragment = formatState(state);
    const address = location.href.replace(/#.*/s, '');
    history.replaceState(history.state, '', fragment ? `${address}#${fragment}` : address);
    show();
  };

  const copy = async (name: string, text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied = new Map([...copied, [name, text]]);
      marked = new Map();
      say(() => msg('Copied', { id: 'site.copied' }));
    } catch {
      // The reader can: the text is marked.
      const code = root.querySelector(`[data-block="${name}"] code`);
      if (code) getSelection()?.selectAllChildren(code);
      marked = new Map([[name, text]]);
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
  keepCardInSight(root);
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
    const failed = root.querySelector<HTMLElement>('.late');
    // What the page itself has to say where this script is missing.
    if (failed) root.replaceChildren(failed);
    failed?.classList.add('now');
    console.error('embed builder:', error);
  }
}

await load();
