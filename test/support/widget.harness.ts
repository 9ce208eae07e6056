/**
 * What a test may know of a widget: what a reader sees, hears and does. Shadow roots are looked
 * into here and nowhere else.
 */
import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { LitElement } from 'lit';
import type { MitidElement } from '../../src/core/element/mitid-element.ts';
import { stage } from './widget-page.ts';

declare const axe: typeof import('axe-core');

/** Waits for a condition, never for a time. */
export const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, { interval: 5, timeout: 3000 });

export const wordsOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether the reader can see an element: what is not slotted or folded away takes no room. */
export const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

const eventNames = [
  'mitid-ready',
  'mitid-step',
  'mitid-outcome',
  'mitid-progress',
  'mitid-error',
] as const;
export type EventName = (typeof eventNames)[number];

export interface SeenEvent {
  readonly type: EventName;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly event: Event;
  /** What the widget showed when the event came. */
  readonly shown: string;
}

export interface SeenHeading {
  readonly level: number;
  readonly text: string;
}

/** A line that folds something away. */
export interface SeenFold {
  readonly summary: string;
  readonly open: boolean;
}

/** Where one statement is from, in the list at the foot. */
export interface SeenSource {
  /** What the statement is about. */
  readonly title: string;
  /** An entry a source. */
  readonly entries: readonly string[];
  readonly links: readonly SeenLink[];
}

export interface SeenLink {
  readonly text: string;
  readonly href: string;
}

export interface SeenContact {
  readonly name: string;
  readonly words: string;
  readonly links: readonly SeenLink[];
  /** What stands line by line: an address, opening hours. */
  readonly lines: readonly string[];
}

/** What every widget has for its host. */
export type Widget = LitElement &
  Pick<MitidElement, 'answers' | 'asOf' | 'contentSrc' | 'headingLevel' | 'theme'>;

export type HarnessClass<H> = new (element: never) => H;

export function place<H extends WidgetHarness>(
  Harness: HarnessClass<H>,
  markup: string,
  within: Element | ShadowRoot = stage(),
): H {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const fragment = document.importNode(template.content, true);
  const element = [...fragment.querySelectorAll('*')].find(({ localName }) =>
    localName.startsWith('mitid-'),
  );
  if (!element) throw new Error(`No widget in ${markup}`);
  // The harness listens before the widget is in the document, so that it hears every event.
  const harness = new Harness(element as never);
  within.append(fragment);
  return harness;
}

export async function mount<H extends WidgetHarness>(
  Harness: HarnessClass<H>,
  markup: string,
  within: Element | ShadowRoot = stage(),
): Promise<H> {
  const harness = place(Harness, markup, within);
  await harness.ready();
  return harness;
}

export class WidgetHarness<E extends Widget = Widget> {
  /** Every event of the widget, from before it was in the document. */
  readonly seen: SeenEvent[] = [];

  constructor(readonly element: E) {
    for (const type of eventNames) {
      element.addEventListener(type, (event) => {
        const { detail } = event as Event & { detail: Readonly<Record<string, unknown>> };
        this.seen.push({ type, detail, event, shown: element.shadowRoot ? this.text : '' });
      });
    }
  }

  /** Puts the widget of some HTML into the document; it may not have loaded yet. */
  static place<H extends WidgetHarness>(
    this: HarnessClass<H>,
    markup: string,
    within: Element | ShadowRoot = stage(),
  ): H {
    return place(this, markup, within);
  }

