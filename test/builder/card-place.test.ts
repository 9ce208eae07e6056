/** Where the preview shows the card that is written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cardPlace, visits } from '../../site/builder/card-place.ts';
import { emptyDraft, withPlace } from '../../site/builder/overlay/draft.ts';
import { firingRow } from '../../src/engine/decide.ts';
import { base } from './support.ts';

const { checklists, facts } = base.content;

describe('the place of a card', () => {
  for (const [office, answers] of Object.entries(visits)) {
    it(`is the list of papers that the answers for ${office} lead to`, () => {
      const rows = Object.entries(checklists).map(([id, { when, office: then }]) => ({
        id,
        when,
        then,
      }));
      assert.equal(firingRow({ facts, rows }, answers)?.then, office);
    });
  }

  it('is in the first widget of the page that shows it', () => {
    const at = (...widgets: Parameters<typeof cardPlace>[0]) =>
      cardPlace(widgets, 'citizen-service', emptyDraft, base)?.widget;
    assert.equal(at('faq', 'document-checklist', 'eligibility-checker'), 'document-checklist');
    assert.equal(at('eligibility-checker'), 'eligibility-checker');
    assert.equal(at('faq', 'guide'), undefined);
  });

  it('is where the host says', () => {
    const draft = withPlace(emptyDraft, ['offices', 'tax-agency'], 'bank', true, base);
    assert.equal(cardPlace(['document-checklist'], 'bank', emptyDraft, base), undefined);
    assert.deepEqual(cardPlace(['document-checklist'], 'bank', draft, base)?.answers, {
      route: 'tax',
    });
  });
});
