/** What a reader can take along of a widget: a fold with a link and its code. */
import { FoldHarness } from '../support/fold.harness.ts';
import { wordsOf, type WidgetHarness } from '../support/widget.harness.ts';
import { readQr } from '../support/qr.ts';

export class ShareHarness extends FoldHarness {
  constructor(widget: WidgetHarness) {
    super(widget, 'share');
  }

  private get field(): HTMLInputElement {
    return this.details!.querySelector('input')!;
  }

  get text(): string {
    return wordsOf(this.details);
  }

  /** Unfolds it and waits for the code. */
  async open(): Promise<void> {
    await this.toggle();
    await this.widget.until(() => this.code !== undefined, 'no code is drawn');
  }

  /** The link, as it stands in its field. */
  get link(): string {
    return this.field.value;
  }

  /** What a screen reader calls the field, and whether the reader can write into it. */
  get fieldName(): string {
    return wordsOf(this.field.labels?.[0]);
  }

  get isReadOnly(): boolean {
    return this.field.readOnly;
  }

  focusField(): void {
    this.field.focus();
  }

  /** What is marked in the field, ready to be copied; empty where the field has no focus. */
  get marked(): string {
    if (this.widget.root.activeElement !== this.field) return '';
    return this.link.slice(this.field.selectionStart ?? 0, this.field.selectionEnd ?? 0);
  }

  /** What the QR code says; `undefined` while there is none. */
  get code(): string | undefined {
    return codeOf(this.widget);
  }

  /** What a screen reader says of the QR code. */
  get codeName(): string {
    return this.widget.root.querySelector('[part~=qr]')?.getAttribute('aria-label') ?? '';
  }
}

/** What the QR code of a widget says; `undefined` while there is none. */
export function codeOf({ root }: WidgetHarness): string | undefined {
  const drawing = root.querySelector<SVGSVGElement>('[part~=qr]');
  if (!drawing) return undefined;
  const path = drawing.querySelector('path')?.getAttribute('d') ?? '';
  return readQr({ size: drawing.viewBox.baseVal.width, path }) ?? 'cannot be read';
}
