/** What the builder works with: the content with its words. */
import { currentLocale } from '../../src/core/i18n/words.ts';
import type { Content } from '../../src/content/schema.ts';
import type { Text, TextKind } from '../../src/content/text-schema.ts';
import { partKinds, type PartName } from '../../src/content/parts.ts';
import { catalogue, type WidgetName } from '../../src/generated/catalogue.ts';
import type { Description } from '../../src/widgets/description.ts';
import { guidePartNames } from '../../src/widgets/guide/guide.state.ts';

export interface Base {
  readonly version: string;
  readonly content: Content;
  /** The words by language, English first. */
  readonly texts: Readonly<Record<string, Text>>;
  /** The facts that each part of the content asks. */
  readonly asks: Readonly<Partial<Record<PartName, readonly string[]>>>;
  /** Hashes of the files, by their place in `dist/`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Widgets in the order in which newcomers need them, the whole first. */
export const widgets: readonly WidgetName[] = ['guide', ...guidePartNames];

/** An item that a host can show or leave out. */
export interface Item {
  readonly id: string;
  readonly title: string;
}

/** The line of a text that says what it is. */
export function titleOf(text: object | undefined): string {
  const words = (text ?? {}) as Readonly<Record<string, unknown>>;
  const title = words['title'] ?? words['question'] ?? words['claim'] ?? words['label'] ?? '';
  return typeof title === 'string' ? title : '';
}

/** What the content calls an item, in the language of the builder. */
export const builtInTitle = ({ texts }: Base, kind: TextKind, id: string): string =>
  titleOf(texts[currentLocale()]?.[kind][id]) || titleOf(texts['en']?.[kind][id]);

const wordsOf = ({ texts }: Base): Text | undefined => texts[currentLocale()] ?? texts['en'];

export function itemsOf(base: Base, widget: WidgetName): Item[] {
  if (widget === 'guide') {
    return guidePartNames.map((id) => ({ id, title: catalogue[id].builder.title() }));
  }
  if (widget === 'troubleshooter') {
    const values = wordsOf(base)?.facts['problem']?.values ?? {};
    return Object.entries(values).map(([id, { label }]) => ({ id, title: label }));
  }
  return catalogue[widget].builder.items.flatMap((kind) =>
    Object.keys(base.content[kind as keyof Content]).map((id) => ({
      id,
      title: builtInTitle(base, kind, id),
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
export function factsAskedBy({ asks }: Pick<Base, 'asks'>, widget: WidgetName): Set<string> {
  const parts: readonly WidgetName[] = widget === 'guide' ? guidePartNames : [widget];
  return new Set(parts.flatMap((name) => asks[catalogue[name].part] ?? []));
}

export function questionsOf(base: Base, widget: WidgetName): Question[] {
  const { content } = base;
  const asked = factsAskedBy(base, widget);
  const words = wordsOf(base)?.facts ?? {};
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

/** Whether a widget shows items of a kind, in its first view or in what it leads to; the guide shows all. */
export const shows = (widget: WidgetName, kind: keyof Content): boolean => {
  const { part, latePart }: Description = catalogue[widget];
  const kinds: readonly string[] = [part, latePart].flatMap((each) =>
    each ? partKinds[each] : [],
  );
  return widget === 'guide' || kinds.includes(kind);
};

/** Widgets of which parts name no item that could be left out. */
export const hasItems = (base: Base, widget: WidgetName): boolean =>
  itemsOf(base, widget).length > 0;

/** All kinds that any part shows. */
export const shownKinds: ReadonlySet<string> = new Set(Object.values(partKinds).flat());
