/** Rules that neither the compiler nor Prettier checks. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

import { layers } from './scripts/layers.ts';

/** The folders of `src/` that a folder may not import: all but those that it knows. */
function layerRule([layer, { knows }]) {
  const others = Object.keys(layers).filter(
    (name) =>
      name !== layer && !knows.some((known) => name === known || name.startsWith(`${known}/`)),
  );
  const widgets = knows.some((known) => known.startsWith('widgets')) ? [] : ['widgets'];
  const folders = [...others, ...widgets].map((name) => name.replace('core/', ''));
  return {
    files: [`src/${layer}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/(.*/)?(${folders.join('|')})/`,
              message: `src/${layer} knows ${knows.join(', ') || 'nothing else'}: scripts/layers.ts.`,
            },
          ],
        },
      ],
    },
  };
}
const layerRules = Object.entries(layers).map(layerRule);

/** What source code must not say. */
const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]',
    message: 'Strict Content Security Policy and Trusted Types must hold.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'Inline styles are blocked by a strict Content Security Policy.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/]',
    message: 'The size of rem belongs to the host page: use em.',
  },
];
/** Built-ins to which old libraries of hosts give another meaning. */
const overridden = [
  {
    selector:
      'CallExpression[callee.property.name="entries"][callee.object.name!="Object"][arguments.length=0]',
    message: 'Old libraries of hosts give lists another one: use numbered().',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old libraries of hosts replace it: spread, or write a loop.',
  },
];

const browserGlobals = Object.fromEntries(
  [
    ...['console', 'customElements', 'document', 'fetch', 'history', 'location', 'matchMedia'],
    ...['navigator', 'requestAnimationFrame', 'setTimeout', 'URL', 'URLSearchParams', 'window'],
  ].map((name) => [name, 'readonly']),
);
const nodeGlobals = { console: 'readonly', process: 'readonly', URL: 'readonly' };

export default defineConfig(
  globalIgnores([
    'dist/',
    'release/',
    'storybook-static/',
    '.cache/',
    'coverage/',
    '**/generated/',
    // Checked by the compilers of the frameworks, together with what the build makes of the manifest.
    'src/frameworks/',
    'test/apps/',
    // What the examples build.
    'examples/*/dist/',
    'examples/*/public/mitid-widgets/',
    'examples/*/_site/',
  ]),
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  { files: ['site/**/*.js', 'examples/vite/**'], languageOptions: { globals: browserGlobals } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // As in the compiler: a name with _ says that it is not used on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // We have none (see below), and to look for those of others takes a quarter of the whole run.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
            // Typed as a promise for DOM nodes, which we do not compare in this way.
            { from: 'package', package: '@types/chai', name: ['Equal', 'equal'] },
            { from: 'package', package: 'chai', name: ['Equal', 'equal'] },
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal', 'equal'] },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      // Our base class always has the lifecycle callbacks.
      'wc/guard-super-call': 'off',
      // A decorator that every reader pays for, to find elements in one place.
      'lit/prefer-query-decorators': 'off',
      // Views are functions, not methods: their handlers close over what they are given.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'],
      'no-restricted-properties': [
        'error',
        ...['localStorage', 'sessionStorage'].map((property) => ({
          property,
          message: 'It throws where storage is blocked: use src/persistence/storage.ts.',
        })),
      ],
      'no-restricted-syntax': ['error', ...syntax, ...overridden],
    },
  },
  {
    files: ['src/cli/**', 'src/static/**', 'src/complete/**'],
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  { files: ['src/core/element/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/persistence/storage.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  layerRules,
  {
    files: ['src/widgets/*/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\./[^./]+/',
              message: 'Widgets do not know each other: what they share is a folder of its own.',
            },
            { group: ['**/cli/**', '**/static/**'], message: 'The command line is for Node.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/cli/**', '**/static/**'], message: 'The command line is for Node.' },
          ],
        },
      ],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['stories/**/*.ts', '.storybook/*.ts'],
    extends: [storybook.configs['flat/recommended']],
  },
);
