import '../../../src/widgets/guide/define.ts';
import type { MitidGuide } from '../../../src/widgets/guide/guide.ts';
import {
  isVisible,
  nameOf,
  WidgetHarness,
  wordsOf,
  type EventName,
  type HarnessClass,
  type SeenHeading,
  type Widget,
} from '../../support/widget.harness.ts';
import { cleanUp } from '../../support/widget-page.ts';

/** The attributes of a guide that opens with its first part, where they name no other. */
export const atFirstPart = (attributes: string): string =>
  /\bopen\b/.test(attributes) ? attributes : `open="overview" ${attributes}`;

/** A line in the list of parts. */
export interface SeenPart {
  /** What a screen reader calls it. */
  readonly name: string;
  /** What `aria-current` says; empty for all parts but the one that is open. */
  readonly current: string;
  /** Where it leads, if it is a link. */
  readonly href: string | undefined;
}

/** The guide together with the part that is open: a reader takes both for one. */
export class GuideHarness extends WidgetHarness<MitidGuide> {
  /** What the guide tells itself; the events of its parts come out of it too, with their names. */
  override events(type: EventName): Readonly<Record<string, unknown>>[] {
    return this.eventsOf('guide', type);
  }

  eventsOf(widget: string, type: EventName): Readonly<Record<string, unknown>>[] {
    return super.events(type).filter((detail) => detail['widget'] === widget);
  }

  private get widgets(): Widget[] {
    return [...this.root.querySelectorAll<Widget>('[part~=result] > *')].filter(({ localName }) =>
      localName.startsWith('mitid-'),
    );
  }

  private get partRoots(): ShadowRoot[] {
    return this.widgets.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }

  protected override all<T extends Element = HTMLElement>(selector: string): T[] {
    return [this.root, ...this.partRoots].flatMap((root) => [
      ...root.querySelectorAll<T>(selector),
    ]);
  }

  /** The parts that are in the page, by the names of their widgets. */
  get shown(): string[] {
    return this.widgets.map(({ localName }) => localName.replace('mitid-', ''));
  }

  /** Watches how many parts are in the page from now on: the most at a time. */
  watchParts(): () => number {
    let most = this.shown.length;
    const observer = new MutationObserver(() => {
      most = Math.max(most, this.shown.length);
    });
    observer.observe(this.root, { childList: true, subtree: true });
    cleanUp(() => {
      observer.disconnect();
    });
    return () => most;
  }

  /** The widget of the part that is open, or of another one that is in the page. */
  part<H extends WidgetHarness>(Harness: HarnessClass<H>, name?: string): H {
    const widget = this.widgets.find(({ localName }) => !name || localName === `mitid-${name}`);
    if (!widget) throw new Error(`${name ?? 'No part'} is not there but: ${this.shown.join()}`);
    return new Harness(widget as never);
  }

  /** All parts that are in the page show their content; with none to show, so does the guide. */
  override get isReady(): boolean {
    const { element, list, partRoots } = this;
    if (!element.shadowRoot || !super.isReady) return false;
    if (list.length === 0 || this.isHome) return true;
    return partRoots.length > 0 && partRoots.every((root) => root.querySelector('#heading'));
  }

  /** It asks what the reader wants to do; no part is open. */
  get isHome(): boolean {
    return this.find('[part~=result]') === null;
  }

  override get text(): string {
    const texts = this.partRoots.map((root) => wordsOf(root.querySelector('[part~=base]')));
    return [this.frame, ...texts].join(' ').trim();
  }

  /** What the guide says itself, without what its parts say. */
  get frame(): string {
    return super.text;
  }

  /** What has focus, in the guide or in a part. */
  override get focused(): string {
    const inside = this.root.activeElement?.shadowRoot?.activeElement;
    return inside ? nameOf(inside) : super.focused;
  }

  /** The heading that has focus, if one has. */
  get focusedHeading(): SeenHeading | undefined {
    const active = this.root.activeElement?.shadowRoot?.activeElement ?? this.root.activeElement;
    return this.headings.find(
      ({ level, text }) => active?.localName === `h${level}` && wordsOf(active) === text,
    );
  }

