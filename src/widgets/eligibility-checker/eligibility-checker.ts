import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { state } from '../../element/decorators.ts';
import type { Part } from '../../content/parts.ts';
import { MitidOutcomeEvent, MitidStepEvent } from '../../element/events.ts';
import { PartController } from '../../element/part-controller.ts';
import { WidgetElement } from '../../element/widget-element.ts';
import { collect } from '../../guide/collect.ts';
import { possibleAfter, progressAfter, walk, type Walk } from '../../guide/interview.ts';
import { addStyles } from '../../platform/styles.ts';
import { interviewStyles } from '../../styles/interview.ts';
import { failedView, loadingView } from '../../ui/states.ts';
import {
  interviewOf,
  questionAt,
  questionBefore,
  reduce,
  start,
  type Action,
  type Place,
  type Reader,
} from './eligibility-checker.state.ts';
import { checkerHeading, interviewView } from './eligibility-checker.view.ts';
import { loadResultView, type ResultCode } from './load-result-view.ts';
import type { View } from '../../ui/view.ts';

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
 * @csspart option - One answer of a question.
 * @csspart actions - A row of buttons.
 * @csspart result - The whole result.
 * @csspart notice - A note.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
 * @csspart answers - The answers given.
 * @csspart contacts - Whom to ask.
 * @csspart why - Why this outcome.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidEligibilityChecker extends WidgetElement<'eligibility'> {
  static override get widget(): 'eligibility-checker' {
    return 'eligibility-checker';
  }

  static override get part(): 'eligibility' {
    return 'eligibility';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, interviewStyles];
  }

  @state() private place: Place = start;

  #moveFocus = false;
  #shownStep: string | undefined;
  #shownOutcome: string | null | undefined;
  #resultCode: ResultCode | undefined;
  readonly #results = new PartController(this, 'results', {
    changes: this.changes,
    code: async (attempt) => {
      this.#resultCode = await loadResultView(attempt);
      for (const style of this.#resultCode.styles) addStyles(this.renderRoot, style);
    },
    onError: (message, cause) => {
      this.fail('content-unavailable', message, cause);
    },
  });

  /** The outcome, as soon as the answers settle it; else `null`. */
  get outcome(): string | null {
    return this.#walked?.outcome ?? null;
  }

  /** The outcomes that are still possible. */
  get possible(): readonly string[] {
    const { content } = this;
    return content ? possibleAfter(interviewOf(content), this.#walk(content)) : [];
  }

  /** The ids of the notes that hold; none before the result is there. */
  get notes(): readonly string[] {
    const [results, outcome] = [this.#results.content, this.outcome];
    return results && outcome !== null
      ? collect(results.noteRules, { ...this.answers, outcome }).holds
      : [];
  }

  get #reader(): Reader {
    return { preset: this.preset, given: this.given };
  }

  get #walked(): Walk | undefined {
    return this.content && this.#walk(this.content);
  }

  #walk(content: Part<'eligibility'>): Walk {
    return walk(interviewOf(content), this.preset, this.given);
  }

  readonly #act = (action: Action): void => {
    const { content } = this;
    if (!content) return;
    const { place, given } = reduce(interviewOf(content), this.#reader, this.place, action);
    this.#moveFocus = action.kind !== 'mark';
    this.place = place;
    this.profile.answers.set(given);
    // The reader takes part: have the results there when they are wanted. All of them, so that
    // the request says nothing of the answers.
    this.#results.want(this.locale);
  };

  protected override viewKey(content: Part<'eligibility'>): string {
    const walked = this.#walk(content);
    return questionAt(walked, this.place, this.#reader) ?? `result ${JSON.stringify(this.answers)}`;
  }

  protected override view(content: Part<'eligibility'>): View {
    const walked = this.#walk(content);
    const fact = questionAt(walked, this.place, this.#reader);
    const back =
      questionBefore(walked, this.place, this.#reader) !== undefined || this.place.returning
        ? () => {
            this.#act({ kind: 'back' });
          }
        : undefined;
    if (fact === undefined) return this.#resultView(content, walked, back);
    const index = walked.asked.includes(fact) ? walked.asked.indexOf(fact) : walked.asked.length;
    const before = walked.asked.slice(0, index);
    return interviewView(
      {
        content,
        fact,
        index,
        place: this.place,
        answered: this.answers[fact],
        progress: progressAfter(interviewOf(content), this.preset, before, this.given),
        headingLevel: this.headingLevel,
        locale: this.locale,
      },
      {
        choose: (value) => {
          this.#act({ kind: 'mark', value });
        },
        submit: () => {
          this.#act({ kind: 'submit' });
        },
        back,
      },
    );
  }

  #resultView(content: Part<'eligibility'>, walked: Walk, back: (() => void) | undefined): View {
    const results = this.#results.content;
    const code = this.#resultCode;
    if (this.#results.state.kind === 'failed') {
      return html`${checkerHeading(this.headingLevel)}
      ${failedView(() => {
        this.#results.retry(this.locale);
      })}`;
    }
    if (!results || !code) return html`${checkerHeading(this.headingLevel)}${loadingView()}`;
    return code.resultView(
      {
        content,
        results,
        interview: interviewOf(content),
        walked,
        answers: this.answers,
        given: this.given,
        shown: this.isShown,
        noted: this.place.noted,
        headingLevel: this.headingLevel,
        sources: code.sourcesIn(results, this.locale, this.changes.day),
      },
      {
        change: (fact) => {
          this.#act({ kind: 'change', fact });
        },
        answer: (fact, value) => {
          this.#act({ kind: 'answer', fact, value });
        },
        back,
        restart: () => {
          this.#act({ kind: 'restart', facts: Object.keys(content.text.facts) });
        },
        print: () => {
          code.printOnly(this);
        },
      },
    );
  }

  protected override willUpdate(): void {
    const { content } = this;
    if (!content) return;
    const isResult = questionAt(this.#walk(content), this.place, this.#reader) === undefined;
    if (isResult) this.#results.want(this.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const walked = this.#walked;
    if (!walked) return;
    const fact = questionAt(walked, this.place, this.#reader);
    const shown = fact ?? (this.#results.content ? 'result' : undefined);
    if (this.#moveFocus && shown) {
      this.#moveFocus = false;
      this.focus();
    }
    this.#tellHost(shown, walked.outcome ?? null);
  }

  #tellHost(step: string | undefined, outcome: string | null): void {
    if (!step) return;
    const { widget } = MitidEligibilityChecker;
    if (step !== this.#shownStep) {
      if (this.#shownStep !== undefined) this.dispatchEvent(new MitidStepEvent(widget, step));
      this.#shownStep = step;
    }
    const result = step === 'result' ? outcome : undefined;
    if (result !== undefined && result !== this.#shownOutcome) {
      this.dispatchEvent(new MitidOutcomeEvent(widget, result));
    }
    this.#shownOutcome = result;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-eligibility-checker': MitidEligibilityChecker;
  }
}
