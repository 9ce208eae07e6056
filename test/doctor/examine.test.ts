/** Each fault of a page is named, with its mend, and nothing is said of a page that has none. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { isBlocked } from '../../src/doctor/check-page.ts';
import { findingsOf, reportOf } from '../../src/doctor/examine.ts';
import type { Finding, SeenFrame, SeenPage, SeenWidget } from '../../src/doctor/seen.ts';
import { knowledge } from '../../src/doctor/vocabulary.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { templates } from '../../src/generated/doctor-words/da.ts';
import { contrast } from '../../src/palette/contrast.ts';

const colours: NonNullable<SeenWidget['colours']> = {
  surface: [255, 255, 255],
  tint: [243, 247, 246],
  accentTint: [228, 241, 239],
  text: [22, 33, 31],
  muted: [83, 97, 93],
  accent: [13, 95, 92],
  onAccent: [255, 255, 255],
};

const widget: SeenWidget = {
  number: 0,
  tag: 'mitid-document-checklist',
  version: '1.2.3',
  attributes: [
    ['id', 'papers'],
    ['answers', 'route=cpr citizenship=not-sure'],
    ['exclude', 'passport, troubleshooter'],
    ['heading-level', '3'],
    ['lang', 'da-DK'],
  ],
  known: [
    'answers',
    'remember',
    'exclude',
    'heading-level',
    'lang',
    'only',
    'theme',
    'content-src',
  ],
  langAround: 'en',
  headingBefore: { level: 2, text: 'MitID' },
  headingLevel: 3,
  hasFallback: true,
  isCut: false,
  width: 640,
  holdsPage: false,
  isOverlayForeign: false,
  ofHook: ['lang', 'own-name'],
  hasFailed: false,
  colours,
};

const frame: SeenFrame = {
  number: 0,
  address: 'https://files.example/frame/faq.html',
  title: 'MitID: questions',
  hasHook: true,
  sandbox: knowledge.frameSandbox,
  isCut: false,
};

const page: SeenPage = {
  version: '1.2.3',
  home: 'https://files.example/',
  room: 1000,
  lang: 'en',
  widgets: [widget],
  strangers: [],
  frames: [frame],
  scripts: [
    { address: 'https://files.example/mitid-widgets.js', type: 'module' },
    { address: 'https://files.example/mitid-frame.js', type: '' },
    { address: 'https://host.example/own.js', type: '' },
  ],
  blocked: [],
  lost: [],
  overlays: [{ address: 'https://host.example/own.json', problems: [] }],
};

const find = (part: Partial<SeenPage>): Finding[] => findingsOf({ ...page, ...part }, knowledge);
const findAt = (part: Partial<SeenWidget>): Finding[] =>
  find({ widgets: [{ ...widget, ...part }] });
const findIn = (part: Partial<SeenFrame>): Finding[] => find({ frames: [{ ...frame, ...part }] });
const attribute = (name: string, value: string): Finding[] =>
  findAt({ attributes: [[name, value]] });

addWords('da', templates);

interface Case {
  readonly fault: string;
  readonly find: () => readonly Finding[];
  readonly id: string;
  /** Words that must be said: what was found, or what to write. */
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    fault: 'a tag that is not closed',
    find: () => findAt({ holdsPage: true }),
    id: 'unclosed',
    says: /<mitid-document-checklist><\/mitid-document-checklist>/,
  },
  {
    fault: 'a widget without room',
    find: () => findAt({ width: 50 }),
    id: 'narrow',
    says: /has 50 pixels/,
  },
  {
    fault: 'an overlay on another server',
    find: () =>
      findAt({
        isOverlayForeign: true,
        attributes: [['content-src', 'https://elsewhere.example/own.json']],
      }),
    id: 'foreign-overlay',
    says: /content="https:\/\/elsewhere.example"/,
  },
  {
    fault: 'a switch that a word switches off',
    find: () => attribute('remember', 'false'),
    id: 'switched-off',
    says: /remember="false".*means off/,
  },
  {
    fault: 'a handler at a hook',
    find: () => findAt({ ofHook: ['onclick'] }),
    id: 'hook-attribute',
    says: /data-onclick does nothing/,
  },
  {
    fault: 'a code of a country for a language',
    find: () => attribute('lang', 'dk'),
    id: 'language',
    says: /The code of that language is “da”/,
  },
  {
    fault: 'two scripts',
    find: () =>
      find({
        scripts: [
          ...page.scripts,
          { address: 'https://files.example/mitid-widgets.classic.js', type: '' },
        ],
      }),
    id: 'copies',
    says: /2 scripts[^]*classic/,
  },
  {
    fault: 'two versions',
    find: () => findAt({ version: '0.9.0' }),
    id: 'versions',
    says: /0\.9\.0/,
  },
  {
    fault: 'a module without its type',
    find: () =>
      find({
        scripts: [
          { address: 'https://files.example/mitid-widgets.js', type: '' },
          ...page.scripts.slice(1),
        ],
      }),
    id: 'no-module',
    says: /<script type="module" src="https:\/\/files.example\/mitid-widgets.js">/,
  },
  {
    fault: 'a script that the policy blocks',
    find: () => find({ blocked: [['script-src-elem', 'https://files.example/chunks/core.js']] }),
    id: 'policy',
    says: /script-src https:\/\/files.example$/m,
  },
  {
    fault: 'trusted types that the policy blocks',
    find: () => find({ blocked: [['trusted-types', 'trusted-types-policy']] }),
    id: 'policy',
    says: /trusted-types lit-html/,
  },
  {
    fault: 'a file that is lost',
    find: () => find({ lost: ['https://files.example/widgets/faq.js'] }),
    id: 'files',
    says: /widgets\/faq\.js/,
  },
  {
    fault: 'a page without widgets',
    find: () => find({ widgets: [], frames: [] }),
    id: 'nothing',
    says: /data-mitid/,
  },
  {
    fault: 'a hook that names no widget',
    find: () => find({ strangers: ['document-cheklist'] }),
    id: 'unknown-widget',
    says: /Did you mean “document-checklist”/,
  },
  {
    fault: 'a tag that is none of ours',
    find: () => findAt({ tag: 'mitid-checklist', version: undefined }),
    id: 'unknown-widget',
    says: /Did you mean “document-checklist”/,
  },
  {
    fault: 'an overlay that is wrong',
    find: () =>
      find({
        overlays: [{ address: 'https://host.example/own.json', problems: ['content.x: y'] }],
      }),
    id: 'overlay',
    says: /own\.json[^]*content\.x: y/,
  },
  {
    fault: 'a page without a language',
    find: () => find({ lang: '', widgets: [{ ...widget, attributes: [], langAround: '' }] }),
    id: 'no-language',
    says: /<html lang="da">/,
  },
  {
    fault: 'a code that is no language',
    find: () => attribute('lang', 'dk'),
    id: 'language',
    says: /lang="da"/,
  },
  {
    fault: 'a language that there is not',
    find: () => attribute('lang', 'fi'),
    id: 'language',
    says: /“fi”/,
  },
  {
    fault: 'an unknown attribute',
    find: () => attribute('answer', 'x=y'),
    id: 'unknown-attribute',
    says: /“answers”/,
  },
  {
    fault: 'an unknown fact',
    find: () => attribute('answers', 'citizenshp=eu'),
    id: 'unknown-fact',
    says: /“citizenship”/,
  },
  {
    fault: 'an unknown value of a fact',
    find: () => attribute('answers', 'purpose=studdy'),
    id: 'unknown-fact',
    says: /“study”/,
  },
  {
    fault: 'an unknown item',
    find: () => attribute('only', 'pasport'),
    id: 'unknown-item',
    says: /“passport”/,
  },
  {
    fault: 'a heading level that there is not',
    find: () => attribute('heading-level', '1'),
    id: 'unknown-value',
    says: /2, 3, 4, 5, 6/,
  },
  {
    fault: 'a theme that there is not',
    find: () => attribute('theme', 'night'),
    id: 'unknown-value',
    says: /auto, light, dark/,
  },
  {
    fault: 'a heading that skips a level',
    find: () => findAt({ headingLevel: 5 }),
    id: 'outline',
    says: /heading-level="3"/,
  },
  {
    fault: 'a widget without fallback',
    find: () => findAt({ hasFallback: false }),
    id: 'no-fallback',
    says: /<a href=/,
  },
  {
    fault: 'a widget that is cut off',
    find: () => findAt({ isCut: true }),
    id: 'cut',
    says: /height: auto/,
  },
  {
    fault: 'a widget that did not load',
    find: () => findAt({ hasFailed: true }),
    id: 'not-there',
    says: /console/,
  },
  {
    fault: 'a colour that cannot be read',
    find: () => findAt({ colours: { ...colours, accent: [153, 204, 255], onAccent: [0, 0, 0] } }),
    id: 'contrast',
    says: /--mitid-color-accent [^]*to 1/,
  },
  {
    fault: 'a frame without a title',
    find: () => findIn({ title: ' ' }),
    id: 'frame-title',
    says: /title=/,
  },
  {
    fault: 'a frame that keeps its height',
    find: () => findIn({ hasHook: false }),
    id: 'frame-height',
    says: /mitid-frame\.js/,
  },
  {
    fault: 'a frame without the script around it',
    find: () => find({ scripts: page.scripts.slice(0, 1) }),
    id: 'frame-height',
    says: /src="https:\/\/files.example\/mitid-frame.js"/,
  },
  {
    fault: 'a frame that is cut off',
    find: () => findIn({ isCut: true }),
    id: 'frame-height',
    says: /fixed height/,
  },
  {
    fault: 'a sandbox that forbids scripts',
    find: () => findIn({ sandbox: ['allow-popups'] }),
    id: 'frame-sandbox',
    says: /allow-scripts/,
  },
];

