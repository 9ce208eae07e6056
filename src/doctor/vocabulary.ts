/** The words that may stand in a page. */
import { languages } from '../generated/languages.ts';
import { names } from '../generated/names.ts';
import { frameSandbox } from '../frame/sandbox.ts';
import { widgetNames } from '../generated/widget-names.ts';
import type { Knowledge } from './examine.ts';

export const knowledge: Knowledge = {
  widgets: widgetNames,
  languages,
  facts: names.facts,
  // The guide takes the names of its parts, and the troubleshooter those of the problems.
  ids: new Set([
    ...Object.values(names.ids).flat(),
    ...(names.facts['problem'] ?? []),
    ...widgetNames,
  ]),
  frameSandbox,
};
