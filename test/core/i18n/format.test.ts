import { expect } from '@open-wc/testing';
import { formatDate, formatTime, formatWeekday, pluralOf } from '../../../src/core/i18n/format.ts';
import { loadWords } from '../../../src/core/i18n/words.ts';

before(() => loadWords('da'));

/** What the engine itself would say. */
const byEngine = (locale: string, options: Intl.DateTimeFormatOptions, date: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...options,
    timeZone: 'UTC',
  }).format(new Date(date));

for (const locale of ['en', 'da']) {
  describe(`what engines say in ${locale}`, () => {
    it('is said of every month', () => {
      for (let month = 1; month <= 12; month++) {
        const day = `2027-${String(month).padStart(2, '0')}-09`;
        const whole = { year: 'numeric', month: 'long', day: 'numeric' } as const;
        expect(formatDate(day, locale)).to.equal(byEngine(locale, whole, day));
      }
    });

    it('is said of every weekday', () => {
      const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
      // 1 January 2024 was a Monday.
      expect(days.map((day) => formatWeekday(day, locale))).to.deep.equal(
        days.map((_day, at) => byEngine(locale, { weekday: 'long' }, `2024-01-0${at + 1}`)),
      );
    });

    it('is said of a clock', () => {
      const options = { hour: '2-digit', minute: '2-digit' } as const;
      expect(formatTime('09:05', locale)).to.equal(
        byEngine(locale, options, '2024-01-01T09:05:00Z'),
      );
    });
  });
}

describe('formatDate', () => {
  it('says a day in English as the British do', () => {
    expect(formatDate('2023-10-31', 'en')).to.equal('31 October 2023');
  });

  it('says a day in Danish', () => {
    expect(formatDate('2023-10-31', 'da')).to.equal('31. oktober 2023');
  });

  it('says a month where there is no day', () => {
    expect(formatDate('2022-10', 'en')).to.equal('October 2022');
    expect(formatDate('2022-10', 'da')).to.equal('oktober 2022');
  });

  it('keeps day and month forms apart', () => {
    expect([formatDate('2023-06-05', 'en'), formatDate('2023-06', 'en')]).to.deep.equal([
      '5 June 2023',
      'June 2023',
    ]);
  });

  it('does not slip a day in any time zone', () => {
    expect(formatDate('2024-01-01', 'en')).to.equal('1 January 2024');
    expect(formatDate('2024-12-31', 'en')).to.equal('31 December 2024');
  });
});

describe('pluralOf', () => {
  it('tells one from many in English and Danish', () => {
    const forms = ['en', 'da'].flatMap((locale) =>
      [0, 1, 2].map((count) => pluralOf(count, locale)),
    );
    expect(forms).to.deep.equal(['other', 'one', 'other', 'other', 'one', 'other']);
  });

  it('knows the forms of languages that have more', () => {
    expect([1, 2, 5].map((count) => pluralOf(count, 'uk'))).to.deep.equal(['one', 'few', 'many']);
  });
});
