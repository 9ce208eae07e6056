/** Whether everything that the content names is said, in every language. */
import { shortField } from './check-levels.ts';
import { linesIn } from './lines.ts';
import { problem, suspicion, unknownWord, type Path, type Problem } from './problems.ts';
import { conditionsIn } from './references.ts';
import type { Content, ContentKind, Requirement } from './schema.ts';
import { textKinds, type Text, type TextKind } from './text-schema.ts';

export type PartialText = Partial<Text>;

/** All documents that a requirement marks as needed only if something is so. */
function conditionalDocuments(needs: readonly Requirement[], inside = false): string[] {
  return needs.flatMap((need) => {
    const only = inside || need.when !== undefined;
    if ('document' in need) return only || need.optional ? [need.document] : [];
    // Inside a choice nothing is a must, so nothing is marked.
    return 'oneOf' in need ? [] : conditionalDocuments(need.together, only);
  });
}

const hasWords = (kind: string): kind is ContentKind & TextKind => Object.hasOwn(textKinds, kind);

const idsOf = (items: Content[ContentKind & TextKind]): string[] =>
  Array.isArray(items) ? items.map(({ id }: { readonly id: string }) => id) : Object.keys(items);

/** The ids of all that has words, by kind: every item, and every row that says why it leads to its result. */
const textedIds = (content: Content): Partial<Record<TextKind, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(content)
      .filter(hasWords)
      .map((kind) => [kind, idsOf(content[kind])]),
  );

/** What the English must say, by kind and id, beyond the words that the schema asks for. */
export function englishProblems(content: Content, english: PartialText): Problem[] {
  const problems: Problem[] = [];
  const missing = (kind: TextKind, id: string, field: string, why: string): void => {
    problems.push(problem(['text', 'en', kind, id], `no "${field}"`, why));
  };
  for (const [kind, ids] of Object.entries(textedIds(content)) as [TextKind, readonly string[]][]) {
    for (const id of ids) {
      if (!Object.hasOwn(english[kind] ?? {}, id)) {
        problems.push(problem(['text', 'en', kind, id], 'no words', 'a text for every item'));
      }
    }
  }
  for (const [kind, field] of Object.entries(shortField)) {
    if (field !== 'short') continue;
    for (const [id, item] of Object.entries(english[kind as 'steps'] ?? {})) {
      if (!item.short)
        missing(kind as TextKind, id, field, 'a line that is enough for most readers');
    }
  }
  const asked = new Set([...conditionsIn(content)].flatMap(([, when]) => Object.keys(when)));
  for (const [id, { values }] of Object.entries(content.facts)) {
    const labels = english.facts?.[id]?.values ?? {};
    for (const value of values) {
      if (!labels[value]) missing('facts', id, `values.${value}`, 'a label for every value');
    }
    for (const value of Object.keys(labels)) {
      if (!values.includes(value)) {
        const path = ['text', 'en', 'facts', id, 'values', value];
        problems.push(unknownWord(path, 'the value', value, values));
      }
    }
    if (asked.has(id) && !english.findOut?.[id]) {
      problems.push(
        problem(['text', 'en', 'findOut', id], 'no words', 'how a reader can find out'),
      );
    }
  }
  for (const [id, { when }] of Object.entries(content.steps)) {
    if (when && !english.steps?.[id]?.onlyIf)
      missing('steps', id, 'onlyIf', 'its condition in words');
  }
  for (const [id, { when, earliest, latest }] of Object.entries(content.stages)) {
    if (when && !english.stages?.[id]?.onlyIf)
      missing('stages', id, 'onlyIf', 'its condition in words');
    if ((earliest ?? latest) && !english.stages?.[id]?.deadline)
      missing('stages', id, 'deadline', 'its deadline in words');
  }
  const alwaysKnown = ['outcome', 'mitid'];
  for (const { when, then } of content.noteRules) {
    const open = Object.keys(when).some((fact) => !alwaysKnown.includes(fact));
    if (open && !english.notes?.[then]?.onlyIf)
      missing('notes', then, 'onlyIf', 'its condition in words');
  }
  for (const kind of ['steps', 'stages'] as const) {
    for (const [id, { when }] of Object.entries(content[kind])) {
      if (when || !english[kind]?.[id]?.onlyIf) continue;
      const path = ['content', kind, id];
      problems.push(suspicion(path, 'no "when"', 'in data what "onlyIf" says in words'));
    }
  }
  for (const [id, { cases }] of Object.entries(content.documents)) {
    const words = english.documents?.[id]?.onlyIf;
    if (cases && !words) missing('documents', id, 'onlyIf', 'its condition in words');
    if (words && !cases) {
      const path = ['content', 'documents', id];
      problems.push(suspicion(path, 'no "cases"', 'in data what "onlyIf" says in words'));
    }
  }
  for (const { needs } of Object.values(content.checklists)) {
    for (const id of conditionalDocuments(needs)) {
      if (!english.documents?.[id]?.onlyIf)
        missing('documents', id, 'onlyIf', 'its condition in words');
    }
  }
  for (const [id, { url }] of Object.entries(content.contacts)) {
    if (url !== undefined && !english.contacts?.[id]?.link) {
      problems.push(
        suspicion(
          ['text', 'en', 'contacts', id],
          'a link without "link"',
          'words that say where it leads',
        ),
      );
    }
  }
  return problems;
}

const numbersIn = (line: string): string => (line.match(/\d+/g) ?? []).sort().join(' ');

/** What a language may have although the English has none, or lack: a Danish word, a name, words to search by. */
export const isOwn = (path: Path): boolean =>
  /^(term|hint|publisher)$/.test(String(path.at(-1))) ||
  (path.at(-2) === 'words' && path.at(-1) !== 0);

/** Another language says what the English says: the same items, fields and numbers. */
export function translationProblems(
  lang: string,
  text: PartialText,
  english: PartialText,
): Problem[] {
  const problems: Problem[] = [];
  const source = new Map(linesIn(english).map(([path, line]) => [path.join('.'), line]));
  const own = linesIn(text);
  for (const [path, line] of own) {
    const at = ['text', lang, ...path];
    const original = source.get(path.join('.'));
    if (original === undefined) {
      if (!isOwn(path))
        problems.push(problem(at, 'a text that the English does not have', 'a key of the English'));
    } else if (numbersIn(line) !== numbersIn(original)) {
      problems.push(
        problem(
          at,
          `the numbers ${numbersIn(line) || 'none'}`,
          `those of the English: ${numbersIn(original) || 'none'}`,
        ),
      );
    }
  }
  const has = new Set(own.map(([path]) => path.join('.')));
  for (const [path] of linesIn(english)) {
    if (!has.has(path.join('.')) && !isOwn(path)) {
      problems.push(
        suspicion(['text', lang, ...path], 'no text', 'a translation; the English stands in'),
      );
    }
  }
  return problems;
}

/** Words for things that do not exist. */
export function strayProblems(content: Content, lang: string, text: PartialText): Problem[] {
  const ids: Partial<Record<TextKind, readonly string[]>> = {
    ...textedIds(content),
    findOut: Object.keys(content.facts),
  };
  return Object.entries(text).flatMap(([kind, items]) => {
    const known = ids[kind as TextKind] ?? [];
    return Object.keys(items)
      .filter((id) => !known.includes(id))
      .map((id) => unknownWord(['text', lang, kind, id], 'the id', id, known));
  });
}
