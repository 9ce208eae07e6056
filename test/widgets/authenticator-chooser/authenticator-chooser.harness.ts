import '../../../src/widgets/authenticator-chooser/define.ts';
import type { MitidAuthenticatorChooser } from '../../../src/widgets/authenticator-chooser/authenticator-chooser.ts';
import { isVisible, wordsOf } from '../../support/widget.harness.ts';
import { InterviewHarness } from '../../interview/interview.harness.ts';

export interface SeenRow {
  readonly title: string;
  /** What is said of it, by column. */
  readonly cells: Readonly<Record<string, string>>;
  readonly isMarked: boolean;
}

export interface SeenTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly SeenRow[];
  /** The roles that stand in the markup, from the table to its cells, each once. */
  readonly roles: readonly string[];
  /** How many cells show beside them what they are about, since no heading stands above them. */
  readonly labelled: number;
}

export class ChooserHarness extends InterviewHarness<MitidAuthenticatorChooser> {
  get backups(): string[] {
    return this.titlesUnder('Your backup');
  }

  /** Where the comparison is from. */
  get comparisonSources(): string[] {
    return this.all('details.compare [part~=sources] li').map(wordsOf);
  }

  get hasComparison(): boolean {
    return this.find('table') !== null;
  }

  /** What is compared in sight. */
  get shownCards(): string[] {
    return this.all('tbody tr')
      .filter(isVisible)
      .map((row) => wordsOf(row.querySelector('th > span:last-child')));
  }

  /** The tabs in sight that are chosen. */
  get pressedTabs(): string[] {
    return this.all('.tabs [aria-pressed=true]').filter(isVisible).map(wordsOf);
  }

  /** The comparison of all authenticators, folded or not. */
  get comparison(): SeenTable {
    const table = this.find('table')!;
    const columns = [...table.querySelectorAll('thead th')].map(wordsOf);
    const labels = [...table.querySelectorAll('.cell-label')];
    return {
      caption: wordsOf(table.querySelector('caption')),
      columns,
      rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
        title: wordsOf(row.querySelector('th > span:last-child')),
        cells: Object.fromEntries(
          [...row.querySelectorAll('td')].map((cell, index) => [
            columns[index] ?? '',
            wordsOf(cell.querySelector('span:not(.cell-label)')),
          ]),
        ),
        isMarked: row.getAttribute('aria-current') === 'true',
      })),
      roles: rolesIn(table),
      labelled: labels.filter(isVisible).length,
    };
  }
}

const rolesIn = (table: Element): string[] => [
  ...new Set(
    [table, ...table.querySelectorAll('tr, th, td')].map(
      (each) => `${each.localName} ${each.getAttribute('role') ?? 'without a role'}`,
    ),
  ),
];
