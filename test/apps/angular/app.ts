import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MitidEligibilityChecker, MitidOutcomeEvent, MitidStepEvent } from 'mitid-widgets';
import 'mitid-widgets/widgets/eligibility-checker/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="toggle" (click)="isShown.set(!isShown())">{{ isShown() ? 'Hide' : 'Show' }}</button>
    <p id="steps">{{ steps().join(' ') }}</p>
    <p id="possible">{{ possible() }}</p>
    <p id="outcome">{{ outcome() }}</p>
    @if (isShown()) {
      <mitid-eligibility-checker
        lang="en"
        heading-level="3"
        exclude="mobile-network-voice"
        [theme]="steps().length % 2 ? 'light' : 'auto'"
        [answers]="known"
        (mitid-step)="onStep($event)"
        (mitid-outcome)="onOutcome($event)"
      >
        <a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>
      </mitid-eligibility-checker>
    }
  `,
})
export class App {
  readonly outcome = signal<string | null | undefined>(undefined);
  readonly steps = signal<readonly string[]>([]);
  readonly possible = signal<number | undefined>(undefined);
  readonly isShown = signal(true);
  readonly known = { mitid: 'none' };

  onStep(event: MitidStepEvent): void {
    this.steps.set([...this.steps(), event.detail.step]);
    this.possible.set((event.currentTarget as MitidEligibilityChecker).possible.length);
  }

  onOutcome(event: MitidOutcomeEvent): void {
    this.outcome.set(event.detail.outcome);
  }
}
