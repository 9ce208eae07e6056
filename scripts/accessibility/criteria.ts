/**
 * What we can say of each criterion of WCAG 2.2, levels A and AA, and what proves it. A file of tests that is
 * not there fails the build, so that nothing is claimed that is no longer tried.
 */
export type Result = 'supports' | 'partially-supports' | 'not-applicable';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly result: Result;
  /** What the widgets do, or why it does not concern them. */
  readonly note: string;
  /** Files with tests that would fail if it were not so. */
  readonly tests: readonly string[];
  /** What only a person can judge, and nobody has judged yet. */
  readonly unchecked?: string;
  /** What the page of the host has to see to. */
  readonly host?: string;
}

const seen = (name: string): string => `test/embed/accessibility/${name}.test.ts`;

/** The walks with a screen reader: their transcripts are read, and compared. */
export const HEARD = 'test/hear/walks';

/** Rules of axe, over every widget in every main state. */
const AXE = 'test/support/widget-suite.ts';
const NARROW = 'test/embed/narrow.test.ts';

const supports = (
  id: string,
  name: string,
  level: Criterion['level'],
  note: string,
  tests: readonly string[],
  more: Pick<Criterion, 'unchecked' | 'host'> = {},
): Criterion => ({ id, name, level, result: 'supports', note, tests, ...more });

const notApplicable = (
  id: string,
  name: string,
  level: Criterion['level'],
  note: string,
  more: Pick<Criterion, 'host'> = {},
): Criterion => ({ id, name, level, result: 'not-applicable', note, tests: [], ...more });

const noMedia = 'There is no audio and no video.';
const oneByOne = 'Nobody who uses it every day has tried it for us.';

