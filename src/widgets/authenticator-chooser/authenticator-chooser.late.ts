/** What fits, and how the four compare. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { TextOf } from '../../content/text-schema.ts';
import { stepsFor } from '../../engine/steps.ts';
import { askedIn, askPart } from '../../reading/contacts.ts';
import { authenticatorDrawing } from './authenticator-drawing.ts';
import { comparisonView } from './comparison.ts';
import { ComparisonTabs } from './comparison-tabs.ts';
import { foldedComparison } from './folded-comparison.ts';
import { resultCode } from '../../result/result-code.ts';
import {
  hero,
  resultEnd,
  stepsPart,
  type AdviceModel,
  type ResultActions,
} from '../../result/result.ts';
import { listSection, section } from '../../core/views/section.ts';
import type { Sources } from '../../reading/sources.ts';

export { ComparisonTabs } from './comparison-tabs.ts';
export { sourcesIn } from '../../reading/sources.ts';
import { otherwiseList, stepItems } from '../../reading/steps.ts';
import { paragraphs, termOf, titleOf, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';

type Content = Part<'picks'>;

type PickModel = AdviceModel<Content>;
type Property = Exclude<keyof TextOf<'authenticators'>, 'title' | 'term' | 'lang'>;

/** What is compared, in the order of what people ask first. */
const properties = (): readonly (readonly [Property, string])[] => [
  ['what', msg('How it works', { id: 'compare.what' })],
  ['fits', msg('For whom', { id: 'compare.fits' })],
  ['cost', msg('Price', { id: 'compare.cost' })],
  ['needs', msg('You need', { id: 'compare.needs' })],
  ['number', msg('How many', { id: 'compare.number' })],
  ['level', msg('Level', { id: 'compare.level' })],
];

/** All authenticators beside each other. */
export function comparison(
  content: Content,
  shown: (id: string) => boolean,
  sources: Sources,
  tabs?: ComparisonTabs,
  chosen?: string,
): View {
  const texts = content.text.authenticators;
  const ids = Object.keys(content.authenticators).filter((id) => shown(id) && texts[id]);
  return html`${comparisonView(
    msg('All four side by side', { id: 'compare.caption' }),
    ids.map((id) => ({
      id,
      drawing: authenticatorDrawing(content.authenticators[id]?.icon),
      title: texts[id]?.title ?? id,
      term: termOf(texts[id]),
      lang: texts[id]?.lang,
      isChosen: id === chosen,
    })),
    properties().map(([key, label]) => ({ id: key, label, cell: (id) => texts[id]?.[key] })),
    tabs && { shown: tabs.shown(ids, chosen), choose: tabs.choose },
  )}
  ${sources(ids.map((id) => content.authenticators[id]))}`;
}

function secondView({ content, id }: PickModel): View {
  const second = content.picks[id]?.second ?? '';
  const [authenticator, text] = [
    content.authenticators[second],
    content.text.authenticators[second],
  ];
  return authenticator && text
    ? html`<p lang=${text.lang ?? nothing}>
        <strong>${titleOf(text)}</strong> ${prose(text.what)}
      </p>`
    : nothing;
}

export function pickView(model: PickModel, actions: ResultActions, tabs?: ComparisonTabs): View {
  const { content, id, rule, answers, shown, kept, headingLevel, sources } = model;
  const [pick, text] = [content.picks[id], content.text.picks[id]];
  if (!pick || !text) return nothing;
  const level = headingLevel + 2;
  const steps = stepsFor(content, pick.steps, answers, kept);
  const backups = stepsFor(content, pick.backups, answers, kept);
  const because = rule && content.text.authenticatorRules[rule.id];
  const said = [...steps, ...backups].map((step) => content.steps[step.id]);
  return html`<div class="result" part="result" lang=${text.lang ?? nothing}>
    ${hero(
      authenticatorDrawing(content.authenticators[pick.authenticator]?.icon),
      headingLevel + 1,
      titleOf(text),
      html`${because ? html`<p lang=${because.lang ?? nothing}>${prose(because.because)}</p>` : nothing}
      ${paragraphs(text.lead)} ${paragraphs(text.body)}`,
    )}
    ${stepsPart(level, content, steps)}
    ${listSection(
      level,
      msg('Your backup', { id: 'chooser.backup' }),
      backups,
      (list) => otherwiseList(stepItems(content, list)),
      { name: 'backup' },
    )}
    ${
      pick.second && shown(pick.second)
        ? section(level, msg('A good alternative', { id: 'chooser.second' }), secondView(model), {
            name: 'second',
          })
        : nothing
    }
    ${askPart(level, content, pick.contacts, kept)}
    ${foldedComparison(comparison(content, shown, sources, tabs, pick.authenticator))}
    ${resultEnd({ ...model, statements: [pick, rule, content.authenticators[pick.second ?? ''], ...said, ...askedIn(content, pick.contacts, kept)] }, actions)}
  </div>`;
}

export const { styles, createResult } = resultCode<'authenticators', 'picks'>({
  results: ({ picks, text }) => ({ results: picks, titles: text.picks }),
  rules: ({ authenticatorRules }) => authenticatorRules,
  advice: (element) => {
    const tabs = new ComparisonTabs(element);
    return { view: (model, actions) => pickView(model, actions, tabs) };
  },
});
