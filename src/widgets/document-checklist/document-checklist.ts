import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { state } from '../../core/element/decorators.ts';
import type { Part } from '../../content/parts.ts';
import { MitidProgressEvent, MitidStepEvent } from '../../core/element/events.ts';
import { ShareController } from '../../share/share-controller.ts';
import { keepPressed } from '../../core/platform/keep-pressed.ts';
import { MitidElement } from '../../core/element/mitid-element.ts';
import { NOT_SURE, type Answers } from '../../engine/facts.ts';
import { offeredValues } from '../../engine/interview.ts';
import { toggled } from '../../engine/profile.ts';
import { nextView } from '../../reading/next.ts';
import { printWithCode } from '../../result/print-with-code.ts';
import { checklistStyles } from './document-checklist.styles.ts';
import { interviewStyles } from '../../interview/interview.styles.ts';
import { papersStyles } from '../../papers/papers.styles.ts';
import { barStyles } from '../../interview/bar.styles.ts';
import { progressStyles } from '../../interview/progress.styles.ts';
import { drawingStyles } from '../../drawings/drawing.styles.ts';
import { drawWhenIdle } from '../../drawings/drawing.ts';
import { readingStyles } from '../../reading/reading.styles.ts';
import { shareStyles } from '../../share/share.styles.ts';
import { notice } from '../../core/views/notice.ts';
import { questionView } from '../../interview/question.ts';
import { paragraphs } from '../../core/views/text.ts';
import {
  askable,
  nextQuestion,
  progressOf,
  readyAmong,
  withRoute,
  type Askable,
} from './document-checklist.state.ts';
import { checklistHeading, checklistView, readyWords } from './document-checklist.view.ts';
import { sourcesIn } from '../../reading/sources.ts';
import type { View } from '../../core/views/view.ts';
import { visitsFor } from '../../papers/visits.ts';
import { part } from './widget.ts';

