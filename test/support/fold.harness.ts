/** A fold that a widget knows of: it hears a little later that it was folded or unfolded. */
import { wordsOf, type WidgetHarness } from './widget.harness.ts';

export class FoldHarness {
  constructor(
    protected readonly widget: WidgetHarness,
    private readonly part: string,
  ) {}

  protected get details(): HTMLDetailsElement | null {
    return this.widget.root.querySelector<HTMLDetailsElement>(`[part~=${this.part}]`);
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

  async toggle(): Promise<void> {
    const details = this.details!;
    const told = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.querySelector('summary')!.click();
    await told;
    await this.widget.settled();
  }
}
