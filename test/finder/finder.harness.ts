import type { Widget } from '../support/widget.harness.ts';
import { WidgetHarness, wordsOf } from '../support/widget.harness.ts';

/** A widget with a field to search in its list. */
export class FinderHarness<E extends Widget = Widget> extends WidgetHarness<E> {
  private get field(): HTMLInputElement {
    return this.find('input[type=search]') as HTMLInputElement;
  }

  /** Types into the field, in place of what stands there. */
  async search(words: string): Promise<void> {
    this.field.value = words;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  get query(): string {
    return this.field.value;
  }

  focusSearch(): void {
    this.field.focus();
  }

  /** What is said of how much was found. */
  get found(): string {
    return wordsOf(this.find('.found span'));
  }

  /** Ids of the items that are shown, in order. */
  get items(): string[] {
    return this.all('[data-item]')
      .filter((each) => !each.parentElement?.closest('[data-item]'))
      .map(({ dataset }) => dataset['item'] ?? '');
  }

  /** The id of the item that has focus, or holds what has. */
  get focusedItem(): string | undefined {
    return this.root.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  }

  /** The choices of the filter. */
  get filters(): string[] {
    return this.all('.filter label').map(wordsOf);
  }

  async filter(words: string): Promise<void> {
    const label = this.all('.filter label').find((each) => wordsOf(each) === words);
    if (!label) throw new Error(`There is no filter “${words}” but: ${this.filters.join(', ')}`);
    label.click();
    await this.settled();
  }

  /** Unfolds the item of an id. */
  async open(id: string): Promise<void> {
    const details = this.find(`[data-item="${id}"] details`) as HTMLDetailsElement;
    details.open = true;
    await this.settled();
  }

  isOpen(id: string): boolean {
    return (this.find(`[data-item="${id}"] details`) as HTMLDetailsElement).open;
  }

  /** What the item of an id says. */
  item(id: string): string {
    return wordsOf(this.find(`[data-item="${id}"]`));
  }
}
