/** A reporter for `node --test`: prints only what failed, and tells `npm test` how many ran. */
import { relative } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';

import { slowest, writeCounts, type Slow } from './counts.ts';

export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const path: string[] = [];
  let slow: readonly Slow[] = [];
  const files: Record<string, number> = {};
  for await (const { type, data } of events) {
    switch (type) {
      case 'test:start':
        path.splice(data.nesting, Infinity, data.name);
        break;
      case 'test:pass':
        if (data.details.type !== 'suite') {
          const file = relative('', data.file ?? '').replaceAll('\\', '/');
          const title = `${file}: ${data.name}`;
          files[file] = (files[file] ?? 0) + 1;
          slow = slowest([...slow, { title, seconds: data.details.duration_ms / 1000 }]);
        }
        break;
      case 'test:fail': {
        const { error } = data.details;
        // What is known to be missing is no failure.
        if (data.todo !== undefined && data.todo !== false) break;
        if ('failureType' in error && error.failureType === 'subtestsFailed') break;
        const title = path.slice(0, data.nesting).concat(data.name).join(' > ');
        yield `\n ❌ ${relative('', data.file ?? '')}: ${title}\n${indent(inspect(error.cause))}\n`;
        break;
      }
      case 'test:stderr':
      case 'test:stdout':
        yield data.message;
        break;
      case 'test:summary':
        if (data.file === undefined) writeCounts({ ...countsOf(data.counts), slow, files });
    }
  }
}

function countsOf(counts: { tests: number; passed: number; skipped: number; todo: number }) {
  const skipped = counts.skipped + counts.todo;
  return { passed: counts.passed, skipped, failed: counts.tests - counts.passed - skipped };
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
