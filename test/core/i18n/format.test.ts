import { expect } from '@open-wc/testing';
import { languages } from '../../../src/generated/languages.ts';
import {
  formatAmount,
  formatAmounts,
  formatChoice,
  formatDate,
  formatPlural,
  formatTime,
  formatWeekday,
} from '../../../src/core/i18n/format.ts';

describe('formatDate', () => {
  it('says a day as the language writes it', () => {
    const days = ['en', 'da', 'de', 'pl', 'ro', 'es'].map((lang) => formatDate('2023-10-31', lang));
    expect(days).to.deep.equal([
      '31 October 2023',
      '31. oktober 2023',
      '31. Oktober 2023',
      '31 października 2023',
      '31 octombrie 2023',
      '31 de octubre de 2023',
    ]);
  });

  it('says a month where there is no day, in its own form', () => {
    const months = ['en', 'da', 'pl'].map((lang) => formatDate('2022-10', lang));
    expect(months).to.deep.equal(['October 2022', 'oktober 2022', 'październik 2022']);
  });

  it('does not slip a day in any time zone', () => {
    expect(formatDate('2024-01-01', 'en')).to.equal('1 January 2024');
    expect(formatDate('2024-12-31', 'en')).to.equal('31 December 2024');
  });

  it('has the figures of Danish letters in Arabic', () => {
    expect(formatDate('2023-10-31', 'ar')).to.match(/31.*2023/);
  });
});

describe('formatTime', () => {
  it('has 24 hours, and the mark between them of the language', () => {
    const times = ['en', 'da', 'ar'].map((lang) => formatTime('15:05', lang));
    expect(times).to.deep.equal(['15:05', '15.05', '15:05']);
  });
});

describe('formatWeekday', () => {
  it('names each day', () => {
    expect(['monday', 'sunday'].map((day) => formatWeekday(day, 'da'))).to.deep.equal([
      'mandag',
      'søndag',
    ]);
  });
});

describe('formatAmount', () => {
  it('has the form of the unit that the count asks for', () => {
    const weeks = [1, 2, 5].map((count) => formatAmount(count, 'week', 'pl'));
    expect(weeks).to.deep.equal(['1 tydzień', '2 tygodnie', '5 tygodni']);
  });

  it('says a range with one unit', () => {
    expect(formatAmounts(2, 4, 'week', 'en')).to.match(/^2.4 weeks$/);
  });
});

describe('formatChoice', () => {
  it('says the last with the word of the language', () => {
    expect(formatChoice(['a', 'b'], 'da')).to.equal('a eller b');
  });
});

describe('formatPlural', () => {
  const message =
    '{count, plural, zero {# zero} one {# one} two {# two} few {# few} many {# many} other {# other}}';
  /** A count for each category that whole numbers have in the language. */
  const counts: Readonly<Record<string, readonly number[]>> = {
    en: [1, 2],
    da: [1, 0],
    de: [1, 2],
    es: [1, 2],
    pl: [1, 22, 5],
    uk: [21, 3, 11],
    ro: [1, 119, 20],
    ar: [0, 1, 2, 3, 11, 100],
  };
  const expected: Readonly<Record<string, readonly string[]>> = {
    en: ['1 one', '2 other'],
    da: ['1 one', '0 other'],
    de: ['1 one', '2 other'],
    es: ['1 one', '2 other'],
    pl: ['1 one', '22 few', '5 many'],
    uk: ['21 one', '3 few', '11 many'],
    ro: ['1 one', '119 few', '20 other'],
    ar: ['0 zero', '1 one', '2 two', '3 few', '11 many', '100 other'],
  };

  for (const [locale, numbers] of Object.entries(counts))
    it(`takes each category of ${locale}`, () => {
      expect(numbers.map((count) => formatPlural(message, count, locale))).to.deep.equal(
        expected[locale],
      );
    });

  for (const locale of languages)
    it(`takes the categories that Intl has in ${locale}, up to a thousand`, () => {
      const rules = new Intl.PluralRules(locale);
      const all = Array.from({ length: 1000 }, (_, count) => count);
      expect(all.map((count) => formatPlural(message, count, locale))).to.deep.equal(
        all.map((count) => `${count} ${rules.select(count)}`),
      );
    });

  it('takes "other" where a message has no form of its own', () => {
    expect(formatPlural('{count, plural, other {# of them}}', 1, 'en')).to.equal('1 of them');
  });
});
