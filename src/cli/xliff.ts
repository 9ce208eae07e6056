/** XLIFF 1.2, which the tools of translators read and write: units of plain text in two languages. */
import { DOMParser } from '@xmldom/xmldom';

/** The states of XLIFF 1.2 that we write. */
export type UnitState = 'final' | 'needs-review-translation' | 'needs-translation';

export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
  readonly state?: UnitState;
  readonly notes: readonly string[];
}

export interface Xliff {
  /** The file of which it is the content. */
  readonly original: string;
  readonly from: string;
  readonly to: string;
  readonly notes: readonly string[];
  readonly units: readonly Unit[];
}

/** What a file of translators says, as far as it is understood. */
export interface ReadUnit {
  readonly id: string;
  readonly source: string | undefined;
  /** Nothing where there is no translation yet. */
  readonly target: string | undefined;
}

/** Something that cannot be taken over; of the file as a whole without `unit`. */
export interface XliffProblem {
  readonly unit?: string;
  readonly found: string;
  readonly expected: string;
}

export interface ReadXliff {
  readonly from: string;
  readonly to: string;
  readonly units: readonly ReadUnit[];
  readonly problems: readonly XliffProblem[];
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => signs[sign] ?? sign);

const note = (text: string): string => `<note>${escaped(text)}</note>`;

function unitLines({ id, source, target, state, notes }: Unit): readonly string[] {
  const attribute = state === undefined ? '' : ` state="${state}"`;
  return [
    `      <trans-unit id="${escaped(id)}">`,
    `        <source>${escaped(source)}</source>`,
    ...(target === undefined ? [] : [`        <target${attribute}>${escaped(target)}</target>`]),
    ...notes.map((text) => `        ${note(text)}`),
    '      </trans-unit>',
  ];
}

export function writeXliff({ original, from, to, notes, units }: Xliff): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file original="${escaped(original)}" source-language="${escaped(from)}" target-language="${escaped(to)}" datatype="plaintext" xml:space="preserve">`,
    '    <header>',
    ...notes.map((text) => `      ${note(text)}`),
    '    </header>',
    '    <body>',
    ...units.flatMap(unitLines),
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Prefixes differ between tools. */
const nameOf = ({ localName, tagName }: Element): string => localName || tagName;

const elementsOf = (node: Node, name: string): Element[] =>
  [...childrenOf(node)].filter(isElement).filter((each) => nameOf(each) === name);

/** Units may stand in groups, and in groups of these. */
function* unitsOf(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    if (nameOf(child) === 'trans-unit') yield child;
    else if (nameOf(child) === 'group') yield* unitsOf(child);
  }
}

/** The nearest `xml:space` around decides. */
function keepsSpace(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = at.parentNode) {
    const space = at.getAttribute('xml:space');
    if (space) return space === 'preserve';
  }
  return false;
}

/** No text begins or ends with space. What indents a file is none of it; a no-break space is. */
function spaced(text: string, element: Element): string {
  const kept = keepsSpace(element) ? text : text.replace(/[ \t\r\n]+/g, ' ');
  return kept.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The names of elements in a text that would be markup. */
function readText(node: Node, markup: Set<string>): string {
  let text = '';
  for (const child of childrenOf(node)) {
    if (child.nodeType === TEXT || child.nodeType === CDATA) text += child.nodeValue ?? '';
    if (!isElement(child)) continue;
    // Tools mark where a sentence begins and ends; that says nothing of the text.
    if (nameOf(child) !== 'mrk') markup.add(nameOf(child));
    text += readText(child, markup);
  }
  return text;
}

function parse(text: string): { readonly root: Element | undefined; readonly error?: string } {
  const errors: string[] = [];
  const parser = new DOMParser({
    // Fills in where it is, so that errors can say it.
    locator: {},
    errorHandler: (_level: string, message: string) => void errors.push(message),
  });
  let root: Element | undefined;
  try {
    root = parser.parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    errors.push((error as Error).message);
  }
  const [first] = errors;
  if (first === undefined) return { root };
  const [, line, column] = /\[line:(\d+),col:(\d+)\]/.exec(first) ?? [];
  const what = first.replace(/^\[xmldom \w+\]\s*/, '').replace(/\s*\n?@[^]*$/, '');
  return {
    root: undefined,
    error: line === undefined ? what : `${what} (line ${line}, column ${column ?? '1'})`,
  };
}

const broken = (found: string, expected: string): ReadXliff => ({
  from: '',
  to: '',
  units: [],
  problems: [{ found, expected }],
});

const expectedFile = 'an XLIFF 1.2 file, as "texts export" writes it';

/** Reads what any tool made of a file of ours: other order, prefixes, CDATA, groups, indentation. */
export function readXliff(text: string): ReadXliff {
  const { root, error } = parse(text.replace(/^\uFEFF/, ''));
  if (error !== undefined) return broken(error, 'XML');
  if (!root || nameOf(root) !== 'xliff') {
    return broken(root ? `<${nameOf(root)}>` : 'nothing', expectedFile);
  }
  const version = root.getAttribute('version') ?? '';
  if (!/^1\./.test(version)) return broken(`XLIFF ${version || 'without version'}`, expectedFile);
  const files = elementsOf(root, 'file');
  const [first] = files;
  if (!first) return broken('no <file>', expectedFile);
  const languageOf = (file: Element, name: string): string => file.getAttribute(name) ?? '';
  const pairs = new Set(
    files.map(
      (file) => `${languageOf(file, 'source-language')} to ${languageOf(file, 'target-language')}`,
    ),
  );
  if (pairs.size > 1) return broken([...pairs].join(', '), 'one language in a file');

  const problems: XliffProblem[] = [];
  const seen = new Set<string>();
  const units = files
    .flatMap((file) => elementsOf(file, 'body'))
    .flatMap((body) => [...unitsOf(body)])
    .flatMap((unit): ReadUnit[] => {
      const id = unit.getAttribute('id') ?? '';
      if (seen.has(id)) {
        problems.push({ unit: id, found: 'it is there twice', expected: 'each unit once' });
        return [];
      }
      seen.add(id);
      const [source] = elementsOf(unit, 'source');
      const [target] = elementsOf(unit, 'target');
      const markup = new Set<string>();
      const translation = target && spaced(readText(target, markup), target);
      if (markup.size > 0) {
        const tags = [...markup].map((name) => `<${name}>`).join(', ');
        problems.push({ unit: id, found: tags, expected: 'plain text: it would be lost' });
      }
      return [
        {
          id,
          source: source && spaced(readText(source, new Set()), source),
          target: translation === '' ? undefined : translation,
        },
      ];
    });
  return {
    from: languageOf(first, 'source-language'),
    to: languageOf(first, 'target-language'),
    units,
    problems,
  };
}
