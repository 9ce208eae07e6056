/** A JSON Schema in a line a kind: `steps.*: { sources: string[]; from?: string }`. */

interface Node {
  readonly type?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
}

function fields({ properties = {}, required = [] }: Node): string[] {
  return Object.entries(properties).map(
    ([name, node]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(node)}`,
  );
}

function typeOf(node: Node): string {
  if (node.$ref !== undefined) return node.$ref.replace('#/$defs/', '');
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in node) return JSON.stringify(node.const);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ');
  if (node.allOf) return [...new Set(node.allOf.map(typeOf))].join(' & ');
  if (node.type === 'array') return `${node.items ? wrapped(typeOf(node.items)) : 'unknown'}[]`;
  if (node.type !== 'object') return node.type ?? 'unknown';
  const own = fields(node);
  const rest = node.additionalProperties;
  if (typeof rest === 'object' && own.length === 0) return `{ *: ${typeOf(rest)} }`;
  return `{ ${own.join('; ')} }`;
}

const wrapped = (type: string): string => (type.includes(' | ') ? `(${type})` : type);

/** The ids that editors are offered are not part of the shape: only what holds for any id is. */
function shapeOf(node: Node): Node {
  const rest = node.additionalProperties;
  return typeof rest === 'object' && node.properties ? { ...node, properties: {} } : node;
}

export function outline(schema: object): string[] {
  const { $defs = {}, properties = {} } = schema as Node & {
    readonly $defs?: Readonly<Record<string, Node>>;
  };
  const lines = (all: Readonly<Record<string, Node>>, prefix: string): string[] =>
    Object.entries(all).map(([name, node]) => {
      const shape = shapeOf(node);
      const rest = shape.additionalProperties;
      return shape.type === 'object' && typeof rest === 'object'
        ? `${prefix}${name}.*: ${typeOf(rest)}`
        : `${prefix}${name}: ${typeOf(shapeDeep(shape))}`;
    });
  return [...lines(properties, ''), ...lines($defs, '$')];
}

/** The same within, one level down: an overlay has the kinds inside `content` and `text`. */
function shapeDeep(node: Node): Node {
  if (!node.properties) return node;
  const inner = Object.entries(node.properties).map(([name, each]) => [name, shapeOf(each)]);
  return { ...node, properties: Object.fromEntries(inner) as Record<string, Node> };
}