export const criteria: readonly Criterion[] = [
  supports(
    '1.1.1',
    'Non-text Content',
    'A',
    'Drawings that mean something have a name; the others are hidden from screen readers. The QR code stands beside the link that it holds.',
    [AXE, seen('names')],
    { unchecked: 'Whether each name says what the drawing shows.' },
  ),
  notApplicable('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', noMedia),
  notApplicable('1.2.2', 'Captions (Prerecorded)', 'A', noMedia),
  notApplicable('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', noMedia),
  notApplicable('1.2.4', 'Captions (Live)', 'AA', noMedia),
  notApplicable('1.2.5', 'Audio Description (Prerecorded)', 'AA', noMedia),
  supports(
    '1.3.1',
    'Info and Relationships',
    'A',
    'Headings, lists, groups, labels and tables are those of HTML.',
    [AXE, seen('order'), HEARD],
    { host: 'Set heading-level to one more than the heading above the widget.' },
  ),
  supports(
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'What is read and what is reached by Tab has the order that is seen, also from right to left.',
    [seen('order'), seen('mirrored')],
  ),
  supports(
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'Texts name things by their words, not by place, shape or colour.',
    [],
    { unchecked: 'Texts were read for it; no test can tell.' },
  ),
  supports(
    '1.3.4',
    'Orientation',
    'AA',
    'Nothing depends on how a device is held; a phone on its side is among the windows that are tried.',
    [seen('visible-focus')],
  ),
  notApplicable(
    '1.3.5',
    'Identify Input Purpose',
    'AA',
    'No field asks for anything about the reader. Answers are choices, and leave the page only where the reader shares them.',
  ),
  supports(
    '1.4.1',
    'Use of Color',
    'A',
    'Progress, choice, verdicts and warnings have a shape or a word too.',
    [seen('forced-colours')],
  ),
  notApplicable('1.4.2', 'Audio Control', 'A', noMedia),
  supports(
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'Measured as rendered, in light and dark, for twenty accents of hosts. An accent that cannot be read is moved to the nearest that can.',
    [seen('colours'), 'test/palette'],
    { host: 'Colours that you set on a part of the widget yourself are yours.' },
  ),
  supports('1.4.4', 'Resize Text', 'AA', 'Text of twice the size fits into 320 pixels.', [NARROW]),
  supports('1.4.5', 'Images of Text', 'AA', 'No drawing holds text.', []),
  supports(
    '1.4.10',
    'Reflow',
    'AA',
    'Nothing scrolls sideways at 320 pixels, with text of twice the size too.',
    [NARROW],
  ),
  supports(
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'Edges of controls, icons and the ring of focus, as rendered.',
    [seen('colours'), seen('forced-colours')],
  ),
  supports(
    '1.4.12',
    'Text Spacing',
    'AA',
    'With the spacing that readers may set, nothing is cut off.',
    [seen('spacing')],
  ),
  supports(
    '1.4.13',
    'Content on Hover or Focus',
    'AA',
    'Nothing appears by hovering or by focus alone. Words are explained by a button.',
    ['test/glossary'],
  ),
  supports('2.1.1', 'Keyboard', 'A', 'Everything is a button, a link, a field or a fold of HTML.', [
    seen('order'),
    seen('focus'),
    HEARD,
  ]),
  supports('2.1.2', 'No Keyboard Trap', 'A', 'Dialogs are those of HTML, and close with Escape.', [
    'test/embed/modal.test.ts',
  ]),
  notApplicable('2.1.4', 'Character Key Shortcuts', 'A', 'There are none.'),
  supports(
    '2.2.1',
    'Timing Adjustable',
    'A',
    'Nothing runs out. Times in the text are those of offices.',
    [],
  ),
  notApplicable(
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'Nothing moves by itself for longer than a sixth of a second.',
  ),
  supports('2.3.1', 'Three Flashes or Below Threshold', 'A', 'Nothing flashes.', []),
  notApplicable(
    '2.4.1',
    'Bypass Blocks',
    'A',
    'A widget is a part of a page, under a heading of its own.',
    { host: 'A link past your header is yours.' },
  ),
  supports(
    '2.4.2',
    'Page Titled',
    'A',
    'Frames and static pages have the heading of the widget as title, in its language.',
    ['test/embed/frame.test.ts', 'test/embed/static.test.ts'],
    {
      host: 'The title of your page is yours; so is the title attribute of a frame, which the embed builder writes.',
    },
  ),
  supports(
    '2.4.3',
    'Focus Order',
    'A',
    'Focus goes to the next question, to the heading of a result, and back to where it was; it is never nowhere.',
    [seen('focus'), seen('order')],
  ),
  supports(
    '2.4.4',
    'Link Purpose (In Context)',
    'A',
    'A link says where it leads, and in which language where it is another.',
    [seen('names')],
    { unchecked: 'Whether each link is understood.' },
  ),
  notApplicable('2.4.5', 'Multiple Ways', 'AA', 'It is about sets of pages.', {
    host: 'A search and a menu are yours.',
  }),
  supports('2.4.6', 'Headings and Labels', 'AA', 'Each part has a heading, each field a label.', [
    AXE,
    seen('order'),
  ]),
  supports('2.4.7', 'Focus Visible', 'AA', 'A ring of two colours that shows on any ground.', [
    seen('visible-focus'),
    seen('colours'),
  ]),
  supports(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'At 100 to 400 percent, and on a phone on its side.',
    [seen('visible-focus')],
    {
      host: 'A header of yours that sticks to the window may cover what is behind it; set scroll-padding.',
    },
  ),
  notApplicable('2.5.1', 'Pointer Gestures', 'A', 'Everything is a single press.'),
  supports(
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'Things happen when a press ends, as buttons of HTML do.',
    [],
  ),
  supports(
    '2.5.3',
    'Label in Name',
    'A',
    'The name of a control begins with the words that are seen.',
    [AXE, seen('names')],
  ),
  notApplicable('2.5.4', 'Motion Actuation', 'A', 'Nothing is done by moving the device.'),
  notApplicable('2.5.7', 'Dragging Movements', 'AA', 'Nothing is dragged.'),
  supports(
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'At least 24 pixels, and 44 where they stand alone.',
    [seen('targets')],
  ),
  supports(
    '3.1.1',
    'Language of Page',
    'A',
    'Each widget says its language, that of the page or the one that is asked for.',
    ['test/core/i18n'],
    {
      host: 'The lang attribute of your page is yours. Say it also for a frame: the builder does.',
    },
  ),
  supports(
    '3.1.2',
    'Language of Parts',
    'AA',
    'Danish terms, pages in another language and texts that are not translated are marked.',
    ['test/core/i18n', HEARD],
  ),
  supports('3.2.1', 'On Focus', 'A', 'Focus alone changes nothing.', [seen('focus')]),
  supports(
    '3.2.2',
    'On Input',
    'A',
    'An answer is a button, and says that it leads on. Arrows choose nothing.',
    [HEARD, seen('focus')],
  ),
  supports(
    '3.2.3',
    'Consistent Navigation',
    'AA',
    'Back, change and start over stand in the same place in every widget.',
    [],
  ),
  supports(
    '3.2.4',
    'Consistent Identification',
    'AA',
    'What does the same has the same words, from one list of words.',
    ['test/content'],
  ),
  notApplicable('3.2.6', 'Consistent Help', 'A', 'It is about sets of pages.', {
    host: 'Where help stands on your pages is yours; the widget for help can be on each.',
  }),
  supports(
    '3.3.1',
    'Error Identification',
    'A',
    'What could not be shown, or not be found, is said in words and announced.',
    [HEARD],
  ),
  supports(
    '3.3.2',
    'Labels or Instructions',
    'A',
    'Each question says what is asked, with a line of help.',
    [AXE, 'test/content'],
  ),
  supports(
    '3.3.3',
    'Error Suggestion',
    'AA',
    'A search without a find says what to try. A failed file has a button to try again.',
    [HEARD],
  ),
  notApplicable(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    'Nothing is sent or ordered.',
  ),
  supports(
    '3.3.7',
    'Redundant Entry',
    'A',
    'What was answered in one widget of a page is not asked again in another.',
    ['test/engine'],
  ),
  notApplicable('3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'There is no log-in.'),
  supports(
    '4.1.2',
    'Name, Role, Value',
    'A',
    'Names, roles and states are those of HTML; what a screen reader gets is read off the tree and heard.',
    [AXE, seen('names'), HEARD],
  ),
  supports(
    '4.1.3',
    'Status Messages',
    'AA',
    'Results, counts and ticks are announced, in a dialog too.',
    [HEARD],
    { unchecked: oneByOne },
  ),
];

/** Of EN 301 549, V3.2.1: what is beyond clause 9, which is WCAG. */
export interface Clause {
  readonly id: string;
  readonly name: string;
  readonly result: Result;
  readonly note: string;
}

export const clauses: readonly Clause[] = [
  {
    id: '5',
    name: 'Generic requirements',
    result: 'not-applicable',
    note: 'No closed functionality, no biometrics, no operable parts of a device. Nothing needs two actions at once (5.9).',
  },
  {
    id: '6',
    name: 'ICT with two-way voice communication',
    result: 'not-applicable',
    note: 'Telephone numbers are links; the call is that of the phone.',
  },
  { id: '7', name: 'ICT with video capabilities', result: 'not-applicable', note: noMedia },
  { id: '8', name: 'Hardware', result: 'not-applicable', note: 'There is none.' },
  {
    id: '9',
    name: 'Web',
    result: 'supports',
    note: 'Clause 9.x.y.z is criterion x.y.z of WCAG 2.1. The report goes on to WCAG 2.2.',
  },
  {
    id: '9.6',
    name: 'WCAG conformance requirements',
    result: 'supports',
    note: 'Whole processes: from the first question to the result. Nothing else on the page is disturbed.',
  },
  {
    id: '10',
    name: 'Non-web documents',
    result: 'not-applicable',
    note: 'A calendar file with dates is the only file; printed pages are paper.',
  },
  {
    id: '11',
    name: 'Software',
    result: 'not-applicable',
    note: 'Widgets run in a web page, which is clause 9. They follow what is set in the system: colours, contrast, motion, text.',
  },
  {
    id: '12.1',
    name: 'Product documentation',
    result: 'supports',
    note: 'This folder, and the documentation, which is web pages.',
  },
  {
    id: '12.2',
    name: 'Support services',
    result: 'not-applicable',
    note: 'Support is that of the host.',
  },
];

/** What we know that does not work, or has not been tried, with a way round; none of it fails a criterion. */
export interface Limit {
  readonly what: { readonly en: string; readonly da: string };
  readonly wayRound: { readonly en: string; readonly da: string };
}

export const limits: readonly Limit[] = [
  {
    what: {
      en: 'Only the screen reader Orca was listened to, with Firefox and Chromium. JAWS, NVDA, VoiceOver and TalkBack have not been tried.',
      da: 'Kun skærmlæseren Orca er prøvet, med Firefox og Chromium. JAWS, NVDA, VoiceOver og TalkBack er ikke prøvet.',
    },
    wayRound: {
      en: 'The widgets use the elements of HTML, which all of them know. Static pages work without scripts.',
      da: 'Widgets er bygget af almindelige HTML-elementer, som de alle kender. De statiske sider virker uden scripts.',
    },
  },
  {
    what: {
      en: 'With Orca, two moves of focus are not read aloud at once: closing the card that fills the screen, in Chromium, and going back to all topics of the guide, in Firefox. Plain pages without the widgets are silent there too.',
      da: 'Med Orca bliver to flytninger af fokus ikke læst op med det samme: når kortet i fuld skærm lukkes, i Chromium, og når man går tilbage til alle emner i guiden, i Firefox. Helt enkle sider uden widgets er også tavse dér.',
    },
    wayRound: {
      en: 'Focus is in the right place: the next key reads it.',
      da: 'Fokus står det rigtige sted: Den næste tast læser det op.',
    },
  },
  {
    what: {
      en: 'People with disabilities have not taken part in the tests.',
      da: 'Mennesker med handicap har ikke været med til at afprøve widgets.',
    },
    wayRound: {
      en: 'Tell us if something does not work for you.',
      da: 'Sig til, hvis noget ikke virker for dig.',
    },
  },
  {
    what: {
      en: 'In a frame that cannot grow with its content, such as in SharePoint, a reader scrolls inside the frame.',
      da: 'I en ramme, der ikke kan vokse med indholdet, fx i SharePoint, skal man rulle inde i rammen.',
    },
    wayRound: {
      en: 'Ask us for the page without a frame.',
      da: 'Bed os om siden uden ramme.',
    },
  },
  {
    what: {
      en: 'Pages that the widgets link to are those of others, and partly in Danish only. Links say so.',
      da: 'De sider, widgets linker til, er andres, og nogle findes kun på dansk. Det står ved linket.',
    },
    wayRound: {
      en: 'Readers can call; the number stands there where there is one.',
      da: 'Læserne kan ringe. Nummeret står der, hvor der er et.',
    },
  },
];
