/**
 * Which folder of `src/` may import which: the rule of ESLint and the table in CONTRIBUTING.md are made
 * of this.
 */

interface Layer {
  readonly what: string;
  /** The other folders that it may import; one stands for all within it. */
  readonly knows: readonly string[];
}

export const layers: Readonly<Record<string, Layer>> = {
  'core/platform': {
    what: 'the browser: announcer, languages of the page, printing',
    knows: [],
  },
  loading: {
    what: 'how whatever follows is loaded by its name, in each way of delivery',
    knows: ['content', 'core/platform'],
  },
  content: { what: 'shape, checks and parts of the content', knows: ['core/platform', 'loading'] },
  engine: {
    what: 'the meaning, with no DOM: facts, decision tables, interview, checklist, search',
    knows: ['content', 'core/platform'],
  },
  proof: {
    what: 'proves the rules of the content: holes, idle questions, what changed',
    knows: ['content', 'core/platform', 'engine'],
  },
  'core/i18n': {
    what: 'locale of an element, words, dates, plurals',
    knows: ['content', 'core/platform', 'loading'],
  },
  'core/styles': { what: 'tokens, and the sheet of every widget', knows: [] },
  'core/views': {
    what: 'what every widget shows: heading, section, notice, text, states',
    knows: ['content', 'core/i18n', 'core/platform', 'engine'],
  },
  'core/controllers': {
    what: 'content, overlay, glossary, palette and persistence of a widget',
    knows: [
      'content',
      'core/element',
      'core/i18n',
      'core/platform',
      'core/views',
      'engine',
      'overlay',
      'loading',
      'glossary',
      'palette',
      'persistence',
    ],
  },
  'core/element': {
    what: 'the element under all widgets, its attributes and events',
    knows: [
      'content',
      'core/controllers',
      'core/i18n',
      'core/platform',
      'core/styles',
      'core/views',
      'engine',
      'loading',
    ],
  },
  overlay: {
    what: "the host's overlay: schema, check, merge, and as on which day",
    knows: [
      'content',
      'core/element',
      'core/platform',
      'engine',
      'loading',
      'core/i18n',
      'core/views',
    ],
  },
  reading: {
    what: 'what is read: steps, contacts, sources, alarms, print',
    knows: ['core', 'content', 'engine'],
  },
  interview: {
    what: 'one question at a time',
    knows: ['core', 'content', 'drawings', 'engine', 'loading'],
  },
  share: {
    what: 'a link and a QR code to take along',
    knows: ['core', 'content', 'engine', 'loading'],
  },
  finder: {
    what: 'lists with search, and entries that unfold',
    knows: ['core', 'content', 'engine'],
  },
  papers: {
    what: 'which papers, for which visit',
    knows: ['core', 'content', 'engine', 'drawings'],
  },
  drawings: { what: 'drawings of our own, which come late', knows: ['content', 'core', 'loading'] },
  hooks: {
    what: 'widgets where a host can only write data-mitid',
    knows: ['core', 'widgets/attributes'],
  },
  persistence: {
    what: 'what a link or the device brings back',
    knows: ['core', 'engine'],
  },
  palette: {
    what: "the host's colours: contrast, and what is mended where nobody could read",
    knows: [],
  },
  glossary: { what: 'words explained', knows: ['content', 'core'] },
  prerendered: { what: 'takes over what was rendered before there was a script', knows: ['core'] },
  result: {
    what: 'what an interview leads to',
    knows: ['core', 'content', 'drawings', 'engine', 'interview', 'reading', 'share'],
  },
  complete: {
    what: 'all that a widget can say, for static pages',
    knows: ['core', 'content', 'engine', 'interview', 'reading', 'result'],
  },
  static: {
    what: 'rendering in Node: first view and complete content',
    knows: ['complete', 'content', 'core', 'engine', 'overlay', 'widgets', 'loading', 'glossary'],
  },
  cli: {
    what: 'the command line, for Node: validate, rules, status, sources, texts, render',
    knows: ['content', 'core/i18n', 'engine', 'overlay', 'proof', 'static'],
  },
  frame: {
    what: 'the frame pages and the page around them',
    knows: [
      'content',
      'core/element',
      'core/i18n',
      'core/platform',
      'widgets/attributes',
      'loading',
      'engine',
    ],
  },
  doctor: {
    what: "the doctor, which finds what is wrong with a host's page; one file, built without Lit",
    knows: [
      'content',
      'core/i18n',
      'core/platform',
      'engine',
      'frame',
      'overlay',
      'palette',
      'widgets/attributes',
      'loading',
    ],
  },
};