  private get entries(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~=navigation] li > *')];
  }

  private entry(name: string): HTMLElement {
    const entry = this.entries.find((each) => wordsOf(each).startsWith(name));
    if (!entry) throw new Error(`No part “${name}” but: ${this.titles.join(', ')}`);
    return entry;
  }

  get list(): SeenPart[] {
    return this.entries.map((entry) => ({
      name: spoken(entry),
      current: entry.getAttribute('aria-current') ?? '',
      href: entry.getAttribute('href') ?? undefined,
    }));
  }

  get titles(): string[] {
    return this.list.map(({ name }) => name);
  }

  /** The line of the list that is marked as open. */
  get current(): string[] {
    return this.list.filter(({ current }) => current === 'page').map(({ name }) => name);
  }

  /** What a screen reader calls the list of parts. */
  get listName(): string {
    return nameOf(this.root.querySelector('nav')!);
  }

  get isListVisible(): boolean {
    return isVisible(this.root.querySelector('[part~=navigation] ol')!);
  }

  get listPosition(): string {
    return getComputedStyle(this.root.querySelector('[part~=navigation]')!).position;
  }

  focusEntry(name: string): void {
    this.entry(name).focus();
  }

  /** Clicks a line of the list and does not wait for the part. */
  async choose(name: string): Promise<void> {
    this.entry(name).click();
    await this.settled();
  }

  /** Goes to a part by its line in the list. */
  async go(name: string): Promise<void> {
    await this.choose(name);
    await this.arrived(name);
  }

  /** Waits until the part is open, shows its content, and the reader is there. */
  async arrived(name: string): Promise<void> {
    const there = (): boolean => this.isReady && this.current.join() === name && this.hasPartFocus;
    await this.until(there, `is not at “${name}”`);
  }

  /** Whether focus is somewhere in the part that is open. */
  get hasPartFocus(): boolean {
    return this.widgets.some((widget) => widget === this.root.activeElement);
  }

  /** Whether the part that is open can be seen, so that it begins within the window. */
  get isPartInView(): boolean {
    const box = this.widgets[0]!.getBoundingClientRect();
    return box.top >= 0 && box.top < innerHeight;
  }

  /** Clicks a line with keys held; says whether the click was left to the browser. */
  async clickWith(name: string, keys: MouseEventInit): Promise<boolean> {
    let isLeft = false;
    const see = (event: Event): void => {
      isLeft = !event.defaultPrevented;
      // The browser would open a window now.
      event.preventDefault();
    };
    window.addEventListener('click', see, { once: true });
    const init = { bubbles: true, composed: true, cancelable: true, ...keys };
    this.entry(name).dispatchEvent(new MouseEvent('click', init));
    await this.settled();
    return isLeft;
  }

  /** Goes to the part after or before the one that is open, by its line in the list. */
  async turn(way: 'next' | 'back'): Promise<void> {
    const at = this.titles.indexOf(this.current.join());
    await this.go(this.titles[at + (way === 'next' ? 1 : -1)] ?? '');
  }

  /** Goes back to the home, by the way above the part. */
  async goHome(): Promise<void> {
    this.root.querySelector<HTMLElement>('[part~=navigation] > .home')!.click();
    await this.until(() => this.isHome, 'is not at its home');
    await this.settled();
  }

  /** The link that a reader can take along from the part that is open. */
  get shareLink(): string {
    return this.all<HTMLInputElement>('[part~=share] input')[0]?.value ?? '';
  }

  /** The list beside the part, where there is room. */
  get isListBeside(): boolean {
    const [list, part] = ['[part~=navigation]', '[part~=result]'].map((selector) =>
      this.root.querySelector(selector)!.getBoundingClientRect(),
    );
    return list!.right <= part!.left;
  }
}

/** The words without what is only for the eye. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove();
  return wordsOf(copy);
}
