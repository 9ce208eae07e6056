/** Rules that neither the compiler nor Prettier checks. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * Imports go one way: widgets → ui, element → guide → content → platform. The command line stands
 * beside the widgets: it knows the guide and the content, and nothing knows it. What renders widgets
 * in Node (static) knows all of them, and only the command line knows it.
 */
const LAYERS = {
  platform: ['content', 'guide', 'i18n', 'ui', 'element', 'widgets', 'static', 'cli'],
  content: ['guide', 'i18n', 'ui', 'element', 'widgets', 'static', 'cli'],
  guide: ['i18n', 'ui', 'element', 'widgets', 'static', 'cli'],
  i18n: ['ui', 'element', 'widgets', 'static', 'cli'],
  styles: ['static', 'cli'],
  ui: ['element', 'widgets', 'static', 'cli'],
  element: ['widgets', 'static', 'cli'],
  frame: ['guide', 'ui', 'widgets', 'static', 'cli'],
  static: ['cli'],
  cli: ['platform', 'i18n', 'ui', 'element', 'widgets'],
  doctor: ['ui', 'element', 'widgets', 'static', 'cli'],
};
/** What of a layer above does nothing but reckon, and so may be used all the same. */
const ALLOWED = {
  cli: ['!**/i18n/format.ts', '!**/widgets/catalogue.ts'],
  doctor: ['!**/widgets/catalogue.ts', '!**/widgets/attributes.ts'],
  frame: ['!**/widgets/attributes.ts'],
};

const layerRules = Object.entries(LAYERS).map(([layer, above]) => ({
  files: [`src/${layer}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...above.map((name) => `**/${name}/**`), ...(ALLOWED[layer] ?? [])],
            message: `src/${layer} must not know ${above.join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

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
    'src/version.ts',
    // Checked by the compilers of the frameworks, together with what the build makes of the manifest.
    'src/frameworks/',
    'test/apps/',
  ]),
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
  { files: ['site/**/*.js'], languageOptions: { globals: browserGlobals } },

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
          message: 'It throws where storage is blocked: use src/platform.',
        })),
      ],
      'no-restricted-syntax': ['error', ...syntax, ...overridden],
    },
  },
  {
    files: ['src/cli/**', 'src/static/**'],
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  { files: ['src/element/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/platform/**'],
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
            { regex: '^\\.\\./[^./]+/', message: 'Widgets do not know each other: use src/ui.' },
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
