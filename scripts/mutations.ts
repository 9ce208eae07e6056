/**
 * Switches mechanisms off, one at a time, and sees whether a test notices: `npm run mutations`. What
 * survives is a promise that nothing holds to. Each file is put back as it was.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { collect, root } from './run.ts';

interface Mutation {
  /** What a reader or host would lose. */
  readonly promise: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What must fail. */
  readonly tests: readonly string[];
}

const mutations: readonly Mutation[] = [
  {
    promise: 'a link in the docs to a heading that is gone is found',
    file: 'site/docs/links.ts',
    from: 'id === undefined || other.parsed.headings.some((each) => each.id === id)',
    to: 'other.source',
    tests: ['test/docs/site.test.ts'],
  },
  {
    promise: 'the search of the docs wants all words',
    file: 'site/docs/find.ts',
    from: "combineWith: 'AND',",
    to: '',
    tests: ['test/docs/site.test.ts'],
  },
  {
    promise: 'after a page translator the next question is shown in its own words',
    file: 'src/interview/interview-controller.ts',
    from: 'this.#viewKey,\n',
    to: "'',\n",
    tests: ['test/widgets/translators.test.ts'],
  },
  {
    promise: 'after a page translator a search shows what it found',
    file: 'src/finder/finder.ts',
    from: 'keyed(id, view)',
    to: "keyed('', view)",
    tests: ['test/widgets/translators.test.ts'],
  },
  {
    promise: 'going back updates one widget',
    file: 'src/interview/interview-controller.ts',
    from: 'if (given !== reader.given) this.#element.profile.answers.set(given);',
    to: 'this.#element.profile.answers.set({ ...given });',
    tests: ['test/core/element/updates.test.ts'],
  },
  {
    promise: 'nothing that inherits comes in from the host',
    file: 'src/core/styles/base.ts',
    from: '    all: initial;\n',
    to: '',
    tests: ['test/core/element/inherited.test.ts'],
  },
  {
    promise: 'lines through the text of the host end at the widget',
    file: 'src/core/styles/base.ts',
    from: '    display: inline-block;\n    box-sizing: border-box;',
    to: '    display: block;\n    box-sizing: border-box;',
    tests: ['test/core/element/inherited.test.ts'],
  },
  {
    promise: 'content of a foreign server is refused',
    file: 'src/core/platform/origins.ts',
    from: 'return /^https?:/.test(origin) && ',
    to: 'return false && ',
    tests: ['test/overlay/content-src.test.ts'],
  },
  {
    promise: 'texts of hosts hold no markup',
    file: 'src/content/lines.ts',
    from: "at.at(-1) !== 'url' && markup.test(line)",
    to: 'false && markup.test(line) && at',
    tests: ['test/cli/validate.test.ts', 'test/overlay/apply.test.ts'],
  },
  {
    promise: 'announcements are heard inside a dialog',
    file: 'src/core/platform/announcer.ts',
    from: 'if (at.matches(dialogs)) return at;',
    to: '',
    tests: ['test/core/platform/announcer.test.ts'],
  },
  {
    promise: 'the Danish clock changes in summer',
    file: 'src/core/platform/danish-time.ts',
    from: '(isSummer ? 2 : 1)',
    to: '1',
    tests: ['test/core/platform/danish-time.test.ts'],
  },
  {
    promise: 'a search forgives a slip',
    file: 'src/engine/search.ts',
    from: 'word.length < 4 ? 0 : word.length < 8 ? 1 : 2',
    to: 'word.length < 99 ? 0 : 1',
    tests: ['test/engine/search.test.ts'],
  },
  {
    promise: 'a search forgives accents and Danish letters',
    file: 'src/engine/search.ts',
    from: ".replace(/ø/g, 'o')",
    to: '',
    tests: ['test/engine/search.test.ts'],
  },
  {
    promise: 'the first row that fits decides',
    file: 'src/engine/decide.ts',
    from: "table.rows.find((row) => test(row.when, answers) !== 'false')",
    to: "table.rows.findLast((row) => test(row.when, answers) !== 'false')",
    tests: ['test/engine/decide.test.ts', 'test/engine/eligibility.test.ts'],
  },
  {
    promise: 'an answer that no question takes is left out',
    file: 'src/engine/facts.ts',
    from: '!(value === NOT_SURE || values.includes(value))',
    to: 'value === NOT_SURE',
    tests: ['test/engine/facts.test.ts'],
  },
  {
    promise: 'answers that a change takes out of the interview are dropped',
    file: 'src/engine/interview.ts',
    from: 'before.filter((earlier) => !stillCounts(interview, after, earlier))',
    to: 'before.filter((earlier) => earlier === undefined)',
    tests: ['test/engine/interview.properties.test.ts', 'test/engine/interview-state.test.ts'],
  },
  {
    promise: 'the dates of two people do not move each other in a calendar',
    file: 'src/widgets/get-started/calendar.ts',
    from: '`UID:${event.id}.${person}@mitid-widgets`',
    to: '`UID:${event.id}@mitid-widgets`',
    tests: ['test/widgets/get-started/calendar.test.ts'],
  },
  {
    promise: 'a link leaves the route of the host as it is',
    file: 'src/engine/link.ts',
    from: 'fragmentOf(partsOf(text).host, ',
    to: "fragmentOf('', ",
    tests: ['test/engine/link.test.ts'],
  },
  {
    promise: 'the proof tries every combination of answers',
    file: 'src/proof/grid.ts',
    from: 'const next = digit + 1 < own.length ? digit + 1 : 0;',
    to: 'const next = digit + 2 < own.length ? digit + 1 : 0;',
    tests: ['test/proof/prove.test.ts'],
  },
  {
    promise: 'an office is closed outside of its hours',
    file: 'src/widgets/help-contacts/opening.ts',
    from: 'opens <= time && time < closes',
    to: 'opens <= time',
    tests: ['test/widgets/help-contacts/opening.test.ts'],
  },
  {
    promise: 'half a language is refused',
    file: 'scripts/generate/languages.ts',
    from: 'words.includes(lang) || lang === sourceLanguage',
    to: 'lang !== undefined',
    tests: ['test/scripts/languages.test.ts'],
  },
  {
    promise: 'a widget is dark only where the page can be dark',
    file: 'src/core/platform/color-scheme.ts',
    from: "if (!schemes.includes('dark')) return false;",
    to: '',
    tests: ['test/core/platform/color-scheme.test.ts'],
  },
  {
    promise: 'the answers of a safety check are for nobody else',
    file: 'src/core/controllers/answers-controller.ts',
    from: 'if (isPrivate) return this.#own;',
    to: 'if (isPrivate && false) return this.#own;',
    tests: ['test/core/element/safety-is-private.test.ts'],
  },
  {
    promise: 'a switch that says no is off',
    file: 'src/core/platform/plain-value.ts',
    from: '(false|0|no|off)',
    to: '(never)',
    tests: ['test/core/element/switches.test.ts'],
  },
  {
    promise: 'phones do not zoom into a field',
    file: 'src/finder/finder.styles.ts',
    from: 'max(16px, 1em)',
    to: '1em',
    tests: ['test/core/element/fields.test.ts'],
  },
  {
    promise: 'focus stays in a widget that speaks another language',
    file: 'src/core/element/mitid-element.ts',
    from: 'if (held?.isConnected === false) this.focus();',
    to: '',
    tests: ['test/embed/accessibility/focus.test.ts'],
  },
  {
    promise: 'a word and its Danish are heard apart',
    file: 'scripts/build/minify-literals.ts',
    from: '        ? piece\n',
    to: "        ? piece.replace(/ /g, '')\n",
    tests: ['test/embed/accessibility/names.test.ts'],
  },
  {
    promise: 'what stands alone is as large as a thumb, also where the text is small',
    file: 'src/core/styles/tokens.ts',
    from: 'max(2.75em, 44px)',
    to: '2.75em',
    tests: ['test/embed/accessibility/targets.test.ts'],
  },
  {
    promise: 'the ring of focus is not cut off by the window',
    file: 'src/core/styles/base.ts',
    from: 'scroll-margin: 0.5em;',
    to: '',
    tests: ['test/embed/accessibility/visible-focus.test.ts'],
  },
];

// An interrupted run puts its file back too.
process.once('SIGINT', () => process.exit(130));

const wanted = process.argv.slice(2);
let survivors = 0;
for (const { promise, file, from, to, tests } of mutations) {
  if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
  const path = join(root, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(from)) {
    console.log(`✗ ${promise}: ${file} does not have ${from}`);
    survivors += 1;
    continue;
  }
  const putBack = (): void => {
    writeFileSync(path, code);
  };
  process.once('exit', putBack);
  writeFileSync(
    path,
    code.replace(from, () => to),
  );
  const { succeeded } = await collect(process.execPath, ['scripts/test.ts', ...tests]);
  putBack();
  process.off('exit', putBack);
  if (succeeded) survivors += 1;
  console.log(`${succeeded ? '✗ survives' : '✓ noticed'}: ${promise} (${file})`);
}
if (survivors > 0) process.exitCode = 1;
