/** What an overlay may say. What it then changes in the widgets is tested in `test/widgets/`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { names } from '../../src/generated/names.ts';
import { checkOverlay } from '../../src/overlay/check.ts';
import { describeProblem, formatPath } from '../../src/content/problems.ts';

/** What keeps an overlay from being used, a line each. */
const errorsIn = (overlay: unknown): string[] =>
  checkOverlay(overlay, names)
    .filter(({ level }) => level === 'error')
    .map((error) => `${formatPath(error.path)}: ${describeProblem(error)}`);

const withContent = (content: object): object => ({ name: 'Host', content });

/** A source of the host's own. */
const source = (fields: object): object => ({
  name: 'Host',
  content: {
    sources: {
      'our-page': {
        publisher: 'Host',
        url: 'https://host.example/mitid',
        read: '2026-11-20',
        against: 'live',
        language: 'da',
        ...fields,
      },
    },
  },
  text: { en: { sources: { 'our-page': { label: 'Our rules' } } } },
});

describe('a day in an overlay', () => {
  const places: Readonly<Record<string, (day: string) => object>> = {
    'content.steps.old-mail.from': (from) => withContent({ steps: { 'old-mail': { from } } }),
    'content.steps.old-mail.until': (until) => withContent({ steps: { 'old-mail': { until } } }),
    'content.steps.old-mail.checked.on': (on) =>
      withContent({ steps: { 'old-mail': { checked: { on, against: 'live' } } } }),
    'content.milestones.closed.date': (date) => withContent({ milestones: { closed: { date } } }),
    'content.sources.our-page.read': (read) => source({ read }),
  };
  for (const [path, overlay] of Object.entries(places)) {
    for (const day of ['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31']) {
      it(`may be ${day} in ${path}`, () => {
        assert.deepEqual(errorsIn(overlay(day)), []);
      });
    }

    for (const day of ['2026-02-29', '2026-02-31', '2026-04-31', '2026-13-01', '2026-00-10', '']) {
      it(`is one of the calendar, so not "${day}" in ${path}`, () => {
        const errors = errorsIn(overlay(day));
        assert.notDeepEqual(errors, []);
        for (const error of errors) {
          assert.ok(error.startsWith(`${path}: "${day}"; expected a`), error);
        }
      });
    }
  }

  for (const month of ['2023-00', '2023-13', '2023-99']) {
    it(`of a date that is known by its month is in a month that there is, so not in ${month}`, () => {
      const errors = errorsIn(withContent({ milestones: { closed: { date: month } } }));
      assert.match(errors.join('\n'), /^content\.milestones\.closed\.date: "2023-\d\d"; expected /);
    });
  }
});

describe('how long a source of an overlay may be trusted', () => {
  for (const every of ['P1M', 'P6M', 'P1Y', 'P99M', 'P99Y']) {
    it(`may be ${every}`, () => {
      assert.deepEqual(errorsIn(source({ every })), []);
    });
  }

  for (const every of ['P100M', 'P100Y', 'P999999999Y', 'P-1M', 'P1D', 'P1.5Y', '']) {
    it(`is up to 99 months or years, so not "${every}"`, () => {
      const errors = errorsIn(source({ every }));
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.ok(errors[0]?.startsWith(`content.sources.our-page.every: "${every}"; expected `));
    });
  }
});

describe('what cannot be hidden', () => {
  for (const [kind, id] of [
    ['outcomes', 'app-at-home'],
    ['checklists', 'counter'],
    ['closures', 'nemid'],
  ] as const) {
    for (const field of ['from', 'until']) {
      it(`cannot go by date either: ${field} of ${kind}`, () => {
        const [error, ...others] = errorsIn(
          withContent({ [kind]: { [id]: { [field]: '2090-01-01' } } }),
        );
        assert.deepEqual(others, []);
        assert.ok(
          error?.startsWith(`content.${kind}.${id}.${field}: the key "${field}" is not known`),
          error,
        );
      });
    }
  }
});

describe('an outcome', () => {
  for (const [what, content] of Object.entries({
    'its list is empty': { outcomes: { recover: { steps: [] } } },
    'all steps in its list are hidden': {
      steps: { 'find-home': null },
      outcomes: { recover: { steps: ['find-home'] } },
    },
  })) {
    it(`has something to do, so it is an error where ${what}`, () => {
      assert.deepEqual(errorsIn(withContent(content)), [
        'content.outcomes.recover.steps: no steps; expected at least one step',
      ]);
    });
  }
});

describe('the name of the host', () => {
  for (const name of ['', ' ', '\t\n', '\u00a0']) {
    it(`is not blank: ${JSON.stringify(name)}`, () => {
      assert.match(errorsIn({ name }).join('\n'), /^name: .*; expected the name of the host$/);
    });
  }

  it('may have blanks around and in it', () => {
    assert.deepEqual(errorsIn({ name: ' Nordby Kommune ' }), []);
  });
});

