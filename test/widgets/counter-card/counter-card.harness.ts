import '../../../src/widgets/counter-card/define.ts';
import type { MitidCounterCard } from '../../../src/widgets/counter-card/counter-card.ts';
import { WidgetHarness, nameOf, wordsOf } from '../../support/widget.harness.ts';
import { codeOf } from '../../share/share.harness.ts';

export interface SeenWords {
  readonly words: string;
  /** The language in which a screen reader says them. */
  readonly lang: string;
}

const seenWords = (element: Element): SeenWords => ({
  words: wordsOf(element),
  lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
});

export class CardHarness extends WidgetHarness<MitidCounterCard> {
  private get boxes(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('[part~=question] input[type=checkbox]');
  }

  private get card(): HTMLElement | null {
    return this.find('[part~=result]');
  }

  /** What can be put on the card. */
  get choices(): string[] {
    return this.boxes.map(nameOf);
  }

  get chosen(): string[] {
    return this.boxes.filter(({ checked }) => checked).map(nameOf);
  }

  /** Puts something on the card, or takes it off: by its first words, or by its place. */
  async choose(which: string | number): Promise<void> {
    const box =
      typeof which === 'number'
        ? this.boxes[which]
        : this.boxes.find((each) => nameOf(each).startsWith(which));
    if (!box) throw new Error(`“${which}” is not offered but: ${this.choices.join(', ')}`);
    box.click();
    await this.settled();
  }

  /** What the line of each step says, and whether the step is unfolded. */
  get steps(): { words: string; isOpen: boolean }[] {
    return this.all<HTMLDetailsElement>('.step').map((step) => ({
      words: wordsOf(step.querySelector('summary')),
      isOpen: step.open,
    }));
  }

  async toggleStep(place: number): Promise<void> {
    this.all('.step > summary')[place]!.click();
    // A fold tells the widget later, which then folds the others.
    await this.until(
      () => this.steps.filter(({ isOpen }) => isOpen).length <= 1,
      'leaves two steps unfolded',
    );
  }

  async untilShown(): Promise<void> {
    await this.until(() => this.isShown, 'no card is shown');
  }

  /** A card with the first thing on it. */
  async showFirst(): Promise<void> {
    await this.choose(0);
    await this.untilShown();
  }

  /** The whole screen for the card. */
  async showOnScreen(): Promise<void> {
    await this.click(
      this.language === 'da' ? 'Vis det på hele skærmen' : 'Show it on the whole screen',
    );
  }

  get isOnScreen(): boolean {
    return (this.find('dialog') as HTMLDialogElement | null)?.open ?? false;
  }

  /** What Escape does. */
  async escape(): Promise<void> {
    const dialog = this.find('dialog') as HTMLDialogElement;
    const closed = new Promise((done) => {
      dialog.addEventListener('close', done, { once: true });
    });
    dialog.close();
    await closed;
    await this.settled();
  }

  get isShown(): boolean {
    return this.card !== null;
  }

  /** What a line of the card says, in each language that it is said in. */
  get lines(): SeenWords[][] {
    return this.all('[part~=result] [part~=item]').map((item) => [...item.children].map(seenWords));
  }

  get titles(): SeenWords[][] {
    return this.all('[part~=result] :is(h2, h3, h4, h5, h6)').map((title) =>
      [...title.children].map(seenWords),
    );
  }

  /** The Danish of each line. */
  get danish(): string[] {
    return this.lines.map(([first]) => first?.words ?? '');
  }

  /** What the QR code on the card says; `undefined` while there is none. */
  get code(): string | undefined {
    return codeOf(this);
  }

  get isCardFocused(): boolean {
    return this.card !== null && this.root.activeElement === this.card;
  }

  /** Kinds of everything that a reader can fill in. */
  get fields(): string[] {
    return this.all('input, textarea, select, [contenteditable]').map(
      (field) => field.getAttribute('type') ?? field.localName,
    );
  }

  /** What reaches out of the widget at the side. */
  get overflowing(): string[] {
    const { left, right } = this.element.getBoundingClientRect();
    return this.all('*')
      .filter((each) => each.getClientRects().length > 0)
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      })
      .map(({ localName, className }) => `<${localName} class="${className}"> reaches out`);
  }

  /** Whether a part is left out on paper: the print rules, tried on the screen. */
  isLeftOutOnPaper(part: string): boolean {
    const hiding = this.root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[])
      .filter(({ style }) => style.display === 'none');
    const element = this.find(`[part~=${part}]`)!;
    return hiding.some(({ selectorText }) => element.closest(selectorText) !== null);
  }
}
