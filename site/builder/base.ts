/** What the builder works with: the content with its words, and what the build knows of its files. */
import type { Content } from '../../src/content/schema.ts';
import type { Text, TextKind } from '../../src/content/text-schema.ts';
import { partKinds, type PartName } from '../../src/content/parts.ts';
import type { Graph } from '../../src/graph.ts';
import { catalogue, type WidgetName } from '../../src/widgets/catalogue.ts';
import { guideParts } from '../../src/widgets/guide/guide.state.ts';

export interface Base {
  readonly version: string;
  readonly content: Content;
  /** The words by language, English first. */
  readonly texts: Readonly<Record<string, Text>>;
  /** The facts that each part of the content asks. */
  readonly asks: Readonly<Partial<Record<PartName, readonly string[]>>>;
  readonly graph: Graph;
  /** Hashes of the files, by their place in `dist/`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Widgets in the order in which newcomers need them, the whole first. */
export const widgets: readonly WidgetName[] = ['guide', ...guideParts];

/** In the words of the one who looks for a widget, not of the one who reads it. */
export const widgetWords: Readonly<Record<WidgetName, { title: string; what: string }>> = {
  guide: { title: 'The whole guide', what: 'All twelve below, with navigation' },
  overview: { title: 'What MitID is', what: 'In short, and ten things that people believe' },
  'get-started': { title: 'Step by step', what: 'One route as a timeline, with dates' },
  'eligibility-checker': { title: 'Which way to MitID', what: 'A few questions, then what to do' },
  'document-checklist': { title: 'Papers to bring', what: 'To tick off, print and share' },
  'counter-card': { title: 'At the counter', what: 'One page to show the clerk, in Danish too' },
  'authenticator-chooser': { title: 'App, display or chip', what: 'Which one fits' },
  'service-directory': { title: 'Where it is used', what: 'And the other way in' },
  troubleshooter: { title: 'When something is wrong', what: 'Lost, locked, a new phone' },
  'safety-check': { title: 'Is it a scam?', what: 'A message, a call, an approval' },
  'switch-guide': { title: 'I still have NemID', what: 'What it is worth, and what to do' },
  faq: { title: 'Questions and answers', what: 'By theme, with search' },
  'help-contacts': { title: 'Whom to ask', what: 'Official numbers and your own office' },
};

/** An item that a host can show or leave out. */
export interface Item {
  readonly id: string;
  readonly title: string;
}

/** The kinds of items that `only` and `exclude` name, by widget. */
const itemKinds: Partial<Record<WidgetName, readonly TextKind[]>> = {
  overview: ['topics', 'beliefs'],
  'eligibility-checker': ['notes', 'steps'],
  'document-checklist': ['documents'],
  'counter-card': ['requests', 'clerkQuestions', 'documents'],
  'authenticator-chooser': ['authenticators'],
  'service-directory': ['services'],
  'safety-check': ['signs', 'tips'],
  'switch-guide': ['leftovers', 'milestones'],
  faq: ['questions'],
  'help-contacts': ['helpTopics'],
};

/** The line of a text that says what it is. */
export function titleOf(text: object | undefined): string {
  const words = (text ?? {}) as Readonly<Record<string, unknown>>;
  const title = words['title'] ?? words['question'] ?? words['claim'] ?? words['label'] ?? '';
  return typeof title === 'string' ? title : '';
}

export function itemsOf({ content, texts }: Base, widget: WidgetName): Item[] {
  const words = texts['en'] as Text;
  if (widget === 'guide') {
    return guideParts.map((id) => ({ id, title: widgetWords[id].title }));
  }
  if (widget === 'troubleshooter') {
    const values = words.facts['problem']?.values ?? {};
    return Object.entries(values).map(([id, { label }]) => ({ id, title: label }));
  }
  return (itemKinds[widget] ?? []).flatMap((kind) =>
    Object.keys(content[kind as keyof Content]).map((id) => ({
      id,
      title: titleOf(words[kind][id]),
    })),
  );
}

/** A fact that a host can say beforehand. */
export interface Question {
  readonly fact: string;
  readonly question: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** What a widget may ask; the guide asks what all its parts ask. */
export function questionsOf({ content, texts, asks }: Base, widget: WidgetName): Question[] {
  const parts: readonly WidgetName[] = widget === 'guide' ? guideParts : [widget];
  const asked = new Set(parts.flatMap((name) => asks[catalogue[name]] ?? []));
  const words = texts['en']?.facts ?? {};
  return Object.keys(content.facts)
    .filter((fact) => asked.has(fact))
    .map((fact) => ({
      fact,
      question: words[fact]?.question ?? fact,
      values: (content.facts[fact]?.values ?? []).map((value) => ({
        value,
        label: words[fact]?.values[value]?.label ?? value,
      })),
    }));
}

/** Widgets of which parts name no item that could be left out. */
export const hasItems = (base: Base, widget: WidgetName): boolean =>
  itemsOf(base, widget).length > 0;

/** All kinds that any part shows. */
export const shownKinds: ReadonlySet<string> = new Set(Object.values(partKinds).flat());
