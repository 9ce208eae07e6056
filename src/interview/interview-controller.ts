import { html, nothing, type CSSResult, type ReactiveController } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Part, PartName } from '../content/parts.ts';
import { ContentController } from '../core/controllers/content-controller.ts';
import { MitidOutcomeEvent, MitidStepEvent } from '../core/element/events.ts';
import type { MitidElement } from '../core/element/mitid-element.ts';
import { memoizeLast } from '../core/memoize-last.ts';
import { whenIdle } from '../core/platform/idle.ts';
import { keepPressed } from '../core/platform/keep-pressed.ts';
import { addStyles } from '../core/platform/styles.ts';
import { failedView, loadingView } from '../core/views/states.ts';
import type { View } from '../core/views/view.ts';
import type { Answers, FactId, Facts } from '../engine/facts.ts';
import {
  questionAt,
  questionBefore,
  reduce,
  start,
  takenAsKnown,
  type Action,
  type Position,
  type Reader,
} from '../engine/interview-state.ts';
import {
  foresee,
  offeredValues,
  possibleAfter,
  progressAfter,
  walk,
  type Offers,
  type Walk,
} from '../engine/interview.ts';
import { load } from '../loading/load.ts';
import type { Asking, InterviewOptions } from './interview-options.ts';
import { interviewView, type InterviewActions, type QuestionModel } from './interview-view.ts';
import type { ResultCode, ResultView } from './interview-result.ts';

/** Asks questions, one at a time, and then shows what they lead to. */
export class InterviewController<
  N extends PartName,
  L extends PartName,
  C extends ResultCode<N, L> = ResultCode<N, L>,