describe('the key "__proto__" in an overlay', () => {
  for (const [path, text] of Object.entries({
    __proto__: '{"name":"X","__proto__":{"x":1}}',
    'content.__proto__': '{"name":"X","content":{"__proto__":{"a":{}}}}',
    'content.steps.__proto__': '{"name":"X","content":{"steps":{"__proto__":{"when":{}}}}}',
    'content.steps.old-mail.__proto__':
      '{"name":"X","content":{"steps":{"old-mail":{"__proto__":{"x":1}}}}}',
    'content.steps.own.when.__proto__':
      '{"name":"X","content":{"steps":{"own":{"when":{"__proto__":["x"]}}}},"text":{"en":{"steps":{"own":{"title":"a"}}}}}',
    'content.checklists.counter.needs[0].__proto__':
      '{"name":"X","content":{"checklists":{"counter":{"needs":[{"document":"passport","__proto__":{}}]}}}}',
    'text.__proto__': '{"name":"X","text":{"__proto__":{"steps":{}}}}',
    'text.en.__proto__': '{"name":"X","text":{"en":{"__proto__":{"a":{}}}}}',
    'text.en.steps.__proto__': '{"name":"X","text":{"en":{"steps":{"__proto__":{"title":"a"}}}}}',
    'replaces.__proto__': '{"name":"X","replaces":{"__proto__":"abcdefgh"}}',
    // Nothing of it is a problem but the key itself.
    'content.steps.__proto__.__proto__':
      '{"name":"X","content":{"steps":{"__proto__":{"__proto__":null}}}}',
  })) {
    it(`is an error, said with its path: ${path}`, () => {
      const errors = errorsIn(JSON.parse(text));
      assert.ok(
        errors.some((error) => error.startsWith(`${path}: the key "__proto__"; expected `)),
        errors.join('\n'),
      );
    });
  }

  it('is not meant by an item with that word as its value', () => {
    const errors = errorsIn(withContent({ outcomes: { recover: { steps: ['__proto__'] } } }));
    assert.equal(errors.length, 1);
    assert.match(errors[0]!, /^content\.outcomes\.recover\.steps\[0\]: /);
  });
});

describe('a word that every object knows', () => {
  for (const text of [
    '{"name":"X","toString":1}',
    '{"name":"X","content":{"toString":{"a":{}}}}',
    '{"name":"X","content":{"constructor":{"prototype":{}}}}',
    '{"name":"X","content":{"steps":{"constructor":{}}}}',
    '{"name":"X","content":{"steps":{"hasOwnProperty":null}}}',
    '{"name":"X","content":{"steps":{"old-mail":{"constructor":{"x":1}}}}}',
    '{"name":"X","content":{"steps":{"own":{"when":{"toString":["x"]}}}},"text":{"en":{"steps":{"own":{"title":"a"}}}}}',
    '{"name":"X","text":{"en":{"toString":{"a":{}}}}}',
    '{"name":"X","text":{"en":{"steps":{"constructor":{"title":"a"}}}}}',
  ]) {
    it(`is an unknown one in an overlay: ${text}`, () => {
      assert.notDeepEqual(errorsIn(JSON.parse(text)), []);
    });
  }
});

describe('the path of a problem', () => {
  for (const [key, path] of Object.entries({
    'old-mail': 'content.steps.old-mail',
    'two words': 'content.steps["two words"]',
    'a.b': 'content.steps["a.b"]',
    'say "hi"': 'content.steps["say \\"hi\\""]',
    'line\nbreak': 'content.steps["line\\nbreak"]',
    é: 'content.steps["é"]',
    '': 'content.steps[""]',
  })) {
    it(`quotes a key that is no plain word: ${JSON.stringify(key)}`, () => {
      const errors = errorsIn(withContent({ steps: { [key]: 7 } }));
      assert.notDeepEqual(errors, []);
      for (const error of errors) assert.ok(error.startsWith(`${path}: `), error);
    });
  }

  it('begins with a key that is no plain word', () => {
    const errors = errorsIn({ name: 'X', 'two words': 1 });
    assert.ok(errors[0]?.startsWith('["two words"]: '), errors[0]);
  });
});

describe('a word that the schema library passes over', () => {
  for (const word of ['constructor', 'prototype']) {
    for (const [path, overlay] of Object.entries({
      [`text.${word}`]: { text: { [word]: null } },
      [`text.${word} `]: { text: { [word]: { steps: { 'old-mail': { title: 7 } } } } },
      [`replaces.${word}`]: { replaces: { [word]: 7 } },
    })) {
      it(`is an error of the overlay: ${path}`, () => {
        assert.match(errorsIn({ name: 'X', ...overlay }).join('\n'), new RegExp(`^${path.trim()}`));
      });
    }
  }
});
