/** The words that are explained under a widget. */
import { FoldHarness } from '../../support/fold.harness.ts';
import { wordsOf, type WidgetHarness } from '../../support/widget.harness.ts';

export class GlossaryHarness extends FoldHarness {
  constructor(widget: WidgetHarness) {
    super(widget, 'terms');
  }

  private get items(): HTMLElement[] {
    return [...(this.details?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  }

  /** What is under that line. */
  get text(): string {
    return wordsOf(this.details).slice(this.summary.length).trim();
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
