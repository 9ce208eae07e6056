/** A JSON file, with the line and column of everything in it. */
import { readFileSync } from 'node:fs';
import {
  evaluate,
  parse,
  type AnyNode as Node,
  type ElementNode,
  type MemberNode,
} from '@humanwhocodes/momoa';
import { problem, type Path, type Problem } from '../content/problems.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface JsonFile {
  /** The path as it is shown to people. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** What is wrong with the file as JSON. */
  readonly problems: readonly (Problem & Partial<Place>)[];
  /** Where a value is, or the nearest thing around it that is there. */
  readonly placeOf: (path: Path) => Place;
  /** First and last offset of a value. */
  readonly rangeOf: (path: Path) => readonly [number, number] | undefined;
}

type Child = ElementNode | MemberNode;

const keyOf = (child: Child, index: number): string | number => {
  if (child.type === 'Element') return index;
  return child.name.type === 'String' ? child.name.value : child.name.name;
};

const childrenOf = (node: Node): readonly Child[] =>
  node.type === 'Object' ? node.members : node.type === 'Array' ? node.elements : [];

/** The node at a path; where there is none, the last one on the way to it. */
function nodeAt(body: Node, path: Path): { node: Node; member: Node; complete: boolean } {
  let [node, member] = [body, body];
  for (const key of path) {
    const child = childrenOf(node).find((each, index) => keyOf(each, index) === key);
    if (!child) return { node, member, complete: false };
    [node, member] = [child.value, child];
  }
  return { node, member, complete: true };
}

/** JSON keeps the last of two keys with one name; the first is silently lost. */
function doubleKeys(node: Node, path: Path = []): (Problem & Place)[] {
  const seen = new Set<string | number>();
  return childrenOf(node).flatMap((child, index) => {
    const key = keyOf(child, index);
    const at = [...path, key];
    const double = seen.has(key)
      ? [
          {
            ...problem(at, `the key "${key}" is there twice`, 'each key once'),
            ...placeOfNode(child),
          },
        ]
      : [];
    seen.add(key);
    return [...double, ...doubleKeys(child.value, at)];
  });
}

const placeOfNode = ({ loc }: Node): Place => ({ line: loc.start.line, column: loc.start.column });

/** The parser's names of signs, as people write them. */
const signs: Readonly<Record<string, string>> = {
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  Comma: '","',
  Colon: '":"',
};

const start: Place = { line: 1, column: 1 };

export function parseJson(name: string, text: string): JsonFile {
  try {
    const { body } = parse(text, { mode: 'json', ranges: true });
    return {
      name,
      text,
      value: evaluate(body),
      problems: doubleKeys(body),
      placeOf: (path) => placeOfNode(nodeAt(body, path).member),
      rangeOf: (path) => {
        const { node, complete } = nodeAt(body, path);
        return complete ? [node.loc.start.offset, node.loc.end.offset] : undefined;
      },
    };
  } catch (error) {
    const { line = 1, column = 1, message } = error as Error & Partial<Place>;
    const found = message
      .replace(/\s*\(\d+:\d+\)$/, '')
      .replace(/\.$/, '')
      .replace(/\b(LBrace|RBrace|LBracket|RBracket|Comma|Colon)\b/g, (name) => signs[name] ?? name);
    return {
      name,
      text,
      value: undefined,
      problems: [{ ...problem([], found, 'JSON'), line, column }],
      placeOf: () => start,
      rangeOf: () => undefined,
    };
  }
}

/** A file that cannot be read is a problem of that file, like any other. */
export function readJson(path: string, name = path): JsonFile {
  try {
    // Some editors mark the beginning of a file; readers of files take the mark off.
    return parseJson(name, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? ''})`;
    return {
      ...parseJson(name, 'null'),
      value: undefined,
      problems: [{ ...problem([], found, 'a JSON file'), ...start }],
    };
  }
}
