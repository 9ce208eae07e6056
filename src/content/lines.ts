/** The lines of texts: plain, trimmed, not too long. */
import { problem, suspicion, type Path, type Problem } from './problems.ts';

/** The longest title and paragraph that fit a phone without being a wall of words. */
export const longest = { title: 60, line: 240 } as const;

/** Every line of a text, with the way to it. */
export function linesIn(value: unknown, path: Path = []): (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    linesIn(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const markup = /[<>]|\]\(|\*\*|&(#\w+|[a-z]+);/i;

/** What readers would see as it stands: no line of any item holds markup, whatever its field. */
export const markupProblems = (item: unknown, path: Path): Problem[] =>
  linesIn(item, path)
    .filter(([at, line]) => at.at(-1) !== 'url' && markup.test(line))
    .map(([at, line]) => problem(at, JSON.stringify(line), 'plain text, without markup'));

/** Text is plain, trimmed and not too long. */
export function lineProblems(text: unknown, path: Path): Problem[] {
  return linesIn(text, path).flatMap(([at, line]) => {
    if (markup.test(line) || /https?:/.test(line)) {
      return [problem(at, JSON.stringify(line), 'plain text, without markup and addresses')];
    }
    if (line !== line.trim() || line === '') {
      return [problem(at, JSON.stringify(line), 'text without space around it')];
    }
    const limit = at.at(-1) === 'title' ? longest.title : longest.line;
    return line.length > limit
      ? [suspicion(at, `${line.length} characters`, `at most ${limit}; split it`)]
      : [];
  });
}