> implements ReactiveController {
  readonly #element: MitidElement<N>;
  readonly #options: InterviewOptions<N, L>;
  readonly #late: ContentController<L>;
  /** The code of the result, once it is there. */
  code: C | undefined;
  #result: ResultView<N, L> | undefined;
  #position: Position = start;
  #moveFocus = false;
  #foreseen: Asking<N> | undefined;
  /** What did not load is asked for again. */
  #isTrying = false;
  #shownStep: string | undefined;
  #shownOutcome: string | null | undefined;

  // Everybody asks for them in an update, and nothing changes meanwhile.
  readonly #walked = memoizeLast(walk);
  readonly #derived = memoizeLast(
    (content: Part<N>, preset: Answers, given: Answers): Answers =>
      this.#options.derive?.(content, { ...preset, ...given }) ?? {},
  );
  readonly #preset = memoizeLast((preset: Answers, derived: Answers): Answers => ({
    ...derived,
    ...preset,
  }));

  constructor(element: MitidElement<N>, options: InterviewOptions<N, L>) {
    this.#element = element;
    this.#options = options;
    this.#late = new ContentController(element, options.late, {
      ...element.contentOptions,
      code: async (locale) => {
        this.code = await load<C>(`late/${element.widgetName}.${locale}`);
        for (const style of this.code.styles) addStyles(element.renderRoot, style);
        this.#result ??= this.code.createResult(element);
      },
    });
    element.addController(this);
  }

  /** The sheets of the result, once it is there. */
  get styles(): readonly CSSResult[] {
    return this.code?.styles ?? [];
  }

  /** What the answers lead to, as soon as they settle it; else `null`. */
  get outcome(): string | null {
    return this.#walk?.outcome ?? null;
  }

  /** What is still possible. */
  get possible(): readonly string[] {
    const { content } = this.#element;
    const walked = this.#walk;
    return content && walked ? possibleAfter(this.#options.interview(content), walked) : [];
  }

  /** The part that results are made of, once it is there. */
  get late(): Part<L> | undefined {
    return this.#late.content;
  }

  /** The question on the screen; `undefined` when it is the result. */
  get question(): FactId | undefined {
    const walked = this.#walk;
    return walked && questionAt(walked, this.#position, this.#reader);
  }

  /** Whether what shows first is there: a result too, where the host has said all. */
  get isWhole(): boolean {
    return this.question !== undefined || this.#late.state.kind !== 'loading';
  }

  /**
   * Names the question or result. Under another name it is built anew, since a page translator may have put nodes
   * of its own where the texts were; what stands around it stays, and with it the place of who listens there.
   */
  get #viewKey(): string {
    const { preset, given } = this.#reader;
    return this.question ?? `result ${JSON.stringify({ ...preset, ...given })}`;
  }

  /** The texts on the screen. */
  get spokenTexts(): object | undefined {
    const { question } = this;
    return question === undefined ? this.#late.content?.text : this.#content?.text.facts[question];
  }

  /** The facts that the table turns on, once the content is there. */
  get facts(): Facts | undefined {
    return this.#content?.facts;
  }

  get #content(): Asking<N> | undefined {
    return this.#element.content as Asking<N> | undefined;
  }

  get #walk(): Walk | undefined {
    const { content } = this.#element;
    if (!content) return undefined;
    const { preset, given } = this.#reader;
    return this.#walked(this.#options.interview(content), preset, given);
  }

  get #reader(): Reader {
    const { content, presetAnswers, readerAnswers: given } = this.#element;
    const derived = content ? this.#derived(content, presetAnswers, given) : {};
    const preset = Object.keys(derived).length
      ? this.#preset(presetAnswers, derived)
      : presetAnswers;
    return { preset, given };
  }

  /** Has what results are made of there when it is wanted: all of it, so that a request says nothing. */
  want(): void {
    this.#late.want(this.#element.locale);
  }

  act(action: Action): void {
    const content = this.#content;
    if (!content) return;
    const reader = this.#reader;
    const { position, given } = reduce(
      this.#options.interview(content),
      reader,
      this.#position,
      action,
    );
    this.#moveFocus = true;
    this.#position = position;
    this.#element.requestUpdate();
    keepPressed(this.#element);
    if (given !== reader.given) this.#element.profile.answers.set(given);
    this.want();
  }

  hostUpdate(): void {
    // "Try again" stays until it is known what comes of it.
    if (this.#isTrying && this.#late.state.kind !== 'loading') keepPressed(this.#element);
    if (!this.#content) return;
    if (this.question === undefined) this.want();
    else this.#result?.left?.();
  }

  hostUpdated(): void {
    if (this.#late.state.kind !== 'loading') this.#isTrying = false;
    const walked = this.#walk;
    if (!walked) return;
    const shown = this.question ?? (this.#late.content ? 'result' : undefined);
    if (this.#moveFocus && (shown || this.#late.state.kind === 'failed')) {
      this.#moveFocus = false;
      this.#element.focus();
    }
    this.#tellHost(shown, walked.outcome ?? null);
    this.#foresee();
  }

  /** What follows each answer is known before the first press: on an old phone, working it out takes long. */
  #foresee(): void {
    const { question } = this;
    const content = this.#content;
    if (!content || question === undefined || this.#foreseen === content) return;
    this.#foreseen = content;
    const { preset, given } = this.#reader;
    const interview = this.#options.interview(content);
    for (const value of content.facts[question]?.values ?? []) {
      whenIdle(() => {
        foresee(interview, preset, { ...given, [question]: value });
      });
    }
  }

  view(): View {
    const content = this.#content;
    const walked = this.#walk;
    if (!content || !walked) return nothing;
    const { heading, intro, below } = this.#options;
    const fact = questionAt(walked, this.#position, this.#reader);
    const back =
      questionBefore(walked, this.#position, this.#reader) !== undefined || this.#position.returning
        ? () => {
            this.act({ kind: 'back' });
          }
        : undefined;
    const more = below?.(content, fact) ?? nothing;
    return html`${heading()} ${fact === undefined ? nothing : (intro?.(content, fact) ?? nothing)}
    ${keyed(
      this.#viewKey,
      fact === undefined
        ? this.#resultView(content, walked, more, back)
        : this.#questionView(content, walked, fact, back),
    )}
    ${fact === undefined ? nothing : more}`;
  }

  #questionView(
    content: Asking<N>,
    walked: Walk,
    fact: FactId,
    back: (() => void) | undefined,
  ): View {
    const { asked } = walked;
    const { preset, given } = this.#reader;
    const { headingLevel, locale } = this.#element;
    const interview = this.#options.interview(content);
    const index = asked.includes(fact) ? asked.indexOf(fact) : asked.length;
    const answers = { ...preset, ...given };
    const { values, because } = this.#offers(content, fact, answers);
    const model: QuestionModel = {
      facts: content.facts,
      texts: content.text.facts,
      fact,
      values,
      answers,
      known: [...takenAsKnown(interview, walked, this.#position), ...because],
      progress: progressAfter(interview, preset, asked.slice(0, index), given),
      arriving: this.#position !== start,
      headingLevel,
      locale,
    };
    const actions: InterviewActions = {
      choose: (value) => {
        this.act({ kind: 'choose', value });
      },
      change: this.#change,
      back,
    };
    return this.#options.question?.(content, model, actions) ?? interviewView(model, actions);
  }

  /** Who changes an answer may find that what is known is wrong: then all values are offered. */
  #offers(content: Asking<N>, fact: FactId, answers: Answers): Offers {
    const all = { values: content.facts[fact]?.values ?? [], because: [] };
    if (this.#position.returning) return all;
    return (
      this.#options.offers?.(content, fact, answers) ?? {
        ...all,
        values: offeredValues(content.facts, fact, answers),
      }
    );
  }

  #resultView(content: Asking<N>, walked: Walk, below: View, back: (() => void) | undefined): View {
    const late = this.#late.content;
    const { kind } = this.#late.state;
    if (kind === 'failed' || (kind === 'loading' && this.#isTrying)) {
      const retry = (): void => {
        // The button goes away, so focus needs another place.
        this.#moveFocus = true;
        this.#isTrying = true;
        this.#late.retry(this.#element.locale);
      };
      return failedView(retry, { isTrying: kind === 'loading' });
    }
    if (!late || !this.#result) return loadingView();
    const { preset, given } = this.#reader;
    const interview = this.#options.interview(content);
    const known = takenAsKnown(interview, walked, this.#position);
    return this.#result.view({
      content,
      below,
      late,
      interview,
      walked,
      noted: this.#position.noted,
      said: [...new Set([...walked.asked, ...Object.keys(given)])],
      known: known.filter((fact) => !(fact in given)),
      answers: { ...preset, ...given },
      texts: content.text.facts,
      change: this.#change,
      answer: (fact, value) => {
        this.act({ kind: 'answer', fact, value });
      },
      back,
      restart: () => {
        this.act({ kind: 'restart', facts: Object.keys(content.text.facts) });
      },
    });
  }

  readonly #change = (fact: FactId): void => {
    this.act({ kind: 'change', fact });
  };

  #tellHost(step: string | undefined, outcome: string | null): void {
    if (!step) return;
    const { widgetName } = this.#element;
    if (step !== this.#shownStep) {
      if (this.#shownStep !== undefined) {
        this.#element.dispatchEvent(new MitidStepEvent(widgetName, step));
      }
      this.#shownStep = step;
    }
    const result = step === 'result' ? outcome : undefined;
    if (result !== undefined && result !== this.#shownOutcome) {
      this.#element.dispatchEvent(new MitidOutcomeEvent(widgetName, result));
    }
    this.#shownOutcome = result;
  }
}
