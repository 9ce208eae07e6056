/** What stands on the host's page: one widget or several, and an overlay that needs no file. Pure. */
import type { WidgetName } from '../../src/generated/widget-names.ts';
import { factsAskedBy, type Base } from './base.ts';
import { CARD_TOPIC } from './overlay/draft.ts';
import { isFrame, takesInline } from './snippets/kinds.ts';
import { withWidget, type BuilderState } from './state.ts';

export interface Page {
  /** As each is set up. What holds for the page, such as colour and kind of site, is that of the first. */
  readonly widgets: readonly [BuilderState, ...BuilderState[]];
  /** The JSON of an overlay that stands in the page, or in the address of the frame. */
  readonly overlay: string | undefined;
}

/** What the script with the overlay is called. */
export const OVERLAY_ID = 'mitid-own';

/** Another widget of the page gets what holds for all, and of the answers those that it would ask. */
function another(state: BuilderState, widget: WidgetName, asks: Base['asks']): BuilderState {
  const asked = factsAskedBy({ asks }, widget);
  const answers = Object.entries(state.answers).filter(([fact]) => asked.has(fact));
  return {
    ...withWidget(state, widget),
    answers: Object.fromEntries(answers),
    hash: false,
    structuredData: false,
  };
}

/** What shows one card of the host's own, alone. */
export const cardState = (state: BuilderState): BuilderState => ({
  ...withWidget(state, 'help-contacts'),
  answers: {},
  choice: 'only',
  items: [CARD_TOPIC],
});

/** `overlay` is the JSON of what the host has written. */
export function pageOf(state: BuilderState, asks: Base['asks'] = {}, overlay?: string): Page {
  const isInline = state.inline && overlay !== undefined && takesInline(state.kind);
  const inline = isFrame(state.kind) ? '' : `#${OVERLAY_ID}`;
  const first = isInline ? { ...state, overlay: inline } : state;
  return {
    widgets: [first, ...state.more.map((widget) => another(first, widget, asks))],
    overlay: isInline ? overlay : undefined,
  };
}
