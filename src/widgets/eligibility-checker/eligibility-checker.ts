import { nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import { InterviewElement } from '../../interview/interview-element.ts';
import { PartController } from '../../core/controllers/content-controller.ts';
import { collect } from '../../engine/collect.ts';
import type { Action } from '../../engine/interview-state.ts';
import type { Interview, Walk } from '../../engine/interview.ts';
import { addStyles } from '../../core/platform/styles.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { failedView, loadingView } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';
import { load } from '../../loading/load.ts';
import { heading } from './widget.ts';

type ResultCode = typeof import('./eligibility-checker.late.ts');

/**
 * Asks only what matters, and says which way to MitID fits, why, what to do and what to bring.
 *
 * @summary Which way to MitID fits the reader.
 * @tagname mitid-eligibility-checker
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart known - What is taken as known.
 * @csspart option - One answer of a question.
 * @csspart actions - A row of buttons.
 * @csspart result - The whole result.
 * @csspart notice - A note.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
 * @csspart answers - The answers given.
 * @csspart contacts - Whom to ask.
 * @csspart why - Why this outcome.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidEligibilityChecker extends InterviewElement<'eligibility'> {
  static override get widget(): 'eligibility-checker' {
    return 'eligibility-checker';
  }

  static override get part(): 'eligibility' {
    return 'eligibility';
  }

  #resultCode: ResultCode | undefined;
  #share: InstanceType<ResultCode['ShareController']> | undefined;
  readonly #results = new PartController(this, 'results', {
    changes: this.changes,
    code: async (locale) => {
      this.#resultCode = await load<ResultCode>(`late/eligibility-checker.${locale}`);
      this.#share ??= new this.#resultCode.ShareController(this, this.sharing);
      for (const style of this.#resultCode.styles) addStyles(this.renderRoot, style);
    },
    onError: (message, cause) => {
      this.fail('content-unavailable', message, cause);
    },
  });

  /** The ids of the notes that hold; none before the result is there. */
  get notes(): readonly string[] {
    const [results, outcome] = [this.#results.content, this.outcome];
    return results && outcome !== null
      ? collect(results.noteRules, { ...this.answers, outcome }).holds
      : [];
  }

  /** With the result, where that shows first. @internal */
  override get isWhole(): boolean {
    return super.isWhole && (this.question !== undefined || this.#results.state.kind !== 'loading');
  }

  protected override get hasResult(): boolean {
    return this.#results.content !== undefined;
  }

  protected override interviewIn({ facts, rules, followUps }: Part<'eligibility'>): Interview {
    return { facts, rows: rules, followUps };
  }

  protected override headingView(): View {
    return widgetHeading(this.headingLevel, heading());
  }

  protected override act(action: Action): void {
    super.act(action);
    // The reader takes part: have the results there when they are wanted. All of them, so that
    // the request says nothing of the answers.
    this.#results.want(this.locale);
  }

  protected override resultView(
    content: Part<'eligibility'>,
    walked: Walk,
    back: (() => void) | undefined,
  ): View {
    const results = this.#results.content;
    const code = this.#resultCode;
    if (this.#results.state.kind === 'failed') {
      return failedView(() => {
        this.#results.retry(this.locale);
      });
    }
    if (!results || !code) return loadingView();
    return code.resultView(
      {
        content,
        results,
        interview: this.interviewIn(content),
        walked,
        ...this.saidIn(content, walked),
        shown: this.isShown,
        kept: this.isKept,
        noted: this.place.noted,
        headingLevel: this.headingLevel,
        share: this.#share?.view() ?? nothing,
        sources: code.sourcesIn(results, this.locale, this.changes.day),
      },
      {
        change: this.changeAnswer,
        answer: (fact, value) => {
          this.act({ kind: 'answer', fact, value });
        },
        back,
        restart: this.restart,
        print: () => {
          code.printOnly(this);
        },
      },
    );
  }

  protected override spokenTexts(content: Part<'eligibility'>): object | undefined {
    return this.question === undefined ? this.#results.content?.text : super.spokenTexts(content);
  }

  protected override willUpdate(): void {
    if (this.content && this.question === undefined) this.#results.want(this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-eligibility-checker': MitidEligibilityChecker;
  }
}
