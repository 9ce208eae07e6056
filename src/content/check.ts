/** Checks the whole content and its texts: that everything named exists, and is said. */
import { lineProblems, linesIn } from './lines.ts';
import { problem, suspicion, unknownWord, type Path, type Problem } from './problems.ts';
import {
  conditionsIn,
  objectsIn,
  referenceProblems,
  referencesIn,
  type Names,
} from './references.ts';
import type { Content, ContentKind, Provenance, Requirement } from './schema.ts';
import type { Text, TextKind } from './text-schema.ts';

export type PartialText = Partial<Text>;

/** The kinds of which every item has words. */
export const textedKinds = [
  'facts',
  'outcomes',
  'notes',
  'steps',
  'documents',
  'offices',
  'contacts',
  'sources',
  'farewells',
  'leftovers',
  'milestones',
  'topics',
  'beliefs',
  'questions',
  'services',
  'helpTopics',
] as const satisfies readonly (ContentKind & TextKind)[];

/** The kinds whose items are shown only where something names them. */
const namedKinds = ['steps', 'documents', 'offices', 'contacts', 'sources'] as const;

export function namesOf(content: Content): Names {
  const facts: Record<string, readonly string[]> = { outcome: Object.keys(content.outcomes) };
  for (const [fact, { values }] of Object.entries(content.facts)) facts[fact] = values;
  const ids: Partial<Record<ContentKind, readonly string[]>> = {};
  for (const [kind, items] of Object.entries(content)) {
    if (!Array.isArray(items)) ids[kind as ContentKind] = Object.keys(items);
  }
  return { ids, facts };
}

function tableProblems(content: Content, names: Names): Problem[] {
  const problems: Problem[] = [];
  const outcomes = names.facts['outcome'] ?? [];
  const results = {
    rules: ['the outcome', outcomes],
    routes: ['the route', names.facts['route'] ?? []],
    noteRules: ['the note', names.ids.notes ?? []],
  } as const;
  for (const [table, [what, known]] of Object.entries(results)) {
    for (const [index, { then }] of content[table as keyof typeof results].entries()) {
      const path = ['content', table, index, 'then'];
      if (!known.includes(then)) problems.push(unknownWord(path, what, then, known));
    }
  }
  for (const table of ['rules', 'routes'] as const) {
    for (const [index, { id }] of content[table].entries()) {
      const first = content[table].findIndex((row) => row.id === id);
      if (first < index) {
        const path = ['content', table, index, 'id'];
        problems.push(problem(path, `the row "${id}" is there twice`, 'an id of its own'));
      }
    }
  }
  for (const outcome of Object.keys(content.followUps)) {
    if (!outcomes.includes(outcome)) {
      problems.push(
        unknownWord(['content', 'followUps', outcome], 'the outcome', outcome, outcomes),
      );
    }
  }
  for (const [id, { steps }] of Object.entries(content.outcomes)) {
    if (steps.length === 0) {
      problems.push(problem(['content', 'outcomes', id, 'steps'], 'no steps', 'at least one step'));
    }
  }
  const routed = new Map(
    content.routes.flatMap(({ when, then }) => (when['outcome'] ?? []).map((id) => [id, then])),
  );
  for (const [id, { route }] of Object.entries(content.outcomes)) {
    if (route !== undefined && routed.get(id) !== route) {
      const path = ['content', 'outcomes', id, 'route'];
      problems.push(
        problem(path, `"${route}"`, `what "routes" says: ${routed.get(id) ?? 'no route'}`),
      );
    }
  }
  const routes = names.facts['route'] ?? [];
  for (const [id, { route }] of Object.entries(content.outcomes)) {
    if (route !== undefined && !routes.includes(route)) {
      problems.push(unknownWord(['content', 'outcomes', id, 'route'], 'the route', route, routes));
    }
  }
  return problems;
}

function dateProblems(content: Content, today: string): Problem[] {
  const problems: Problem[] = [];
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  for (const [path, object] of objectsIn(content, ['content'])) {
    const { checked, from, until } = object as Partial<Provenance>;
    if (from !== undefined && until !== undefined && until < from) {
      problems.push(
        problem([...path, 'until'], `until ${until}, from ${from}`, 'an end after the start'),
      );
    }
    if (checked && checked.on > today) {
      problems.push(
        problem([...path, 'checked', 'on'], `${checked.on} has not come yet`, 'a day up to today'),
      );
    }
    if (checked && checked.on < yearAgo) {
      problems.push(
        suspicion([...path, 'checked', 'on'], `checked on ${checked.on}`, 'a check within a year'),
      );
    }
    const named: unknown = object['sources'];
    const notLive = (Array.isArray(named) ? (named as readonly string[]) : []).find(
      (id) => content.sources[id]?.against !== 'live',
    );
    if (checked?.against === 'live' && notLive !== undefined) {
      problems.push(
        problem(
          [...path, 'checked', 'against'],
          `"live", but the source "${notLive}" was read from an archive`,
          '"archive", until each source is confirmed',
        ),
      );
    }
  }
  for (const [id, { read }] of Object.entries(content.sources)) {
    const path = ['content', 'sources', id, 'read'];
    if (read > today) problems.push(problem(path, `${read} has not come yet`, 'a day up to today'));
    if (read < yearAgo)
      problems.push(suspicion(path, `read on ${read}`, 'a reading within a year'));
  }
  return problems;
}