  /** Puts a widget into the document and waits until it shows its content. */
  static async mount<H extends WidgetHarness>(
    this: HarnessClass<H>,
    markup: string,
    within: Element | ShadowRoot = stage(),
  ): Promise<H> {
    return mount(this, markup, within);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  protected get base(): Element {
    return this.find('[part~=base]')!;
  }

  protected find(selector: string): HTMLElement | null {
    return this.root.querySelector(selector);
  }

  protected all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  get isReady(): boolean {
    return this.element.shadowRoot !== null && this.find('#heading') !== null;
  }

  async ready(): Promise<void> {
    await until(() => this.isReady, `<${this.element.localName}> does not show its content`);
    await this.untilLoaded();
  }

  /** Until what comes next is there: results follow once a reader takes part. */
  async untilLoaded(): Promise<void> {
    await this.settled();
    await this.until(() => this.find('.loading:not(details *)') === null, 'is still loading');
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
  }

  async until(condition: () => unknown, message: string): Promise<void> {
    await until(condition, message);
    await this.settled();
  }

  /** The details of the events of one kind, in order. */
  events(type: EventName): Readonly<Record<string, unknown>>[] {
    return this.seen.filter((event) => event.type === type).map(({ detail }) => detail);
  }

  /** Everything the widget says, folded or not. */
  get text(): string {
    return wordsOf(this.find('[part~=base]'));
  }

  get heading(): SeenHeading {
    return this.headings.find(({ text }) => text === wordsOf(this.find('#heading')))!;
  }

  get headings(): SeenHeading[] {
    return this.all('h1, h2, h3, h4, h5, h6').map((element) => ({
      level: Number(element.localName.slice(1)),
      text: wordsOf(element),
    }));
  }

  /** The language that the widget speaks. */
  get language(): string {
    return this.base.getAttribute('lang') ?? '';
  }

  get direction(): string {
    return getComputedStyle(this.base).direction;
  }

  /** Background and text colour, as painted. */
  get colours(): { readonly background: string; readonly text: string; readonly scheme: string } {
    const { backgroundColor, color, colorScheme } = getComputedStyle(this.base);
    return { background: backgroundColor, text: color, scheme: colorScheme };
  }

  get isDark(): boolean {
    return this.colours.scheme === 'dark';
  }

  /** What is said of another day that is shown; empty where it is today. */
  get dayNotice(): string {
    const words = this.parts('notice').filter((each) =>
      /This is how it is|Sådan er det/.test(each),
    );
    return words.join();
  }

  /** Shows the guide as on a day. The code for that comes late, so it is waited for first. */
  async showDay(day: string): Promise<void> {
    this.element.asOf = '2090-03-01';
    await this.until(() => this.dayNotice !== '', 'does not show another day');
    this.element.asOf = day;
    await this.settled();
  }

  /** What the parts of a name say. */
  parts(name: string): string[] {
    return this.all(`[part~=${name}]`).map(wordsOf);
  }

  /** What stands under a heading, without the heading; `undefined` if there is no such heading. */
  section(title: string): string | undefined {
    const section = this.sectionElement(title);
    if (!section) return undefined;
    const all = wordsOf(section);
    return all.slice(all.indexOf(title) + title.length).trim();
  }

  protected sectionElement(title: string): Element | null {
    const heading = this.all('h2, h3, h4, h5, h6').find((each) => wordsOf(each) === title);
    return heading?.closest('section, li, div') ?? null;
  }

  /** What the notes under a heading say, or the titles of the items. */
  titlesUnder(title: string): string[] {
    const section = this.sectionElement(title);
    if (!section) return [];
    return [
      ...section.querySelectorAll(
        'ol > li > strong, .step-words > strong, [part~=notice] strong, :not([part~=steps] > li) > details:not([data-aside]) > summary:not(:has(h3, h4, h5, h6))',
      ),
    ].map(wordsOf);
  }

  /** The titles of all steps, in order, in whatever language. */
  get stepTitles(): string[] {
    return this.all('[part~=steps] .step-words > strong').map(wordsOf);
  }

  get links(): SeenLink[] {
    return linksIn(this.root);
  }

  get contacts(): SeenContact[] {
    return this.all('[part~=contacts] > li').map((item) => ({
      name: wordsOf(item.querySelector('strong')),
      words: wordsOf(item),
      links: linksIn(item),
      lines: [...item.querySelectorAll('.lines > *')].map(wordsOf),
    }));
  }

  /** The language in which a screen reader reads some words. */
  languageOf(words: string): string | undefined {
    const holding = this.all('*').filter((each) => wordsOf(each).includes(words));
    // The last in the order of the document is the innermost.
    return holding.at(-1)?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }

  /** What looks like something was forgotten: lists, items and sections without content. */
  get holes(): string[] {
    const isEmpty = (element: Element): boolean =>
      wordsOf(element) === '' &&
      element.querySelector('input, progress') === null &&
      element.closest('[hidden]') === null;
    return this.all('li, ul, ol, dl, p, section, strong, h2, h3, h4, h5, h6')
      .filter(isEmpty)
      .map(({ localName, className }) => `<${localName} class="${className}"> is empty`);
  }

  /** The buttons, by what a screen reader calls them. */
  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  /** Clicks the button that is called so; `near` is a text that stands in the same item. */
  async click(name: string, near?: string): Promise<void> {
    this.button(name, near).click();
    await this.settled();
  }

  focusButton(name: string): void {
    this.button(name).focus();
  }

  private button(name: string, near?: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').filter(
      (button) =>
        (nameOf(button) === name || wordsOf(button) === name) &&
        (near === undefined || wordsOf(button.closest('li, details, section')).includes(near)),
    );
    const [button, ...others] = found;
    if (!button || others.length) {
      throw new Error(
        `${found.length} buttons are called “${name}”; there are: ${this.buttons.join(', ')}`,
      );
    }
    return button;
  }

