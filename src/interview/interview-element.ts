import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import type { Part, PartName } from '../content/parts.ts';
import type { TextOf } from '../content/text-schema.ts';
import type { Answers, FactId, Facts } from '../engine/facts.ts';
import {
  questionAt,
  questionBefore,
  reduce,
  start,
  takenAsKnown,
  type Action,
  type Place,
} from '../engine/interview-state.ts';
import {
  possibleAfter,
  progressAfter,
  walk,
  type Interview,
  type Walk,
} from '../engine/interview.ts';
import { interviewStyles } from './interview.styles.ts';
import { progressStyles } from './progress.styles.ts';
import { interviewView, type InterviewActions, type QuestionModel } from './interview-view.ts';
import type { Said } from './said.ts';
import type { View } from '../core/views/view.ts';
import { state } from '../core/element/decorators.ts';
import { MitidOutcomeEvent, MitidStepEvent } from '../core/element/events.ts';
import { latest } from '../core/memoize-last.ts';
import { WidgetElement } from '../core/element/widget-element.ts';

/** What the content of every interview has. */
interface Asking {
  readonly facts: Facts;
  readonly text: { readonly facts: Readonly<Record<string, TextOf<'facts'>>> };
}

/** A widget that asks questions, one at a time, and then shows what they lead to. */
export abstract class InterviewElement<N extends PartName = PartName> extends WidgetElement<N> {
  static override get styles(): CSSResultGroup {
    return [super.styles, progressStyles, interviewStyles];
  }

  @state() protected place: Place = start;

  #moveFocus = false;
  #shownStep: string | undefined;
  #shownOutcome: string | null | undefined;

  /** What the answers lead to, as soon as they settle it; else `null`. */
  get outcome(): string | null {
    return this.walked?.outcome ?? null;
  }

  /** What is still possible. */
  get possible(): readonly string[] {
    const { content, walked } = this;
    return content && walked ? possibleAfter(this.interviewIn(content), walked) : [];
  }

  /** The table that is asked. The same object for the same content. */
  protected abstract interviewIn(content: Part<N>): Interview;

  protected abstract headingView(): View;

  protected abstract resultView(
    content: Part<N>,
    walked: Walk,
    back: (() => void) | undefined,
  ): View;

  /** Whether the result can be shown; some widgets load it when it is wanted. */
  protected get hasResult(): boolean {
    return true;
  }

  /** What stands above the first question. */
  protected introView(_content: Part<N>, _fact: FactId): View {
    return nothing;
  }

  /** A question on the screen. */
  protected questionView(_content: Part<N>, model: QuestionModel, actions: InterviewActions): View {
    return interviewView(model, actions);
  }

  protected get walked(): Walk | undefined {
    return this.content && this.#walk(this.content);
  }

  /** The question on the screen; `undefined` when it is the result. */
  protected get question(): FactId | undefined {
    const { walked } = this;
    return walked && questionAt(walked, this.place, this.#reader);
  }

  /** All that is known of the reader, from whomever. */
  protected get all(): Answers {
    return { ...this.preset, ...this.given };
  }

  get #reader(): Parameters<typeof reduce>[1] {
    return { preset: this.preset, given: this.given };
  }

  readonly #walked = latest(walk);

  #walk(content: Part<N>): Walk {
    return this.#walked(this.interviewIn(content), this.preset, this.given);
  }

  protected act(action: Action): void {
    const { content } = this;
    if (!content) return;
    const reader = this.#reader;
    const { place, given } = reduce(this.interviewIn(content), reader, this.place, action);
    this.#moveFocus = action.kind !== 'mark';
    this.place = place;
    // What is marked is for this widget alone; the others hear of answers.
    if (given !== reader.given) this.profile.answers.set(given);
  }

  protected override viewKey(_content: Part<N>): string {
    return this.question ?? `result ${JSON.stringify(this.all)}`;
  }

  protected override view(content: Part<N>): View {
    const interview = this.interviewIn(content);
    const walked = this.#walk(content);
    const { facts, text } = content as unknown as Asking;
    const fact = questionAt(walked, this.place, this.#reader);
    const back =
      questionBefore(walked, this.place, this.#reader) !== undefined || this.place.returning
        ? () => {
            this.act({ kind: 'back' });
          }
        : undefined;
    if (fact === undefined) {
      return html`${this.headingView()} ${this.resultView(content, walked, back)}`;
    }
    const index = walked.asked.includes(fact) ? walked.asked.indexOf(fact) : walked.asked.length;
    const before = walked.asked.slice(0, index);
    const model: QuestionModel = {
      facts,
      texts: text.facts,
      fact,
      index,
      place: this.place,
      answers: this.all,
      known: takenAsKnown(interview, walked, this.place),
      progress: progressAfter(interview, this.preset, before, this.given),
      headingLevel: this.headingLevel,
      locale: this.locale,
    };
    const actions: InterviewActions = {
      choose: (value) => {
        this.act({ kind: 'mark', value });
      },
      submit: () => {
        this.act({ kind: 'submit' });
      },
      change: this.changeAnswer,
      back,
    };
    return html`${this.headingView()} ${this.introView(content, fact)}
    ${this.questionView(content, model, actions)}`;
  }

  protected readonly changeAnswer = (fact: FactId): void => {
    this.act({ kind: 'change', fact });
  };

  protected readonly restart = (): void => {
    const { text } = this.content as unknown as Asking;
    this.act({ kind: 'restart', facts: Object.keys(text.facts) });
  };

  protected override spokenTexts(content: Part<N>): object | undefined {
    const { facts } = (content as unknown as Asking).text;
    return this.question === undefined ? super.spokenTexts(content) : facts[this.question];
  }

  /** What stands under a result: the answers of the reader, and what the host said of them. */
  protected saidIn(content: Part<N>, walked: Walk): Said {
    const { given } = this;
    const { text } = content as unknown as Asking;
    const known = takenAsKnown(this.interviewIn(content), walked, this.place);
    return {
      said: [...new Set([...walked.asked, ...Object.keys(given)])],
      known: known.filter((fact) => !(fact in given)),
      answers: this.all,
      texts: text.facts,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { walked } = this;
    if (!walked) return;
    const shown = this.question ?? (this.hasResult ? 'result' : undefined);
    if (this.#moveFocus && shown) {
      this.#moveFocus = false;
      this.focus();
    }
    this.#tellHost(shown, walked.outcome ?? null);
  }

  #tellHost(step: string | undefined, outcome: string | null): void {
    if (!step) return;
    const { widget } = this.constructor as typeof WidgetElement;
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
