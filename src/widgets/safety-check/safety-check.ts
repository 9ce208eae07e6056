import { msg } from '@lit/localize';
import { html, type CSSResultGroup } from 'lit';
import type { Part } from '../../content/parts.ts';
import { AdviceElement, type Results, type RuledInterview } from '../../result/advice-element.ts';
import { UnfoldedEntries } from '../../finder/unfolded-entries.ts';
import type { FactId } from '../../engine/facts.ts';
import { noFollowUps } from '../../engine/interview.ts';
import { finderStyles } from '../../finder/finder.styles.ts';
import { helpStyles } from '../../reading/alarm.styles.ts';
import { safetyStyles } from './safety-check.styles.ts';
import { alarmsView } from '../../reading/alarm.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import type { AdviceModel, ResultActions } from '../../result/result.ts';
import type { View } from '../../core/views/view.ts';
import { goodToKnow, verdictView } from './safety-check.view.ts';
import { heading } from './widget.ts';

/**
 * A message, a call, an approval that the reader did not start: what to think of it, and what to
 * do at once. It never says that something is genuine.
 *
 * @summary Is this message or call real? And what to do at once.
 * @tagname mitid-safety-check
 * @slot - Shown until the widget is there, and if it cannot load. Put a link here.
 * @slot heading - Replaces the heading.
 * @slot footer - Below everything else, for the host's own words.
 * @csspart base - The frame around the widget.
 * @csspart heading - The heading.
 * @csspart notice - What cannot wait.
 * @csspart progress - The bar and the words under it.
 * @csspart question - The form with one question.
 * @csspart option - One answer of a question.
 * @csspart known - What is taken as known.
 * @csspart actions - A row of buttons.
 * @csspart result - The verdict, and what to do.
 * @csspart steps - A list of numbered steps.
 * @csspart item - One item of a list.
 * @csspart answers - The answers given.
 * @csspart contacts - Whom to ask.
 * @csspart source - Where one statement is from.
 * @csspart sources - Where all of it is from.
 * @fires {MitidReadyEvent} mitid-ready - The widget shows its content for the first time.
 * @fires {MitidStepEvent} mitid-step - Another step is shown: a fact id, or `result`.
 * @fires {MitidOutcomeEvent} mitid-outcome - A result is shown: its id, or `null` if several are open.
 * @fires {MitidErrorEvent} mitid-error - Content could not be loaded or shown.
 */
export class MitidSafetyCheck extends AdviceElement<'safety'> {
  static override get widget(): 'safety-check' {
    return 'safety-check';
  }

  static override get part(): 'safety' {
    return 'safety';
  }

  static override get styles(): CSSResultGroup {
    return [super.styles, helpStyles, finderStyles, safetyStyles];
  }

  /** What happened to somebody is nothing to pass on. */
  protected override get isPrivate(): boolean {
    return true;
  }

  readonly #unfolded = new UnfoldedEntries(this);

  protected override interviewIn({ facts, safetyRules }: Part<'safety'>): RuledInterview {
    return { facts, rows: safetyRules, followUps: noFollowUps };
  }

  protected override resultsIn({ verdicts, text }: Part<'safety'>): Results {
    return { results: verdicts, titles: text.verdicts };
  }

  protected override guidance(): string {
    return msg('This is guidance: from answers alone, nobody can be quite sure.', {
      id: 'safety.guidance',
    });
  }

  protected override headingView(): View {
    return widgetHeading(this.headingLevel, heading());
  }

  protected override introView(content: Part<'safety'>, _fact: FactId): View {
    return alarmsView(content, this.headingLevel + 1, this.sourcesIn(content), this.isKept);
  }

  protected override view(content: Part<'safety'>): View {
    const model = {
      content,
      shown: this.isShown,
      headingLevel: this.headingLevel,
      sources: this.sourcesIn(content),
      unfolded: this.#unfolded,
    };
    return html`${super.view(content)} ${goodToKnow(model)}`;
  }

  protected override adviceView(model: AdviceModel<Part<'safety'>>, actions: ResultActions): View {
    return verdictView(model, actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mitid-safety-check': MitidSafetyCheck;
  }
}