describe('the doctor', () => {
  it('finds nothing on a sound page', () => {
    assert.deepEqual(find({}), []);
  });

  for (const { fault, find: look, id, says } of cases) {
    it(`names ${fault}, alone, with its mend`, () => {
      const found = look();
      assert.deepEqual([...new Set(found.map((each) => each.id))], [id]);
      const [first] = found;
      assert.ok(first?.title && first.text && first.mend);
      assert.match([first.title, first.text, first.mend, first.code].join('\n'), says);
    });
  }

  for (const { fault, find: look } of cases) {
    it(`says the same of ${fault} in Danish`, () => {
      const english = look();
      const danish = withLocale('da', look);
      const bare = (each: Finding): Partial<Finding> => ({ id: each.id, level: each.level });
      assert.deepEqual(danish.map(bare), english.map(bare));
      for (const [at, said] of danish.entries()) {
        for (const field of ['title', 'text', 'mend'] as const) {
          assert.notEqual(said[field], english[at]?.[field], field);
          // What was found in the page is named in both.
          const named = (words = ''): string[] => words.match(/<\/?[\w-]+>|https?:[^\s,]+/g) ?? [];
          assert.deepEqual(named(said[field]), named(english[at]?.[field]), field);
        }
      }
    });
  }

  it('has Danish words for whatever it can say', () => {
    const said = globSync('src/doctor/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/id: '(doctor\.[\w.-]+)'/g)].map(([, id]) => id),
    );
    assert.deepEqual([...new Set(said)].sort(), Object.keys(templates).sort());
  });

  it('writes numbers as the language does', () => {
    const low = (): readonly Finding[] =>
      findAt({ colours: { ...colours, accent: [153, 204, 255], onAccent: [0, 0, 0] } });
    assert.match(low()[0]?.text ?? '', /\d\.\d to 1; the law requires 4\.5\./);
    assert.match(withLocale('da', low)[0]?.text ?? '', /\d,\d til 1, og loven kræver 4,5\./);
  });

  it('says what is worst first', () => {
    const levels = find({
      lang: '',
      strangers: ['x'],
      widgets: [{ ...widget, hasFallback: false, attributes: [], langAround: 'fi' }],
    }).map(({ level }) => level);
    assert.deepEqual(levels, ['error', 'warning', 'hint']);
  });

  it('says once what the policy blocks many times', () => {
    const many = ['a', 'b', 'c'].map(
      (name) => ['script-src-elem', `https://files.example/${name}.js`] as const,
    );
    assert.equal(find({ blocked: many }).length, 1);
  });

  it('takes for blocked neither what is only reported, nor what other scripts of the page did', () => {
    const effectiveDirective = 'script-src';
    assert.ok(isBlocked({ effectiveDirective, disposition: 'enforce' }));
    assert.ok(!isBlocked({ effectiveDirective, disposition: 'report' }));
    assert.ok(isBlocked({ effectiveDirective: 'trusted-types', sample: 'lit-html' }));
    assert.ok(!isBlocked({ effectiveDirective: 'trusted-types', sample: 'other' }));
    assert.ok(!isBlocked({ effectiveDirective: 'require-trusted-types-for', sample: 'x|y' }));
  });

  it('does not take what belongs to the page for a slip', () => {
    for (const name of [
      'class',
      'inert',
      'accesskey',
      'data-x',
      'aria-label',
      'slot',
      'onclick',
      '_ngcontent-abc',
    ]) {
      assert.deepEqual(attribute(name, 'x'), [], name);
    }
  });

  it('measures contrast as WCAG does', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([119, 119, 119], [255, 255, 255]).toFixed(2), '4.48');
  });

  it('says in its report where and what, or that nothing is wrong', () => {
    const text = reportOf(find({ strangers: ['x'] }), page, 'https://host.example/');
    assert.match(
      text,
      /^mitid-widgets 1\.2\.3, https:\/\/host\.example\/\n\n\[error\] There is no widget/,
    );
    assert.match(reportOf([], page, 'https://host.example/'), /No problems found\.$/);
  });
});
