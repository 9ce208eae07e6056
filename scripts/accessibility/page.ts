/** The pages of the pack, for people. Pure. */
import { basename } from 'node:path';
import { clauses, criteria, HEARD, limits, type Criterion, type Result } from './criteria.ts';
import { cognitive } from './cognitive.ts';
import { passedIn, type TestRun } from './results.ts';
import { statementOf, type Facts, type StatementLanguage } from './statement.ts';

export interface Report {
  readonly facts: Facts;
  readonly method: string;
  /** The whole test run of this version, if there is one. */
  readonly run: TestRun | undefined;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);

const results: Readonly<Record<Result, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'not-applicable': 'Not applicable',
};

/** The report as JSON has the whole path. */
const shortName = (path: string): string => basename(path).replace(/(\.test)?\.ts$/, '');

/** How something was tried; a claim that rests on reading alone says so. */
function howOf({ tests, result }: Pick<Criterion, 'tests' | 'result'>, run: Report['run']): string {
  if (result === 'not-applicable') return '';
  const heard = tests.includes(HEARD);
  const files = tests.filter((each) => each !== HEARD);
  const passed = run && passedIn(run, files);
  const ways = [
    files.length > 0 &&
      `Tests${passed ? ` (${passed} passed)` : ''}: ${files.map(shortName).join(', ')}`,
    heard && 'Listened to with a screen reader',
    tests.length === 0 && 'By reading the code and the texts',
  ];
  return ways.filter(Boolean).join('. ');
}

const row = (cells: readonly string[]): string =>
  `<tr><th scope="row">${cells[0] ?? ''}</th>${cells
    .slice(1)
    .map((cell) => `<td>${cell}</td>`)
    .join('')}</tr>`;

const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="table" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads
    .map((head) => `<th scope="col">${head}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;

const criterionRow = (criterion: Criterion, run: Report['run']): string =>
  row([
    `${criterion.id} ${criterion.name} (${criterion.level})`,
    results[criterion.result],
    [
      escape(criterion.note),
      criterion.unchecked && `<b>Not checked by a person:</b> ${escape(criterion.unchecked)}`,
      criterion.host && `<b>The host:</b> ${escape(criterion.host)}`,
    ]
      .filter(Boolean)
      .join('<br>'),
    howOf(criterion, run),
  ]);

const list = (items: readonly string[]): string =>
  `<ul>${items.map((each) => `<li>${escape(each)}</li>`).join('')}</ul>`;

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escape(text)}</p>`).join('\n');

const pageOf = (lang: string, title: string, body: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="accessibility.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

const count = (result: Result): number => criteria.filter((each) => each.result === result).length;

export function reportPage({ facts, method, run }: Report): string {
  const { version, day } = facts;
  const partly = count('partially-supports');
  return pageOf(
    'en',
    `Accessibility of mitid-widgets ${version}`,
    `<p class="lead">Of the ${criteria.length} criteria of WCAG 2.2, levels A and AA, the widgets support ${count('supports')}${partly ? `, and ${partly} in part` : ''}; ${count('not-applicable')} do not concern them.</p>
<p>${escape(method)} This is our own assessment of ${day}; nobody else has checked it.</p>
<ul>
<li><a href="statement.da.html" hreflang="da" lang="da">Afsnit til jeres tilgængelighedserklæring</a></li>
<li><a href="statement.en.html">Paragraphs for your accessibility statement, in English</a></li>
<li><a href="openacr.yaml">The report in the OpenACR format</a></li>
<li><a href="report.json">The report as JSON</a></li>
</ul>
<h2>Known limits</h2>
${list(limits.map(({ what, wayRound }) => `${what.en} ${wayRound.en}`))}
<h2>WCAG 2.2, levels A and AA</h2>
<p>Clause 9 of EN 301 549 has the same numbers for WCAG 2.1: criterion 1.4.3 is clause 9.1.4.3.</p>
${table(
  'Criterion by criterion',
  ['Criterion', 'Result', 'What the widgets do', 'How it was tried'],
  criteria.map((each) => criterionRow(each, run)),
)}
<h2>EN 301 549 V3.2.1 beyond clause 9</h2>
${table(
  'Clause by clause',
  ['Clause', 'Result', 'Why'],
  clauses.map(({ id, name, result, note }) =>
    row([`${id} ${name}`, results[result], escape(note)]),
  ),
)}
<h2>Easy to understand, under stress too</h2>
${table(
  'What makes it easy',
  ['What', 'How it was tried'],
  cognitive.map(({ what, tests }) =>
    row([escape(what), howOf({ tests, result: 'supports' }, run)]),
  ),
)}
<h2>If something does not work</h2>
<p>Tell the site where you met the widget; its accessibility statement says how. Developers: open an issue with the form for bugs.</p>`,
  );
}

const heading: Readonly<Record<StatementLanguage, { title: string; use: string }>> = {
  da: {
    title: 'Afsnit til jeres tilgængelighedserklæring',
    use: 'Kopiér det, I skal bruge, og udfyld det, der står i klammer. Danske myndigheder skriver erklæringen i Digitaliseringsstyrelsens WAS-Tool, som har de samme afsnit.',
  },
  en: {
    title: 'Paragraphs for your accessibility statement',
    use: 'Copy what you need, and fill in what stands in brackets. Danish authorities write their statement in the WAS-Tool of the Agency for Digital Government, which has the same sections.',
  },
};

export function statementPage(lang: StatementLanguage, facts: Facts): string {
  const { title, use } = heading[lang];
  const sections = statementOf(lang, facts).map(
    ({ title: name, paragraphs: texts, points }) =>
      `<h2>${name}</h2>\n${paragraphs(texts)}${points ? `\n${list(points)}` : ''}`,
  );
  return pageOf(lang, title, `<p class="lead">${use}</p>\n${sections.join('\n')}`);
}
