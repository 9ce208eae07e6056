/** The snippets say what the builder is set to, in the language of each kind of site. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { pageOf } from '../../site/builder/page.ts';
import {
  folderAddress,
  isAlias,
  isOfOrigin,
  unreachable,
} from '../../site/builder/snippets/address.ts';
import { UNKNOWN, withGaps } from '../../site/builder/snippets/gap.ts';
import { filesBlock } from '../../site/builder/snippets/files.ts';
import { snippetOf } from '../../site/builder/snippets/index.ts';
import {
  fitsInOne,
  kinds,
  takesInline,
  type SnippetKind,
} from '../../site/builder/snippets/kinds.ts';
import { inOneBlock } from '../../site/builder/snippets/one-block.ts';
import { attributesOf, escape } from '../../site/builder/snippets/markup.ts';
import { initial, takes, type BuilderState } from '../../site/builder/state.ts';
import { addWords, withLocale } from '../../src/core/i18n/words.ts';
import { widgetNames, type WidgetName } from '../../src/generated/widget-names.ts';
import { templates } from '../../src/generated/site-words/da.ts';
import { base, files } from './support.ts';

addWords('da', templates);

const set: BuilderState = {
  ...initial,
  widget: 'document-checklist',
  lang: 'da',
  languages: ['da', 'uk'],
  answers: { route: 'cpr', citizenship: 'eu' },
  headingLevel: 3,
  theme: 'light',
  accent: '#7a2340',
  choice: 'exclude',
  items: ['passport', 'witness'],
  remember: true,
  overlay: 'https://own.example/a.json?x=1&y="{2}"',
};

const codeOf = (state: BuilderState): string =>
  snippetOf(pageOf(state), files)
    .blocks.map(({ code }) => code)
    .join('\n');

/** The kinds that fetch the files from the host's server, and those that bring them in a bundle. */
const built: readonly SnippetKind[] = ['npm', 'react', 'vue', 'angular', 'svelte'];
const framed: readonly SnippetKind[] = ['iframe', 'sharepoint'];
const hooked: readonly SnippetKind[] = ['hook', 'wordpress', 'drupal', 'umbraco', 'gtm'];

