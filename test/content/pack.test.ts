import assert from 'node:assert/strict';
import { it } from 'node:test';
import { languages, readText, sourceLanguage } from '../../scripts/content.ts';
import { cutPart } from '../../scripts/parts.ts';
import { pack, unpack, type Packed } from '../../src/content/pack.ts';
import { partKinds, type PartName } from '../../src/content/parts.ts';
import { content } from '../support/content.ts';

const english = readText(sourceLanguage);
const common = {
  checked: { on: '2026-11-22', against: 'archive' },
  source: { read: '2026-11-22', against: 'archive', language: 'en', every: 'P6M' },
} as const;

for (const name of Object.keys(partKinds) as PartName[]) {
  for (const lang of languages()) {
    it(`unpacks ${name} in ${lang} to what was packed`, () => {
      const part = cutPart(name, content, lang, readText(lang), english);
      const { sources: unpacked, ...rest } = unpack(
        JSON.parse(JSON.stringify(pack(part, common))) as Packed,
      );
      const { sources = {}, ...kinds } = part as typeof part & { sources?: object };
      assert.deepEqual(JSON.parse(JSON.stringify(rest)), JSON.parse(JSON.stringify(kinds)));
      assert.deepEqual(unpacked, sources);
    });
  }
}

it('keeps a check that differs from the common one', () => {
  const live = { sources: ['a'], checked: { on: '2027-01-02', against: 'live' } };
  const packed = pack({ notes: { x: live }, text: {} }, common);
  assert.deepEqual((unpack(packed) as unknown as { notes: unknown }).notes, { x: live });
});

it('marks a text that is missing in a language as English', () => {
  const danish = readText('da');
  const { [Object.keys(danish.notes)[0] ?? '']: _missing, ...notes } = danish.notes;
  const part = cutPart('results', content, 'da', { ...danish, notes }, english);
  const id = Object.keys(danish.notes)[0] ?? '';
  assert.deepEqual(part.text.notes?.[id], { ...english.notes[id], lang: 'en' });
});