  /** The lines that fold a part of the text away, not something beside it. */
  get folded(): SeenFold[] {
    return this.all<HTMLDetailsElement>('details:not([data-aside])').map(seenFold);
  }

  /** Everything that folds. */
  get allFolded(): SeenFold[] {
    return this.all<HTMLDetailsElement>('details').map(seenFold);
  }

  /** Everything that folds and is printed. */
  get onPaper(): SeenFold[] {
    return this.all<HTMLDetailsElement>('details:not([data-aside])').map(seenFold);
  }

  /** Unfolds what is under a line. */
  unfold(summary: string): void {
    const found = this.all<HTMLDetailsElement>('details').find((each) =>
      seenFold(each).summary.startsWith(summary),
    );
    if (!found) throw new Error(`Nothing is folded under “${summary}”`);
    unfold(found);
  }

  unfoldAll(): void {
    for (const each of this.all<HTMLDetailsElement>('details')) unfold(each);
  }

  /** The one line at the foot that says where things are from. */
  get sourcesLine(): SeenFold {
    return seenFold(this.find('details[part~=sources]') as HTMLDetailsElement);
  }

  unfoldSources(): void {
    unfold(this.find('details[part~=sources]') as HTMLDetailsElement);
  }

  /** Where single statements are from, in order. */
  get sources(): SeenSource[] {
    return this.all('[part~=source]').map((element) => ({
      title: wordsOf(element.querySelector('strong')),
      entries: [...element.querySelectorAll('li')].map(wordsOf),
      links: linksIn(element),
    }));
  }

  /** Links to sources that stand outside the list at the foot. */
  get strayLinks(): string[] {
    const inList = new Set(this.sources.flatMap(({ links }) => links.map(({ text }) => text)));
    return this.all('a')
      .filter((link) => !link.closest('[part~=sources]') && inList.has(wordsOf(link)))
      .map(wordsOf);
  }

  /** Where the statement with this title is from. */
  sourceOf(title: string): SeenSource {
    const found = this.sources.find(
      (each) => each.title !== '' && (title.startsWith(each.title) || each.title.startsWith(title)),
    );
    if (!found) throw new Error(`Nothing says where “${title}” is from`);
    return found;
  }

  /** What the element that has focus says, or is called; empty if none in the widget has it. */
  get focused(): string {
    const active = this.root.activeElement;
    return active ? nameOf(active) : '';
  }

  get isFailed(): boolean {
    return this.buttons.some((name) => name === 'Try again' || name === 'Prøv igen');
  }

  /** What axe finds, a line each. */
  async axe(): Promise<string[]> {
    const { violations } = await axe.run(this.element, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }
}

export const linksIn = (node: ParentNode): SeenLink[] =>
  [...node.querySelectorAll('a[href]')].map((link) => ({
    text: wordsOf(link),
    href: link.getAttribute('href') ?? '',
  }));

export const seenFold = ({ open, firstElementChild }: HTMLDetailsElement): SeenFold => ({
  summary: wordsOf(firstElementChild),
  open,
});

function unfold(details: HTMLDetailsElement): void {
  const around = details.parentElement?.closest('details');
  if (around) unfold(around);
  if (!details.open) details.querySelector('summary')?.click();
}

/** The accessible name, as far as the widgets use it: a label, or the words themselves. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element instanceof HTMLInputElement) return wordsOf(element.labels?.[0]);
  return wordsOf(element);
}

/** What the elements say that describe another one. */
export const descriptionOf = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => wordsOf((element.getRootNode() as ShadowRoot).getElementById(id)))
    .join(' ');

/** Presses a real key, as the browser gets it from the keyboard. */
export const press = (key: string): Promise<void> =>
  sendKeys({ press: key === 'Space' ? ' ' : key });