function unusedProblems(content: Content): Problem[] {
  const used = new Set([...referencesIn(content)].map(({ kind, id }) => `${kind}.${id}`));
  for (const { then } of content.noteRules) used.add(`notes.${then}`);
  return [...namedKinds, 'notes' as const].flatMap((kind) =>
    Object.keys(content[kind])
      .filter((id) => !used.has(`${kind}.${id}`))
      .map((id) => problem(['content', kind, id], 'nothing uses it', 'something that names it')),
  );
}

/** All documents that a requirement marks as needed only if something is so. */
function conditionalDocuments(needs: readonly Requirement[], inside = false): string[] {
  return needs.flatMap((need) => {
    const only = inside || need.when !== undefined;
    if ('document' in need) return only || need.optional ? [need.document] : [];
    // Inside a choice nothing is a must, so nothing is marked.
    return 'oneOf' in need ? [] : conditionalDocuments(need.together, only);
  });
}

/** What the English must say, by kind and id, beyond the words that the schema asks for. */
function englishProblems(content: Content, english: PartialText): Problem[] {
  const problems: Problem[] = [];
  const missing = (kind: TextKind, id: string, field: string, why: string): void => {
    problems.push(problem(['text', 'en', kind, id], `no "${field}"`, why));
  };
  const expected: Partial<Record<TextKind, readonly string[]>> = {
    rules: content.rules.map(({ id }) => id),
  };
  for (const kind of textedKinds) expected[kind] = Object.keys(content[kind]);
  for (const [kind, ids] of Object.entries(expected) as [TextKind, readonly string[]][]) {
    for (const id of ids) {
      if (!Object.hasOwn(english[kind] ?? {}, id)) {
        problems.push(problem(['text', 'en', kind, id], 'no words', 'a text for every item'));
      }
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
  const alwaysKnown = ['outcome', 'mitid'];
  for (const { when, then } of content.noteRules) {
    const open = Object.keys(when).some((fact) => !alwaysKnown.includes(fact));
    if (open && !english.notes?.[then]?.onlyIf)
      missing('notes', then, 'onlyIf', 'its condition in words');
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

/** Fields that a language may have although the English has none, or lack: they give a Danish word. */
const isTerm = (path: Path): boolean => /^(term|hint)$/.test(String(path.at(-1)));

/** Another language says what the English says: the same items, fields and numbers. */
function translationProblems(lang: string, text: PartialText, english: PartialText): Problem[] {
  const problems: Problem[] = [];
  const source = new Map(linesIn(english).map(([path, line]) => [path.join('.'), line]));
  const own = linesIn(text);
  for (const [path, line] of own) {
    const at = ['text', lang, ...path];
    const original = source.get(path.join('.'));
    if (original === undefined) {
      if (!isTerm(path))
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
    if (!has.has(path.join('.')) && !isTerm(path)) {
      problems.push(
        suspicion(['text', lang, ...path], 'no text', 'a translation; the English stands in'),
      );
    }
  }
  return problems;
}

/** Words for things that do not exist. */
function strayProblems(content: Content, lang: string, text: PartialText): Problem[] {
  const ids: Partial<Record<TextKind, readonly string[]>> = {
    rules: content.rules.map(({ id }) => id),
    findOut: Object.keys(content.facts),
  };
  for (const kind of textedKinds) ids[kind] = Object.keys(content[kind]);
  return Object.entries(text).flatMap(([kind, items]) => {
    const known = ids[kind as TextKind] ?? [];
    return Object.keys(items)
      .filter((id) => !known.includes(id))
      .map((id) => unknownWord(['text', lang, kind, id], 'the id', id, known));
  });
}

/** Everything that is wrong with content whose shape is right. `today` is a day such as 2026-11-22. */
export function checkContent(
  content: Content,
  texts: Readonly<Record<string, PartialText>>,
  today: string,
): Problem[] {
  const names = namesOf(content);
  const { en: english = {}, ...others } = texts;
  return [
    ...referenceProblems(content, names, ['content']),
    ...tableProblems(content, names),
    ...dateProblems(content, today),
    ...unusedProblems(content),
    ...englishProblems(content, english),
    ...Object.entries(texts).flatMap(([lang, text]) => [
      ...strayProblems(content, lang, text),
      ...lineProblems(text, ['text', lang]),
    ]),
    ...Object.entries(others).flatMap(([lang, text]) => translationProblems(lang, text, english)),
  ];
}