describe('a snippet', () => {
  for (const kind of kinds) {
    it(`for ${kind} names each widget, and says nothing of settings that are as they were`, () => {
      for (const widget of widgetNames) {
        const code = codeOf({ ...initial, widget, kind });
        assert.ok(code.includes(widget), widget);
        for (const word of [
          'languages=',
          'answers=',
          'heading-level',
          'remember',
          '--mitid-',
          'content-src',
        ]) {
          assert.ok(!code.includes(word), word);
        }
      }
    });

    it(`for ${kind} has words for each block, and a name of its own`, () => {
      const { blocks, notes } = snippetOf(pageOf({ ...set, kind }), files);
      for (const { where, code, name } of blocks) assert.ok(where && code && name);
      assert.equal(new Set(blocks.map(({ name }) => name)).size, blocks.length);
      for (const note of notes) assert.match(note, /\.$/);
    });
  }

  for (const kind of kinds.filter((each) => !framed.includes(each) && each !== 'static')) {
    it(`for ${kind} carries each setting as an attribute`, () => {
      const code = codeOf({ ...set, kind });
      for (const [name, value] of attributesOf(set)) {
        const prefix = hooked.includes(kind) ? 'data-' : '';
        const text = kind === 'hook' || hooked.includes(kind) ? '=""' : '';
        const written =
          value === true ? `${prefix}${name}${text}` : `${prefix}${name}="${escape(value)}"`;
        assert.ok(code.includes(written), `${written} in ${code}`);
      }
    });

    it(`for ${kind} brings the colour of the host as a rule for its style sheet, not inline`, () => {
      const code = codeOf({ ...set, kind });
      assert.match(code, /^mitid-document-checklist \{\n {2}--mitid-color-accent: #7a2340;/m);
      assert.ok(!code.includes('style='));
    });
  }

  for (const kind of framed) {
    it(`for ${kind} carries each setting in the address of the frame`, () => {
      const address = /src="([^"]+)"/.exec(codeOf({ ...set, kind }))?.[1]?.replaceAll('&amp;', '&');
      const url = new URL(address ?? '');
      assert.equal(url.pathname, '/mitid-widgets/1.2.3/frame/document-checklist.html');
      for (const [name, value] of attributesOf(set)) {
        assert.equal(url.searchParams.get(name), value === true ? '' : value);
      }
      assert.equal(url.searchParams.get('color-accent'), '7a2340');
    });
  }

  it('for a frame has a title, and a sandbox', () => {
    for (const kind of framed) {
      const code = codeOf({ ...set, kind });
      assert.match(code, /title="MitID: Papirer, der skal med"/);
      assert.match(code, /sandbox="allow-scripts allow-same-origin [^"]*"/);
    }
  });

  it('for a frame has the height that is set, or that suits the widget', () => {
    for (const kind of framed) {
      const heights = [{}, { height: '850' }, { height: '85' }, { widget: 'guide' as const }].map(
        (some) => /height="(\d+)"/.exec(codeOf({ ...set, kind, ...some }))?.[1],
      );
      assert.deepEqual(heights, ['700', '850', '700', '900']);
    }
  });

  it('for a frame has nothing that only the page around it could do', () => {
    const all = { ...initial, widget: 'faq' as const, hash: true, structuredData: true };
    for (const kind of framed) {
      assert.doesNotMatch(codeOf({ ...all, kind }), /hash|structured-data/);
    }
  });

  it('for static HTML offers no languages, for one alone is rendered', () => {
    assert.doesNotMatch(codeOf({ ...set, kind: 'static' }), /languages/);
  });

  it('for SharePoint has a text for the administrator beside the code, in the language of the builder', () => {
    const page = pageOf({ ...set, kind: 'sharepoint' });
    const letter = (): string => snippetOf(page, files).letters?.[0]?.code ?? '';
    assert.match(
      letter(),
      /a frame from files\.example[^]*HTML Field Security[^]*add files\.example/,
    );
    assert.match(withLocale('da', letter), /en ramme fra files\.example[^]*tilføj files\.example/);
  });

  it('for a frame says beside the code whether the office comes along', () => {
    for (const kind of framed) {
      const hintWith = (overlay?: string): string | undefined =>
        snippetOf(pageOf({ ...set, kind }, {}, overlay), files).blocks.find(
          ({ name }) => name === 'place',
        )?.hint;
      assert.match(hintWith('{ "name": "Us" }') ?? '', /^Your office comes along/);
      assert.equal(hintWith(), undefined);
    }
  });

  it('says of the colour alone what happens without it', () => {
    const { blocks } = snippetOf(pageOf({ ...set, kind: 'element' }), files);
    assert.deepEqual(
      blocks.filter(({ hint }) => hint !== undefined).map(({ name }) => name),
      ['style'],
    );
  });

  it('for SharePoint has no script', () => {
    assert.ok(!codeOf({ ...set, kind: 'sharepoint' }).includes('<script'));
  });

  it('has the hash of each file that it loads by a tag, and asks for it with CORS', () => {
    for (const [kind, hash] of [
      ['element', 'sha384-loader'],
      ['hook', 'sha384-loader'],
      ['classic', 'sha384-classic'],
      ['iframe', 'sha384-frame'],
      ['umbraco', 'sha384-loader'],
      ['static', 'sha384-loader'],
    ] as const) {
      assert.match(
        codeOf({ ...set, kind }).replace(/\s+/g, ' '),
        new RegExp(`integrity="${hash}" crossorigin="anonymous"`),
        kind,
      );
    }
    assert.match(
      codeOf({ ...set, kind: 'drupal' }),
      /crossorigin: anonymous\n +integrity: sha384-loader$/m,
    );
  });

  it('has no integrity where the hash of a file is not known', () => {
    const { blocks } = snippetOf(pageOf(set), { ...files, integrity: {} });
    assert.ok(!blocks.some(({ code }) => code.includes('integrity')));
  });

  it('names settings that a widget does not have for no widget but those that have them', () => {
    for (const widget of widgetNames) {
      const names = attributesOf({ ...set, widget, hash: true, structuredData: true }).map(
        ([name]) => name,
      );
      assert.equal(names.includes('hash'), takes.hash(widget));
      assert.equal(names.includes('structured-data'), takes.structuredData(widget));
    }
  });

  it('leaves out a list of items to which nothing was added', () => {
    assert.deepEqual(attributesOf({ ...initial, choice: 'only' }), []);
  });

  it('asks beforehand for the core and for the widget in its language', () => {
    const code = codeOf({ ...initial, widget: 'faq', lang: 'da', preload: true });
    const links = [...code.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, href]) =>
      href?.replace(files.address, ''),
    );
    assert.deepEqual(links, ['core.js?1.2.3', 'widgets/faq.da.js?1.2.3']);
  });

  for (const kind of kinds) {
    it(`for ${kind} brings several widgets together, each once, in their order`, () => {
      const names: readonly WidgetName[] = ['troubleshooter', 'safety-check', 'help-contacts'];
      const [widget = 'faq', ...more] = names;
      const answers = { problem: 'lost-phone' };
      const page = pageOf({ ...set, kind, widget, more, answers }, base.asks);
      const { blocks } = snippetOf(page, files);
      const code = blocks.find(({ name }) =>
        ['place', 'component', 'command'].includes(name),
      )?.code;
      const found = [
        ...(code ?? '').matchAll(/(?:<mitid-|data-mitid="|frame\/|render )([a-z-]+)/g),
      ].map(([, name]) => name);
      assert.deepEqual(found, names);
      assert.equal(code?.match(/problem=|problem%3D/g)?.length, 1, 'the others ask nothing of it');
    });
  }

  it('loads once what its widgets share, and styles them together', () => {
    const page = pageOf({ ...set, sealed: true, more: ['faq'] });
    const code = snippetOf(page, files)
      .blocks.map((each) => each.code)
      .join('\n');
    assert.equal(code.match(/rel="modulepreload"/g)?.length, 3);
    assert.match(code, /mitid-document-checklist,\nmitid-faq \{/);
  });

  for (const kind of kinds.filter(takesInline)) {
    it(`for ${kind} carries an overlay that no server has`, () => {
      const overlay = '{ "name": "Nyborup </script><b>" }';
      const page = pageOf({ ...set, kind, inline: true, more: ['faq'] }, {}, overlay);
      const { blocks, policy } = snippetOf(page, files);
      const code = blocks.map((each) => each.code).join('\n');
      assert.ok(!policy.join().includes('connect-src'));
      if (framed.includes(kind)) {
        assert.equal(code.match(/#overlay=[\w-]+"/g)?.length, 2);
        assert.ok(!code.includes('content-src'));
      } else {
        assert.equal(code.match(/content-src="#mitid-own"/g)?.length, 2);
        assert.equal(code.match(/"name": "Nyborup \\u003c\/script>\\u003cb>"/g)?.length, 1);
      }
    });
  }

  it('names the file where an overlay cannot be inside', () => {
    const page = pageOf({ ...set, kind: 'react', inline: true, overlay: '/own.json' }, {}, '{}');
    assert.match(snippetOf(page, files).blocks[0]?.code ?? '', /content-src="\/own.json"/);
  });

  it('links to mitid.dk in the language of the widget, or else of who builds the page', () => {
    const danish = /<a href="https:\/\/www.mitid.dk\/">Læs/;
    const english = /<a href="https:\/\/www.mitid.dk\/en-gb\/">Read/;
    assert.match(codeOf({ ...initial, lang: 'da' }), danish);
    assert.match(codeOf(initial), english);
    withLocale('da', () => {
      assert.match(codeOf(initial), danish);
      assert.match(codeOf({ ...initial, lang: 'en' }), english);
      assert.match(codeOf({ ...initial, lang: 'uk' }), english);
    });
  });

  it('asks beforehand for the language that the page is likely to have', () => {
    assert.match(codeOf(initial), /eligibility-checker\.en\.js/);
    withLocale('da', () => {
      assert.match(codeOf(initial), /eligibility-checker\.da\.js/);
    });
  });

  it('lists for the browser the files of each language that can be chosen', () => {
    const some = {
      ...files,
      integrity: { 'widgets/faq.uk.js': 'sha384-x', 'widgets/faq.pl.js': 'sha384-y' },
    };
    const state: BuilderState = {
      ...initial,
      widget: 'faq',
      lang: 'da',
      languages: ['uk'],
      sealed: true,
    };
    const code = snippetOf(pageOf(state), some).blocks[0]?.code ?? '';
    assert.match(code, /faq\.uk\.js/);
    assert.doesNotMatch(code, /faq\.pl\.js/);
  });

  it('for Angular is one template string, whatever the address of the overlay', () => {
    const { blocks } = snippetOf(
      pageOf({ ...initial, kind: 'angular', overlay: '/a`${b}\\u.json' }),
      files,
    );
    const code = blocks.find(({ name }) => name === 'component')?.code ?? '';
    assert.equal(code.split('`').length, 3);
    assert.ok(!code.includes('\\') && !code.includes('${'), code);
  });

  it('doubles each @ for Razor', () => {
    const at = { ...files, address: 'https://files.example/mitid-widgets@1/' };
    const { blocks } = snippetOf(pageOf({ ...initial, kind: 'umbraco' }), at);
    assert.ok(blocks.some(({ code }) => code.includes('mitid-widgets@@1/')));
    assert.ok(!blocks.some(({ code }) => /[^@]@[^@]/.test(code)));
  });
});

describe('all of a snippet in one block', () => {
  const allOf = (state: BuilderState) => inOneBlock(snippetOf(pageOf(state), files));

  for (const kind of kinds.filter(fitsInOne)) {
    it(`for ${kind} is every part of it, the style before the widget and in its own tags`, () => {
      const state = { ...set, kind, sealed: true };
      const parts = snippetOf(pageOf(state), files).blocks;
      const { blocks } = allOf(state);
      assert.equal(blocks.length, 1);
      assert.equal(blocks[0]?.language, 'html');
      const { code } = blocks[0];
      for (const part of parts) assert.ok(code.includes(part.code), part.name);
      if (kind === 'iframe') return;
      assert.match(code, /<style>\nmitid-[^]*<\/style>\n<(mitid-|div\s)/);
      assert.match(code, /mitid-widgets(\.classic)?\.js"[^]*<style>/);
    });
  }

  it('says for a strict policy that the colour in it is a style, and nothing where there is none', () => {
    assert.match(allOf({ ...set, kind: 'element' }).policyHint ?? '', /a hash or a nonce/);
    assert.equal(allOf({ ...set, kind: 'element', accent: '' }).policyHint, undefined);
    assert.equal(allOf({ ...set, kind: 'iframe' }).policyHint, undefined);
  });
});

describe('what is copied before the files have an address', () => {
  const made = (kind: SnippetKind) =>
    withGaps(snippetOf(pageOf({ ...set, kind }), { ...files, address: UNKNOWN }));

  for (const kind of kinds) {
    it(`has a gap that everybody sees, and no server that is nobody's, as ${kind}`, () => {
      const { blocks, letters = [], policy, notes } = made(kind);
      const all = [...blocks, ...letters].map(({ code }) => code).join('\n');
      assert.doesNotMatch([all, ...policy, ...notes].join('\n'), /files\.invalid/);
      const named = codeOf({ ...set, kind }).includes(files.address);
      assert.equal(all.includes('[address of the files]/'), named);
    });
  }

  it('names the gap to the administrator of SharePoint, in the language of the builder', () => {
    const letter = withLocale('da', () => made('sharepoint').letters?.[0]?.code ?? '');
    assert.match(letter, /en ramme fra \[filernes adresse\][^]*tilføj \[filernes adresse\]/);
  });
});

describe('the text for who puts the files up', () => {
  const guide = 'https://site.example/docs/hosting/self-hosting.html';
  const textFor = (kind: SnippetKind): string => filesBlock({ version: '1.2.3', kind, guide }).code;

  it('says where one reads how to do it', () => {
    assert.ok(textFor('element').includes(guide));
    assert.ok(withLocale('da', () => textFor('element')).includes(`(på engelsk): ${guide}`));
  });

  it('says what, where, and that the address is wanted, in the language of the builder', () => {
    assert.match(textFor('element'), /npm run release[^]*HTTPS[^]*mitid-widgets\/1\.2\.3\/\.$/m);
    assert.match(
      withLocale('da', () => textFor('element')),
      /npm run release[^]*med HTTPS[^]*Send mig adressen/,
    );
  });

  it('names CORS where a script runs on the page, and frames where they are frames', () => {
    const named = (kind: SnippetKind): boolean[] =>
      [/Access-Control-Allow-Origin/, /X-Frame-Options/].map((each) => each.test(textFor(kind)));
    assert.deepEqual(named('element'), [true, false]);
    assert.deepEqual(named('iframe'), [true, true]);
    assert.deepEqual(named('sharepoint'), [false, true]);
  });
});

describe('the policy that a snippet needs', () => {
  const policyOf = (kind: SnippetKind, overlay = ''): string =>
    snippetOf(pageOf({ ...initial, kind, overlay }), files).policy.join('; ');

  it('allows the files, and nothing else', () => {
    assert.equal(policyOf('element'), `script-src ${files.address}; trusted-types lit-html`);
  });

  it('allows the server of an overlay', () => {
    assert.match(
      policyOf('element', 'https://own.example/a.json'),
      /connect-src https:\/\/own.example;/,
    );
    assert.match(policyOf('element', '/mitid/own.json'), /connect-src 'self';/);
  });

  it('names the frame, and the script around it', () => {
    assert.equal(
      policyOf('iframe'),
      `frame-src ${files.address}frame/; script-src ${files.address}mitid-frame.js`,
    );
  });

  it('names no server of files for what a bundle brings', () => {
    for (const kind of built) assert.ok(!policyOf(kind).includes(files.address), kind);
  });

  it('is not ended by signs in an address', () => {
    const odd = { ...files, address: 'https://files.example/a;b,c/' };
    assert.equal(
      snippetOf(pageOf(initial), odd).policy[0],
      'script-src https://files.example/a%3Bb%2Cc/',
    );
  });
});

describe('the address of the files', () => {
  const here = 'https://host.example/builder/';

  it('is beside the builder where nothing else is said', () => {
    assert.equal(folderAddress('', here), 'https://host.example/builder/dist/');
  });

  it('ends with a slash', () => {
    assert.equal(folderAddress('https://a.example/x', here), 'https://a.example/x/');
  });

  it('needs no scheme where a server is named', () => {
    assert.equal(folderAddress('www.a.example/x', here), 'https://www.a.example/x/');
  });

  it('is the folder where the script itself is given', () => {
    for (const name of ['mitid-widgets.js', 'mitid-widgets.classic.js'])
      assert.equal(
        folderAddress(`https://a.example/0.1.0/${name}`, here),
        'https://a.example/0.1.0/',
      );
  });

  it('has hashes, unless the next release puts other files there', () => {
    assert.deepEqual(
      ['0.1.0/', '0.1/', '1/', 'dist/'].map((end) => isAlias(`https://a.example/${end}`)),
      [false, true, true, false],
    );
  });

  it('is none where the text is no address of a folder', () => {
    for (const text of [
      'javascript:alert(1)',
      'https://',
      'https://a.example/?x',
      'ftp://a.example/',
    ]) {
      assert.equal(folderAddress(text, here), undefined, text);
    }
  });

  it('is none that readers can reach, on the own computer and over http:', () => {
    for (const address of ['http://localhost:4173/dist/', 'http://127.0.0.1/', 'http://[::1]/'])
      assert.equal(unreachable(address), 'local');
    assert.equal(unreachable('http://a.example/'), 'insecure');
    assert.equal(unreachable('https://localhost.example/'), undefined);
  });

  it('is of the own server, of another one, or unfinished', () => {
    const isOwn = (address: string): boolean =>
      isOfOrigin(address, 'https://site.example', 'https://site.example/builder/');
    for (const own of ['/own.json', 'own.json', 'blob:https://site.example/1', 'https:', 'http://'])
      assert.ok(isOwn(own), own);
    for (const other of ['https://other.example/own.json', '//other.example/own.json'])
      assert.ok(!isOwn(other), other);
  });

  it('has no signs that the languages of the snippets take for their own', () => {
    const address = folderAddress(`https://a.example/'"<>{}/`, here) ?? '';
    assert.doesNotMatch(address, /['"<>{}]/);
  });
});
