/** The embed builder: keeps what it is set to in its address, and shows everything that follows. */
import { html, render } from 'lit';
import { namesOf } from '../../src/content/check.ts';
import { download } from '../../src/widgets/get-started/download.ts';
import type { Base } from './base.ts';
import { frameAddress } from './snippets/html.ts';
import { folderAddress, isOfOrigin, snippetOf } from './snippets/index.ts';
import { formatState, parseState, type BuilderState } from './state.ts';
import { keepDraft, keptDraft } from './storage.ts';
import {
  emptyDraft,
  formatDraft,
  isStarted,
  openDraft,
  problemsOf,
  type Draft,
} from './overlay/draft.ts';
import { emptyDesk, type Desk } from './views/overlay-model.ts';
import { overlayView } from './views/overlay.ts';
import { previewView, type Width } from './views/preview.ts';
import { setupView, widgetView } from './views/setup.ts';
import { snippetView } from './views/snippet.ts';
import { textField } from './views/controls.ts';

const here = document.baseURI;
const dist = new URL('dist/', here).href;

function start(base: Base, root: HTMLElement, status: HTMLElement): void {
  const names = namesOf(base.content);
  let state = parseState(location.hash, base.content.facts);
  let draft: Draft = keptDraft() ?? emptyDraft;
  let desk: Desk = emptyDesk;
  /** What was there before a file was opened, or before the host began afresh. */
  let before: Draft | undefined;
  let unopened: string | undefined;
  let copied: string | undefined;
  let width: Width = 'phone';
  /** From then on it is folded and unfolded by the reader alone. */
  const beginsUnfolded = isStarted(draft);
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

  const show = (): void => {
    const problems = isStarted(draft) ? problemsOf(draft, names) : [];
    const isRight = problems.every(({ level }) => level !== 'error');
    const address = folderAddress(state.files, here);
    const files = { version: base.version, integrity: base.integrity };
    const overlay = overlayForPreview(isRight);
    const isElsewhere = !isOfOrigin(overlay, location.origin, here);
    const isUnread = isElsewhere || (overlay === '' && state.overlay !== '');
    render(
      html`<div class="form">
          <section aria-labelledby="widgets">
            <h2 id="widgets">Choose a widget</h2>
            ${widgetView(state, change)}
          </section>
          <section aria-labelledby="setup">
            <h2 id="setup">Set it up</h2>
            ${setupView(state, base, change)}
          </section>
          <section aria-labelledby="own">
            <h2 id="own">Your own office and words</h2>
            <details ?open=${beginsUnfolded}>
              <summary>Create or edit the file</summary>
              <div class="inside">
                ${overlayView({ base, draft, desk, problems, unopened, canBringBack: before !== undefined }, overlayActions)}
              </div>
            </details>
            ${textField({
              id: 'overlay',
              label: 'Address of your file (optional)',
              hint: 'Such as /mitid/own.json on your own server.',
              value: state.overlay,
              onInput: (text) => {
                change({ ...state, overlay: text.trim() });
              },
            })}
          </section>
        </div>
        <div class="result">
          <section aria-labelledby="preview" class="preview">
            <h2 id="preview">Preview</h2>
            ${previewView(
              {
                address: frameAddress(
                  { ...state, overlay: isElsewhere ? '' : overlay, remember: false },
                  { address: dist },
                ),
                width,
                note: isUnread
                  ? 'The preview does not read the file at that address. Your page will.'
                  : undefined,
              },
              (next) => {
                width = next;
                show();
              },
            )}
          </section>
          <section aria-labelledby="copy">
            <h2 id="copy">Copy it to your site</h2>
            ${snippetView(
              {
                state,
                address,
                snippet:
                  address === undefined ? undefined : snippetOf(state, { ...files, address }),
                copied,
              },
              { change, copy: (name, text) => void copy(name, text) },
            )}
          </section>
        </div>`,
      root,
    );
  };

  const change = (next: BuilderState): void => {
    state = next;
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
      say('Copied');
    } catch {
      // The reader can: the text is marked.
      const code = root.querySelector(`[data-block="${name}"] code`);
      if (code) getSelection()?.selectAllChildren(code);
      say('Selected. Copy it with your keyboard.');
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
        unopened = problem && `${file.name}: ${problem}`;
        say(unopened ?? `Opened: ${file.name}`);
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
    state = parseState(location.hash, base.content.facts);
    show();
  });
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
    root.textContent = 'The builder could not be loaded. Reload the page to try again.';
    console.error('embed builder:', error);
  }
}

await load();
