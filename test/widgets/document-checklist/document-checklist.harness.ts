import '../../../src/widgets/document-checklist/define.ts';
import type { MitidDocumentChecklist } from '../../../src/widgets/document-checklist/document-checklist.ts';
import { wordsOf } from '../../support/widget.harness.ts';
import { QuestionHarness } from '../../interview/question.harness.ts';

export interface SeenPaper {
  readonly id: string;
  readonly label: string;
  readonly ready: boolean;
  /** "Only if …", where the paper hangs on something not known. */
  readonly onlyIf: string;
}

export interface SeenOffice {
  readonly name: string;
  /** Everything that is said of the visit. */
  readonly words: string;
  readonly papers: readonly SeenPaper[];
  /** What stands over a group of papers: "One of these" and so on, from outside in. */
  readonly groups: readonly string[];
  /** What is said not to count there. */
  readonly rejected: readonly string[];
}

export class ChecklistHarness extends QuestionHarness<MitidDocumentChecklist> {
  get offices(): SeenOffice[] {
    return this.all('section.visit').map((visit) => ({
      name: wordsOf(visit.querySelector('h2, h3, h4, h5, h6')),
      words: wordsOf(visit),
      papers: [...visit.querySelectorAll('input[type=checkbox]')].map((box) =>
        seenPaper(box as HTMLInputElement),
      ),
      groups: [...visit.querySelectorAll('.group-words')].map(wordsOf),
      rejected: [...visit.querySelectorAll('.rejected li strong')].map(wordsOf),
    }));
  }

  /** The line under which that folds which only some need. */
  get papersOfSome(): { readonly isOpen: boolean; readonly words: string } {
    const fold = this.all<HTMLDetailsElement>('section.visit details.some')[0];
    return { isOpen: fold?.open === true, words: wordsOf(fold?.querySelector('summary')) };
  }

  get papers(): SeenPaper[] {
    return this.offices.flatMap(({ papers }) => papers);
  }

  /** How much is ready, as the bar and the words under it say. */
  override get progress(): { readonly value: number; readonly words: string } {
    const bar = this.all<HTMLProgressElement>('[part~=progress] progress')[0]!;
    return { value: bar.value, words: wordsOf(bar.nextElementSibling) };
  }

  get hasList(): boolean {
    return this.find('[part~=result]') !== null;
  }

  private box(id: string): HTMLInputElement {
    const at = this.papers.findIndex((paper) => paper.id === id);
    const box = this.all<HTMLInputElement>('section.visit input[type=checkbox]')[at];
    if (!box)
      throw new Error(`${id} is not on the list: ${this.papers.map((p) => p.id).join(', ')}`);
    return box;
  }

  /** Ticks or unticks a paper. */
  async tick(id: string): Promise<void> {
    this.box(id).click();
    await this.settled();
  }

  focusPaper(id: string): void {
    this.box(id).focus();
  }

  /** Unfolds what counts for a paper that is one of several. */
  unfoldDetailsOf(id: string): void {
    const summary = this.box(id)
      .closest('.paper')
      ?.querySelector<HTMLElement>('details.hint > summary');
    if (!summary) throw new Error(`Nothing is folded under ${id}`);
    summary.click();
  }

  /** The papers of which it is unfolded what counts. */
  get unfoldedPapers(): string[] {
    return this.papers
      .map(({ id }) => id)
      .filter((id) => this.box(id).closest('.paper')?.querySelector('details.hint[open]'));
  }

  isTicked(id: string): boolean {
    return this.box(id).checked;
  }

  /** The words over the papers of which this is one. */
  choiceOf(id: string): string | undefined {
    const words =
      this.box(id).closest('li')?.querySelector(':scope > .group-words') ??
      this.box(id).closest('.one-of')?.querySelector('.group-words');
    return words ? wordsOf(words) : undefined;
  }

  /** The way that a paper belongs to, where there are several. */
  wayOf(id: string): string | undefined {
    const words = this.box(id).closest('.way')?.querySelector('.way-words');
    return words ? wordsOf(words) : undefined;
  }
}

function seenPaper(box: HTMLInputElement): SeenPaper {
  const paper = box.closest('.paper');
  return {
    // The id of the input is that of the visit and that of the paper.
    id: box.id.replace(/^(app|p-code|counter|siri|registration|tax)-/, ''),
    label: wordsOf(box.labels?.[0]),
    ready: box.checked,
    onlyIf: wordsOf(paper?.querySelector('.only-if')),
  };
}
