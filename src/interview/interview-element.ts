import type { CSSResultGroup } from 'lit';
import type { PartName } from '../content/parts.ts';
import { MitidElement } from '../core/element/mitid-element.ts';
import type { View } from '../core/views/view.ts';
import { drawingStyles } from '../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../drawings/drawing.ts';
import type { Facts } from '../engine/facts.ts';
import type { InterviewController } from './interview-controller.ts';
import type { ResultCode } from './interview-result.ts';
import { interviewStyles } from './interview.styles.ts';
import { progressStyles } from './progress.styles.ts';
import { segmentsStyles } from './segments.styles.ts';

/** A widget that is an interview: what it shows and tells is its controller's. */
export abstract class InterviewElement<
  N extends PartName,
  L extends PartName,
  C extends ResultCode<N, L> = ResultCode<N, L>,
> extends MitidElement<N> {
  constructor(part: N) {
    super(part);
    drawWhenIdle(this);
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, progressStyles, segmentsStyles, interviewStyles, drawingStyles];
  }

  /** @internal */
  abstract readonly interview: InterviewController<N, L, C>;

  /** What the answers lead to, as soon as they settle it; else `null`. */
  get outcome(): string | null {
    return this.interview.outcome;
  }

  /** What is still possible. */
  get possible(): readonly string[] {
    return this.interview.possible;
  }

  /** @internal */
  override get facts(): Facts | undefined {
    return this.interview.facts;
  }

  /** With the result, where that shows first. */
  protected override get hasView(): boolean {
    return super.hasView && this.interview.isWhole;
  }

  protected override spokenTexts(): object | undefined {
    return this.interview.spokenTexts;
  }

  protected override view(): View {
    return this.interview.view();
  }
}
