/** Checks the whole content and its texts: that everything named exists, and is said. */
import {
  englishProblems,
  strayProblems,
  translationProblems,
  type PartialText,
} from './check-texts.ts';
import { levelProblems } from './check-levels.ts';
import { lineProblems, markupProblems } from './lines.ts';
import { problem, suspicion, unknownWord, type Problem } from './problems.ts';
import { objectsIn, referenceProblems, referencesIn, type Names } from './references.ts';
import type { Content, ContentKind, Provenance } from './schema.ts';
import { numbered } from '../core/platform/numbered.ts';

/** The kinds whose items are shown only where something names them. */
const namedKinds = ['steps', 'stages', 'documents', 'offices', 'contacts', 'sources'] as const;

/** The tables with hit policy First, of which each row has an id. */
const firstTables = [
  'rules',
  'routes',
  'problemRules',
  'authenticatorRules',
  'safetyRules',
  'journeyRules',
] as const;

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
    problemRules: ['the remedy', names.ids.remedies ?? []],
    authenticatorRules: ['the pick', names.ids.picks ?? []],
    safetyRules: ['the verdict', names.ids.verdicts ?? []],
    journeyRules: ['the journey', names.ids.journeys ?? []],
  } as const;
  for (const [table, [what, known]] of Object.entries(results)) {
    for (const [index, { then }] of numbered<{ readonly then: string }>(
      content[table as keyof typeof results],
    )) {
      const path = ['content', table, index, 'then'];
      if (!known.includes(then)) problems.push(unknownWord(path, what, then, known));
    }
  }
  const journeys = Object.keys(content.journeys);
  const chosen = names.facts['journey'] ?? [];
  if (journeys.join() !== chosen.join()) {
    const path = ['content', 'facts', 'journey', 'values'];
    problems.push(problem(path, chosen.join(', '), `the journeys: ${journeys.join(', ')}`));
  }
  for (const table of firstTables) {
    for (const [index, { id }] of numbered<{ readonly id: string }>(content[table])) {
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
    ...markupProblems(content, ['content']),
    ...englishProblems(content, english),
    ...Object.entries(texts).flatMap(([lang, text]) => [
      ...strayProblems(content, lang, text),
      ...lineProblems(text, ['text', lang]),
      ...levelProblems(lang, text),
    ]),
    ...Object.entries(others).flatMap(([lang, text]) => translationProblems(lang, text, english)),
  ];
}
