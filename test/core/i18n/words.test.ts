import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { loadWords, withLocale } from '../../../src/core/i18n/words.ts';

const say = (): string => msg('Back', { id: 'question.back' });

describe('withLocale', () => {
  before(() => loadWords('da'));

  it('says the words of the locale inside, and English outside', () => {
    expect([withLocale('da', say), say()]).to.deep.equal(['Tilbage', 'Back']);
  });

  it('gives back what it runs', () => {
    expect(withLocale('da', () => 42)).to.equal(42);
  });

  it('goes back to the locale before when it is nested', () => {
    const words = withLocale('da', () => [withLocale('en', say), say()]);
    expect(words).to.deep.equal(['Back', 'Tilbage']);
  });

  it('goes back to the locale before when something throws, and lets it through', () => {
    const fail = (): never => {
      throw new Error('No');
    };
    expect(() => withLocale('da', fail)).to.throw('No');
    expect(say()).to.equal('Back');
  });

  it('says English in a locale without words', () => {
    expect(withLocale('qaa', say)).to.equal('Back');
  });
});

describe('loadWords', () => {
  it('has nothing to load for English or for a locale that it does not know', async () => {
    await loadWords('en');
    await loadWords('qaa');
  });
});
