/** Everything that is wrong with a page, the worst first. Pure. */
import * as written from './check-attributes.ts';
import { frames } from './check-frames.ts';
import * as page from './check-page.ts';
import * as around from './check-surroundings.ts';
import type { Finding, Level, SeenPage } from './seen.ts';
import { noProblems } from './words.ts';

const order: readonly Level[] = ['error', 'warning', 'hint'];

export interface Knowledge extends written.Vocabulary {
  readonly widgets: readonly string[];
}

export function findingsOf(seen: SeenPage, knowledge: Knowledge): Finding[] {
  const { widgets } = knowledge;
  const known = seen.widgets.filter(({ tag }) => widgets.includes(tag.replace('mitid-', '')));
  const all: Finding[] = [
    ...page.types(seen),
    ...page.policy(seen),
    ...page.files(seen),
    ...page.noWidgets(seen),
    ...page.strangers(seen, widgets),
    ...page.overlays(seen),
    ...page.pageLanguage(seen),
    ...page.copies(seen),
    ...known.flatMap((widget) => [
      ...around.failed(widget, seen),
      ...around.unclosed(widget),
      ...around.room(widget),
      ...around.narrow(widget, seen),
      ...written.foreignOverlay(widget),
      ...written.switches(widget),
      ...written.hook(widget),
      ...around.colours(widget),
      ...written.language(widget, knowledge),
      ...written.attributes(widget),
      ...written.values(widget),
      ...written.answers(widget, knowledge),
      ...written.items(widget, knowledge),
      ...around.outline(widget),
      ...around.fallback(widget),
    ]),
    ...seen.frames.flatMap((frame) => frames(frame, seen, knowledge)),
  ];
  return order.flatMap((level) => all.filter((each) => each.level === level));
}

/** The findings as text, for a letter to those who can mend them. */
export function reportOf(findings: readonly Finding[], seen: SeenPage, address: string): string {
  const lines = findings.map(({ level, title, text, mend, code }) =>
    [`[${level}] ${title}`, text, mend, ...(code ? [code] : [])].join('\n'),
  );
  return [
    `mitid-widgets ${seen.version}, ${address}`,
    ...(lines.length > 0 ? lines : [noProblems()]),
  ].join('\n\n');
}
