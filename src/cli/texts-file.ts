/** A file of texts as it stands in `locales/content/`: lines are put into it, and all others stay. */
import type { Path } from '../content/problems.ts';

type Keyed = Readonly<Record<string, unknown>>;

export const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A new key stands where the English has it; one that is there stays where it is. */
function withKey(own: Keyed, key: string, value: unknown, order: readonly string[]): Keyed {
  if (Object.hasOwn(own, key)) return { ...own, [key]: value };
  const before = order.slice(0, order.indexOf(key)).filter((each) => Object.hasOwn(own, each));
  const after = before.at(-1);
  const entries = Object.entries(own);
  const at = after === undefined ? 0 : entries.findIndex(([each]) => each === after) + 1;
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)]);
}

/**
 * The texts with one line more, or with another. The order of keys stays: the record of who has read a text
 * counts on it. Gives nothing where the list of the line lacks one before it.
 */
export function withLine(own: unknown, english: unknown, path: Path, line: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return line;
  if (Array.isArray(english)) {
    const list: readonly unknown[] = Array.isArray(own) ? own : [];
    const at = Number(key);
    if (at > list.length) return undefined;
    const value = withLine(list[at], english[at], rest, line);
    return value === undefined ? undefined : [...list.slice(0, at), value, ...list.slice(at + 1)];
  }
  const source = isKeyed(english) ? english : {};
  const inside = isKeyed(own) ? own : {};
  const value = withLine(inside[key], source[String(key)], rest, line);
  return value === undefined ? undefined : withKey(inside, String(key), value, Object.keys(source));
}

/** What stands in a line of a file, as the formatter of this project has it. */
const LINE = 100;

/** Columns: marks on the letter before them take none. */
const widthOf = (text: string): number => text.replace(/[\p{Mn}\p{Me}]/gu, '').length;

/** The texts as JSON, as `npm run format` would write them: a list stands in one line where it fits. */
export function writeTexts(value: unknown, indent = '', used = 0): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((each) => writeTexts(each, inner));
    const line = `[${items.join(', ')}]`;
    const isShort = !line.includes('\n') && used + widthOf(line) <= LINE;
    return isShort ? line : `[\n${items.map((each) => inner + each).join(',\n')}\n${indent}]`;
  }
  if (!isKeyed(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, each], at) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    const comma = at < entries.length - 1 ? ',' : '';
    return `${start}${writeTexts(each, inner, widthOf(start + comma))}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}