/**
 * The papers to bring, for each office, to tick off and to print.
 *
 * @summary Which papers a reader needs, and where.
 * @tagname mitid-document-checklist
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart option - One answer of a question.
 * @csspart actions - A row of buttons.
 * @csspart result - The lists of papers.
 * @csspart item - One item of a list.
 * @csspart answers - What the list was chosen by.
 * @csspart contacts - Where to get help.
 * @csspart notice - A note.
 * @csspart share - The link to take along.
 * @csspart qr - The code of the link.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidProgressEvent} mitid-progress - A paper was ticked or unticked: how many are ready.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidDocumentChecklist extends MitidElement<'documents'> {
  static override get widget(): 'document-checklist' {
    return 'document-checklist';
  }

  static override get styles(): CSSResultGroup {
    return [
      super.styles,
      progressStyles,
      barStyles,
      interviewStyles,
      readingStyles,
      papersStyles,
      drawingStyles,
      checklistStyles,
      shareStyles,
    ];
  }

  /** The route is a choice of what to look at, not a fact of the reader: it is not shared. */
  @state() private route: string | undefined;
  @state() private changing: Askable | undefined;

  readonly #share = new ShareController(this, this.sharing);
  #moveFocus = false;
  #shownStep: string | undefined;

  constructor() {
    super(part);
    drawWhenIdle(this);
  }

  /** @internal */
  override get readerAnswers(): Answers {
    const given = super.readerAnswers;
    return this.route === undefined ? given : { ...given, route: this.route };
  }

  /** Ids of the papers on the list that are ticked. */
  get ready(): readonly string[] {
    const { content } = this;
    if (!content) return [];
    return readyAmong(this.#visits(content), this.profile.ready.value);
  }

  #visits(content: Part<'documents'>): ReturnType<typeof visitsFor> {
    return visitsFor(content, withRoute(content, this.answers), this.isShown);
  }

  #question(content: Part<'documents'>): Askable | undefined {
    return this.changing ?? nextQuestion(content, withRoute(content, this.answers));
  }

  protected override spokenTexts(content: Part<'documents'>): object | undefined {
    const question = this.#question(content);
    return question ? content.text.facts[question] : super.spokenTexts(content);
  }

  protected override view(content: Part<'documents'>): View {
    const answers = withRoute(content, this.answers);
    const question = this.#question(content);
    const { route, citizenship } = answers;
    // Another question or list is built anew, since a page translator may have put nodes of its own where texts were.
    return html`${checklistHeading(this.headingLevel)}
    ${keyed(
      question ?? `${route} ${citizenship}`,
      question ? this.#ask(content, answers, question) : this.#list(content, answers),
    )}`;
  }

  #ask(content: Part<'documents'>, answers: Answers, fact: Askable): View {
    const text = content.text.facts[fact];
    if (!text) return nothing;
    const unsure = fact === 'route' && answers[fact] === NOT_SURE;
    const earlier = askable[askable.indexOf(fact) - 1];
    const back = this.changing
      ? () => {
          this.#show(undefined);
        }
      : earlier && this.readerAnswers[earlier] !== undefined
        ? () => {
            this.#show(earlier);
          }
        : undefined;
    return html`
      ${unsure ? notice('info', text.question, paragraphs(content.text.findOut[fact]?.body)) : nothing}
      ${questionView(
        {
          fact,
          text,
          values: offeredValues(content.facts, fact, answers),
          chosen: answers[fact],
          drawing: content.facts[fact]?.drawing,
          pictures: content.facts[fact]?.pictures,
          headingLevel: this.headingLevel + 1,
        },
        {
          choose: (value) => {
            this.#answer(fact, value);
          },
          back,
        },
      )}
    `;
  }

  #list(content: Part<'documents'>, answers: Answers): View {
    const visits = this.#visits(content);
    return checklistView(
      {
        content,
        visits,
        answers,
        ...progressOf(visits, this.profile.ready.value),
        ready: this.profile.ready.value,
        chosen: askable.filter((fact) => answers[fact] !== undefined),
        headingLevel: this.headingLevel,
        sources: sourcesIn([content], this.locale, this.overlay.day),
        share: this.#share.view(),
        next: nextView(this, ['counter-card', 'get-started']),
      },
      {
        toggle: (id) => {
          this.#setReady(content, toggled(this.profile.ready.value, id));
        },
        change: (fact) => {
          this.#show(askable.find((each) => each === fact));
        },
        reset: () => {
          const listed = new Set(this.ready);
          const others = [...this.profile.ready.value].filter((id) => !listed.has(id));
          this.#setReady(content, new Set(others));
          // The button goes away, so focus needs another place.
          this.#moveFocus = true;
        },
        print: () => void printWithCode(this, this.#share),
      },
    );
  }

  #show(changing: Askable | undefined): void {
    this.changing = changing;
    this.requestUpdate();
    keepPressed(this);
    this.#moveFocus = true;
  }

  #answer(fact: Askable, value: string): void {
    if (fact === 'route') this.route = value;
    else this.profile.answers.set({ ...super.readerAnswers, [fact]: value });
    this.#show(undefined);
    this.requestUpdate();
  }

  #setReady(content: Part<'documents'>, ready: ReadonlySet<string>): void {
    this.profile.ready.set(ready);
    const { done, total } = progressOf(this.#visits(content), ready);
    this.announce(() => readyWords(done, total));
    void this.updateComplete.then(() => {
      this.dispatchEvent(new MitidProgressEvent(MitidDocumentChecklist.widget, done, total));
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { content } = this;
    if (!content) return;
    if (this.#moveFocus) {
      this.#moveFocus = false;
      this.focus();
    }
    const step = this.#question(content) ?? 'result';
    if (this.#shownStep !== undefined && step !== this.#shownStep) {
      this.dispatchEvent(new MitidStepEvent(MitidDocumentChecklist.widget, step));
    }
    this.#shownStep = step;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-document-checklist': MitidDocumentChecklist;
  }
}
