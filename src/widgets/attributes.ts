/**
 * The attributes by which a host sets up a widget: what a hook or the address of a frame may hand
 * on, and nothing else. A test holds them against what the elements read.
 */
const ofEveryWidget = [
  'answers',
  'as-of',
  'content-src',
  'dir',
  'exclude',
  'heading-level',
  'isolated',
  'lang',
  'languages',
  'only',
  'remember',
  'theme',
];

const ofOneWidget: Readonly<Record<string, readonly string[]>> = {
  faq: ['hash', 'open', 'structured-data'],
  guide: ['hash', 'open'],
};

/** Those that are on or off. */
export const switches = ['hash', 'isolated', 'remember', 'structured-data'];

export const attributesOf = (widget: string): readonly string[] => [
  ...ofEveryWidget,
  ...(ofOneWidget[widget] ?? []),
];
