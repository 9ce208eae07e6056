import '../../../src/widgets/get-started/define.ts';
import type { MitidGetStarted } from '../../../src/widgets/get-started/get-started.ts';
import { descriptionOf, isVisible, nameOf, wordsOf } from '../../support/widget.harness.ts';
import { InterviewHarness } from '../../interview/interview.harness.ts';
import { replace } from '../../support/widget-page.ts';

export interface SeenDay {
  /** For machines. */
  readonly day: string;
  /** For people, with the word before it. */
  readonly words: string;
}

export interface SeenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export class GetStartedHarness extends InterviewHarness<MitidGetStarted> {
  private get items(): HTMLElement[] {
    // What comes after MitID stands under the goal.
    return this.all('[part~=steps] [data-item]:not(.goal)');
  }

  /** Ids of the stages, in order. */
  get stages(): string[] {
    return this.items.map(({ dataset }) => dataset['item'] ?? '');
  }

  get stageTitles(): string[] {
    return this.items.map((item) => wordsOf(item.querySelector('h2, h3, h4, h5, h6')));
  }

  private item(id: string): HTMLElement {
    const item = this.items.find(({ dataset }) => dataset['item'] === id);
    if (!item) throw new Error(`No stage “${id}”; there are: ${this.stages.join(', ')}`);
    return item;
  }

  /** All that one stage says. */
  stage(id: string): string {
    return wordsOf(this.item(id));
  }

  /** The days of one stage, as its details say them. */
  daysOf(id: string): SeenDay[] {
    return [...this.item(id).querySelectorAll('.deadline time')].map((time) => ({
      day: time.getAttribute('datetime') ?? '',
      words: wordsOf(time.parentElement),
    }));
  }

  get days(): SeenDay[] {
    return this.stages.flatMap((id) => this.daysOf(id));
  }

  private get field(): HTMLInputElement | undefined {
    return this.all<HTMLInputElement>('input[type=date]')[0];
  }

  /** What the field for the first day is called; `undefined` if there is none. */
  get dayLabel(): string | undefined {
    return this.field && nameOf(this.field);
  }

  get dayHint(): string {
    return this.field ? descriptionOf(this.field) : '';
  }

  /** What stands in the field. */
  get day(): string | undefined {
    return this.field?.value;
  }

  focusDay(): void {
    this.field?.focus();
  }

  /** Gives the first day, as the browser hands it over once the field has a whole day in it. */
  async giveDay(day: string): Promise<void> {
    const { field } = this;
    if (!field) throw new Error('No day is asked for.');
    field.value = day;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    await this.settled();
  }

  /** The link that a reader can take along. */
  get link(): string {
    return this.all<HTMLInputElement>('[part~=share] input')[0]?.value ?? '';
  }

  /** Says that a stop is behind the reader, or takes it back. */
  async tickStage(id: string): Promise<void> {
    this.find(`[data-item="${id}"] .done input`)!.click();
    await this.settled();
  }

  /** What sticks out of the widget to either side. */
  get tooWide(): string[] {
    const frame = this.base.getBoundingClientRect();
    return this.all('.base *')
      .filter((element) => isVisible(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < frame.left - 0.5 || right > frame.right + 0.5;
      })
      .map(({ localName, className }) => `<${localName} class="${className}">`);
  }
}

/** Catches the files that are given to the reader, until the end of the test. */
export function catchFiles(): () => Promise<SeenFile[]> {
  const made = new Map<string, Blob>();
  const caught: { readonly name: string; readonly blob: Blob }[] = [];
  replace(URL, 'createObjectURL', (blob) => {
    const address = `blob:caught-${made.size}`;
    made.set(address, blob as Blob);
    return address;
  });
  replace(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
    const blob = made.get(this.href);
    if (blob) caught.push({ name: this.download, blob });
  });
  return () =>
    Promise.all(
      caught.map(async ({ name, blob }) => ({ name, type: blob.type, text: await blob.text() })),
    );
}
