/** Where the widgets of the page show a card, and the answers that lead there. Pure. */
import { decide } from '../../src/engine/decide.ts';
import type { Answers } from '../../src/engine/facts.ts';
import type { WidgetName } from '../../src/generated/widget-names.ts';
import type { Base } from './base.ts';
import { isAt, type Draft } from './overlay/draft.ts';
import { samples } from './samples.ts';

/** Offices of the list of papers, each with answers that lead to it. */
export const visits: Readonly<Record<string, Answers>> = {
  'citizen-service': { route: 'counter', citizenship: 'other' },
  municipality: { route: 'cpr', citizenship: 'other' },
  siri: { route: 'cpr', citizenship: 'eu' },
  'tax-agency': { route: 'tax' },
};

/** The answers of a widget that show the card; `undefined` where it shows it nowhere, or nobody knows where. */
function answersFor(
  widget: WidgetName,
  contact: string,
  draft: Draft,
  base: Base,
): Answers | undefined {
  switch (widget) {
    case 'document-checklist':
      return Object.entries(visits).find(([office]) =>
        isAt(draft, ['offices', office], contact, base),
      )?.[1];
    case 'eligibility-checker': {
      const { facts, rules } = base.content;
      const sample = samples[widget] ?? {};
      const outcome = decide({ facts, rows: rules }, sample);
      return outcome !== undefined && isAt(draft, ['outcomes', outcome], contact, base)
        ? sample
        : undefined;
    }
    default:
      return undefined;
  }
}

export interface CardPlace {
  readonly widget: WidgetName;
  readonly answers: Answers;
}

/** The first of the widgets that shows the card. */
export function cardPlace(
  widgets: readonly WidgetName[],
  contact: string,
  draft: Draft,
  base: Base,
): CardPlace | undefined {
  for (const widget of widgets) {
    const answers = answersFor(widget, contact, draft, base);
    if (answers !== undefined) return { widget, answers };
  }
  return undefined;
}
