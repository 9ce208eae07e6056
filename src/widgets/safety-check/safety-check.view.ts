import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Verdict } from '../../content/schema.ts';
import { stepsFor } from '../../engine/steps.ts';
import { askPart } from '../../reading/contacts.ts';
import { entryView, type Unfolded } from '../../finder/entry.ts';
import { heading } from '../../core/views/heading.ts';
import { outcomeIcon } from '../../result/outcome-icon.ts';
import {
  hero,
  resultEnd,
  stepsPart,
  type AdviceModel,
  type ResultActions,
} from '../../result/result.ts';
import type { Sources } from '../../reading/sources.ts';
import { paragraphs, titleOf } from '../../core/views/text.ts';
import { verdictIcon } from '../../reading/verdict-icon.ts';
import type { View } from '../../core/views/view.ts';

type Content = Part<'safety'>;
type Kind = Verdict['verdict'];

const kindWords = (kind: Kind): string => {
  switch (kind) {
    case 'act-now':
      return msg('Act now', { id: 'safety.act-now' });
    case 'stop':
      return msg('Stop', { id: 'safety.stop' });
    case 'looks-real':
      return msg('Check it yourself', { id: 'safety.looks-real' });
  }
};

const looks = {
  'act-now': { icon: 'alert', tone: 'danger' },
  stop: { icon: 'stop', tone: 'warn' },
  'looks-real': { icon: 'look', tone: '' },
} as const;

/** What to think of it, why, and what to do at once. */
export function verdictView(model: AdviceModel<Content>, actions: ResultActions): View {
  const { content, id, rule, answers, kept, headingLevel, sources } = model;
  const [verdict, text] = [content.verdicts[id], content.text.verdicts[id]];
  if (!verdict || !text) return nothing;
  const { icon, tone } = looks[verdict.verdict];
  const because = rule && content.text.safetyRules[rule.id];
  const steps = stepsFor(content, verdict.steps, answers, kept);
  const statements = [verdict, rule, ...steps.map((step) => content.steps[step.id])];
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      outcomeIcon(icon),
      headingLevel + 1,
      html`<span class="verdict">${kindWords(verdict.verdict)}</span> ${titleOf(text)}`,
      html`${because ? html`<p lang=${because.lang ?? nothing}>${because.because}</p>` : nothing}
      ${paragraphs(text.lead)} ${paragraphs(text.body)} ${sources.of(verdict, text.title)}`,
      { tone },
    )}
    ${stepsPart(headingLevel + 2, content, steps, sources)}
    ${askPart(headingLevel + 2, content, verdict.contacts, kept)}
    ${resultEnd({ ...model, statements }, actions)}
  </div>`;
}

export interface GoodToKnowModel {
  readonly content: Content;
  readonly shown: (id: string) => boolean;
  readonly headingLevel: number;
  readonly sources: Sources;
  readonly unfolded: Unfolded;
}

function signList({ content }: GoodToKnowModel, ids: readonly string[]): View {
  return html`<ul class="signs">
    ${ids.map((id) => {
      const [sign, text] = [content.signs[id], content.text.signs[id]];
      return sign && text
        ? html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
            ${verdictIcon(sign.genuine ? 'right' : 'wrong')}
            <span>${text.title}</span>
          </li>`
        : nothing;
    })}
  </ul>`;
}

/** What a genuine message is like, in words: a picture of one would teach to trust pictures. */
function signsView(model: GoodToKnowModel): View {
  const { content, headingLevel } = model;
  const ids = Object.keys(content.signs).filter(model.shown);
  const isGenuine = (id: string): boolean => content.signs[id]?.genuine === true;
  const part = (title: string, list: readonly string[]): View =>
    list.length
      ? html`<div>${heading(headingLevel + 2, title)} ${signList(model, list)}</div>`
      : nothing;
  return html`<div class="sides">
      ${part(msg('A real message from MitID', { id: 'safety.real' }), ids.filter(isGenuine))}
      ${part(
        msg('Signs of fraud', { id: 'safety.fraud' }),
        ids.filter((id) => !isGenuine(id)),
      )}
    </div>
    ${model.sources.all(ids.map((id) => content.signs[id]))}`;
}

function tipsView({ content, shown, sources }: GoodToKnowModel): View {
  const ids = Object.keys(content.tips).filter(shown);
  return html`<ul class="tips">
      ${ids.map((id) => {
        const text = content.text.tips[id];
        return text
          ? html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
              <strong>${titleOf(text)}</strong> ${paragraphs(text.body)}
            </li>`
          : nothing;
      })}
    </ul>
    ${sources.all(ids.map((id) => content.tips[id]))}`;
}

/** What holds whatever has happened: it stands folded under the question and under the result. */
export function goodToKnow(model: GoodToKnowModel): View {
  const { content, shown, unfolded } = model;
  const has = (kind: 'signs' | 'tips'): boolean => Object.keys(content[kind]).some(shown);
  return html`<ul class="answers-list">
    ${
      has('signs')
        ? entryView(
            {
              id: 'signs',
              summary: msg('What real messages are like', { id: 'safety.signs' }),
              body: signsView(model),
            },
            unfolded,
          )
        : nothing
    }
    ${
      has('tips')
        ? entryView(
            {
              id: 'tips',
              summary: msg('Good habits', { id: 'safety.tips' }),
              body: tipsView(model),
            },
            unfolded,
          )
        : nothing
    }
  </ul>`;
}
