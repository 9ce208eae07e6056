/** What the pages of the docs do: search, and wide tables that scroll from the keyboard. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { finder, type Hit, type Passage } from './find.ts';

/** So many are shown; who finds none among them writes one more word. */
const MOST = 20;

type Found =
  | { readonly kind: 'none' | 'loading' | 'failed' }
  | { readonly kind: 'found'; readonly hits: readonly Hit[] };

const hitView = (hit: Hit, root: string): TemplateResult =>
  html`<li>
    <a href=${new URL(hit.url, root).href}>
      <span class="where">${hit.heading || hit.page}</span>
      ${hit.heading ? html`<span class="page">${hit.page}</span>` : nothing}
      <span class="around"
        >${hit.around.map(({ text, isFound }) => (isFound ? html`<mark>${text}</mark>` : text))}</span
      >
    </a>
  </li>`;

const words = { none: '', loading: 'Loading …', failed: 'The search could not be loaded.' };

function statusOf(found: Found): string {
  if (found.kind !== 'found') return words[found.kind];
  const count = found.hits.length;
  if (count > MOST) return `${count} places; the ${MOST} that fit best:`;
  return count === 0 ? 'Found nowhere.' : count === 1 ? '1 place:' : `${count} places:`;
}

const resultsView = (found: Found, root: string): TemplateResult =>
  html`<p role="status">${statusOf(found)}</p>
    ${
      found.kind === 'found' && found.hits.length > 0
        ? html`<ol>
            ${found.hits.slice(0, MOST).map((hit) => hitView(hit, root))}
          </ol>`
        : nothing
    }`;

function startSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const place = form.querySelector<HTMLElement>('.results');
  if (!input || !place) return;
  const source = new URL(form.dataset['passages'] ?? '', document.baseURI);
  let find: ReturnType<typeof finder> | undefined;
  let loading: Promise<void> | undefined;
  let hasFailed = false;

  const show = (found: Found): void => {
    render(resultsView(found, source.href), place);
    place.classList.toggle('open', found.kind !== 'none');
  };
  const update = (): void => {
    const words = input.value.trim();
    if (words === '') show({ kind: 'none' });
    else if (find) show({ kind: 'found', hits: find(words) });
    else show({ kind: hasFailed ? 'failed' : 'loading' });
  };
  const load = async (): Promise<void> => {
    hasFailed = false;
    try {
      const response = await fetch(source);
      if (!response.ok) throw new Error(response.statusText);
      find = finder((await response.json()) as Passage[]);
    } catch {
      // With the next word it is tried again.
      [hasFailed, loading] = [true, undefined];
    }
    update();
  };
  const begin = (): void => {
    loading ??= load();
    update();
  };
  const links = (): HTMLElement[] => [...place.querySelectorAll('a')];

  input.addEventListener('focus', begin);
  input.addEventListener('input', begin);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    links()[0]?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      input.focus();
      update();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [input, ...links()];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) show({ kind: 'none' });
  });
  show({ kind: 'none' });
  form.hidden = false;
}

/** What is wider than its place can be reached, so that the arrows scroll it; the rest needs no stop. */
function reachTables(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isWide = target.scrollWidth > target.clientWidth;
      for (const [name, value] of Object.entries(reachable)) {
        if (isWide) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });
  for (const table of document.querySelectorAll('.table')) watch.observe(table);
}
const reachable = { tabindex: '0', role: 'group', 'aria-label': 'Wide table' };

/** The list of pages shows the current one, which may be far down. */
function showCurrent(pages: HTMLElement): void {
  const current = pages.querySelector<HTMLElement>('[aria-current]');
  if (current) pages.scrollTop = current.offsetTop - pages.clientHeight / 3;
}

function startPages(pages: HTMLElement): void {
  showCurrent(pages);
  pages.addEventListener('toggle', () => showCurrent(pages));
  // On a phone the list covers the page: whoever chose a heading in it wants to see that.
  pages.addEventListener('click', (event) => {
    const isOpen = 'popover' in pages && pages.matches(':popover-open');
    if (isOpen && event.target instanceof HTMLAnchorElement) pages.hidePopover();
  });
}

const form = document.querySelector<HTMLFormElement>('form[role="search"]');
if (form) startSearch(form);
const pages = document.querySelector<HTMLElement>('#pages');
if (pages) startPages(pages);
reachTables();
