/**
 * What TypeScript compiles decorators to, in one line: ours are one a property, and define what it needs
 * themselves (`src/core/element/decorators.ts`). A second one, or one of a class, would be lost without a
 * word, so it is refused.
 */
import { parseSync, type Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly decorators?: readonly unknown[];
}

const MEMBERS: ReadonlySet<string> = new Set(['PropertyDefinition', 'MethodDefinition']);

/** Where something is decorated in a way that the one line cannot do. */
function* lost(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  const found = node as Node;
  const count = found.decorators?.length ?? 0;
  if (count > 1 || (count === 1 && !MEMBERS.has(found.type))) yield found;
  for (const child of Object.values(node)) yield* lost(child);
}

export function ownDecorate(): Plugin {
  return {
    name: 'mitid-own-decorate',
    enforce: 'pre',
    transform: {
      filter: { id: /helpers\/esm\/decorate\.js$|\/src\/.*\.ts$/, code: /@\w|decorate/ },
      handler(code, id) {
        if (id.endsWith('decorate.js')) {
          return {
            code: 'export default ([decorate], prototype, name) => decorate(prototype, name);',
            map: null,
          };
        }
        const [first] = lost(parseSync(id, code).program);
        if (first === undefined) return undefined;
        const line = code.slice(0, first.start).split('\n').length;
        return this.error(
          `${id}:${line}: built files take one decorator on a property or an accessor, and none elsewhere.`,
        );
      },
    },
  };
}
