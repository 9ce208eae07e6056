import '../../../src/widgets/switch-guide/define.ts';
import type { MitidSwitchGuide } from '../../../src/widgets/switch-guide/switch-guide.ts';
import { WidgetHarness, nameOf, wordsOf } from '../../support/widget.harness.ts';

export interface SeenDate {
  readonly date: string;
  readonly words: string;
  readonly event: string;
}

export class SwitchHarness extends WidgetHarness<MitidSwitchGuide> {
  private get boxes(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input[type=checkbox]');
  }

  /** The things that a reader may still have. */
  get things(): string[] {
    return this.boxes.map(nameOf);
  }

  private box(thing: string): HTMLInputElement {
    const box = this.boxes.find((each) => nameOf(each).startsWith(thing));
    if (!box) throw new Error(`“${thing}” is not listed but: ${this.things.join(', ')}`);
    return box;
  }

  async tick(thing: string): Promise<void> {
    this.box(thing).click();
    await this.settled();
  }

  focusThing(thing: string): void {
    this.box(thing).focus();
  }

  isTicked(thing: string): boolean {
    return this.box(thing).checked;
  }

  /** What a thing is said to be worth; empty until it is ticked. */
  worthOf(thing: string): string {
    return wordsOf(this.box(thing).closest('li')?.querySelector('.worth'));
  }

  get timeline(): SeenDate[] {
    return this.all('.timeline > li').map((item) => ({
      date: item.querySelector('time')?.getAttribute('datetime') ?? '',
      words: wordsOf(item.querySelector('time')),
      event: wordsOf(item.querySelector('span')),
    }));
  }

  get steps(): string[] {
    return this.titlesUnder('What to do now');
  }

  /** The links inside the warning. */
  get warningLinks(): string[] {
    return this.all<HTMLAnchorElement>('[part~=notice] a').map((link) => link.href);
  }
}
