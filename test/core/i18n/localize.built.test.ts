/** The built files say their words by code of their own: it must say what `@lit/localize` would. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { str as libraryStr } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';

import { msg, str } from '../../../src/core/i18n/localize.built.ts';
import { provideWords, withLocale } from '../../../src/core/i18n/words.ts';
import { templates } from '../../../src/generated/words/da.ts';

provideWords('da', templates, 'overview');

it('every Danish word is the same, with its values in the place of the translation', () => {
  const ids = Object.keys(templates);
  assert.ok(ids.length > 100);
  for (const id of ids) {
    const template = templates[id as keyof typeof templates];
    if (typeof template === 'string') {
      assert.equal(
        withLocale('da', () => msg('source', { id })),
        template,
      );
      continue;
    }
    const ours = withLocale('da', () => msg(str`a ${1} b ${2} c ${3}`, { id }));
    assert.equal(ours, runtimeMsg(templates, libraryStr`a ${1} b ${2} c ${3}`, { id }), id);
  }
});

it('a word without a translation is said in English', () => {
  assert.equal(
    withLocale('da', () => msg('Still English', { id: 'no.such' })),
    'Still English',
  );
  assert.equal(
    withLocale('da', () => msg(str`${2} of ${3}`, { id: 'no.such' })),
    '2 of 3',
  );
  assert.equal(msg(str`${'a'}b`, { id: 'share.open' }), 'ab');
});
