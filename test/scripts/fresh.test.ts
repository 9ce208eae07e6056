/** What runs first on a fresh clone must not stand on what only a build makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

/** Modules that are there before the first line of one runs; types are not asked for. */
function importedBy(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  if (file.href.includes('/generated/')) return found;
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:im|ex)port (?!type\b)[^;]*?'(\.[^']+)';/gm,
  );
  for (const [, path = ''] of imports) importedBy(new URL(path, file), found);
  return found;
}

for (const name of ['start', 'test', 'build', 'generate', 'hear', 'look']) {
  it(`${name} imports nothing that is generated`, () => {
    const all = importedBy(new URL(`../../scripts/${name}.ts`, import.meta.url));
    assert.deepEqual(
      [...all].filter((each) => each.includes('/src/generated/')),
      [],
    );
  });
}
