/** The words that are explained under a widget. */
import { wordsOf, type WidgetHarness } from './harness.ts';

export class GlossaryHarness {
  constructor(private readonly widget: WidgetHarness) {}

  private get details(): HTMLDetailsElement | null {
    return this.widget.root.querySelector<HTMLDetailsElement>('[part~=terms]');
  }

  private get items(): HTMLElement[] {
    return [...(this.details?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  }

  get isThere(): boolean {
    return this.details !== null;
  }

  get isOpen(): boolean {
    return this.details?.open ?? false;
  }

  /** The line that unfolds it. */
  get summary(): string {
    return wordsOf(this.details?.querySelector('summary'));
  }

  /** What is under that line. */
  get text(): string {
    return wordsOf(this.details).slice(this.summary.length).trim();
  }

  /** Folds or unfolds it; the widget hears of it a little later. */
  async toggle(): Promise<void> {
    const details = this.details!;
    const told = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.querySelector('summary')!.click();
    await told;
    await this.widget.settled();
  }

  /** Puts the keyboard on the line that unfolds it. */
  focus(): void {
    this.details!.querySelector('summary')!.focus();
  }

  /** Unfolds it and waits until it says something. */
  async open(): Promise<void> {
    await this.toggle();
    await this.widget.until(() => this.text !== '', 'nothing is explained');
  }

  /** Ids of the words that are explained, in order. */
  get ids(): string[] {
    return this.items.map(({ dataset }) => dataset['item'] ?? '');
  }

  /** The words, as they are written in the explanations. */
  get words(): string[] {
    return this.items.map((item) => wordsOf(item.querySelector('dt')));
  }

  /** What is said of a word. */
  of(id: string): string {
    return wordsOf(this.items.find(({ dataset }) => dataset['item'] === id)?.querySelector('dd'));
  }
}
