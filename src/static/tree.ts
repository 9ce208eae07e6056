/** HTML that we wrote ourselves, as a tree and back: what `markup.ts` gives, and no other. */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}
/** Texts stay escaped. */
export type Node = Tag | string;

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const piece = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>|[^<]+/g;

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

export function treeOf(html: string): Node[] {
  const top: Node[] = [];
  const open: { readonly name: string; readonly into: Node[] }[] = [{ name: '', into: top }];
  for (const [text, isEnd, name, attributes = ''] of html.matchAll(piece)) {
    const into = open.at(-1)?.into ?? top;
    if (name === undefined) into.push(text);
    else if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const children: Node[] = [];
      into.push({ name, attributes: attributesIn(attributes), children });
      if (!empty.has(name) && !attributes.endsWith('/')) open.push({ name, into: children });
    }
  }
  return top;
}

export function htmlIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { name, attributes, children } = node;
      const said = [...attributes].map(([key, value]) =>
        value ? ` ${key}="${value}"` : ` ${key}`,
      );
      const start = `<${name}${said.join('')}>`;
      return empty.has(name) ? start : `${start}${htmlIn(children)}</${name}>`;
    })
    .join('');
}

export const textIn = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('');
