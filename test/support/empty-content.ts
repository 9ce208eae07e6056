/** Content with every kind, and nothing in any of them. */
import * as v from 'valibot';
import { content, type Content } from '../../src/content/schema.ts';

export const emptyContent = (): Content =>
  v.parse(
    content,
    Object.fromEntries(
      Object.entries(content.entries).map(([kind, { type }]) => [kind, type === 'array' ? [] : {}]),
    ),
  );
