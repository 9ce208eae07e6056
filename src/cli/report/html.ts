/** The report on the rules, for people who do not program: one file that needs nothing else. */
import type { PartialText } from '../../content/check-texts.ts';
import type { Content } from '../../content/schema.ts';
import type { Period } from '../../proof/prove-content.ts';
import { changesSince, snapshotOf, type Changes, type Snapshot } from '../since.ts';
import { changes, changesBody } from './changes.ts';
import { contextOf, type Context } from './context.ts';
import { decisionTable, interviewDiagram } from './decisions.ts';
import { findings } from './findings.ts';
import { markup, trusted, type Markup, type Part } from './markup.ts';
import { notes } from './notes.ts';
import { outcomes } from './outcomes.ts';
import { otherTables } from './other-tables.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { sourceList } from './source-list.ts';
import { styles } from './styles.ts';
import { findingsIn, summary } from './summary.ts';
import { day } from './words.ts';

export interface ReportData {
  readonly version: string;
  readonly today: string;
  readonly content: Content;
  readonly english: PartialText;
  /** The first is today; each other starts on a day. */
  readonly periods: readonly Period[];
  readonly changes: Changes | undefined;
}

const parts = [
  ['table', 'Decision table'],
  ['diagram', 'The interview'],
  ['outcomes', 'Outcomes and their steps'],
  ['notes', 'Notes'],
  ['routes', 'Which list of papers'],
  ['lists', 'Lists of papers'],
  ['papers', 'The papers'],
  ['problemRules', 'Problems'],
  ['authenticatorRules', 'Authenticators'],
  ['safetyRules', 'Messages and calls'],
  ['journeyRules', 'Journeys'],
  ['questions', 'Questions and answers'],
] as const;

const periodTitle = ({ period }: Context, today: string): string =>
  period.from === undefined ? `The rules on ${day(today)}` : `The rules from ${day(period.from)}`;

function contents(data: ReportData, contexts: readonly Context[]): Markup {
  const item = (id: string, title: string, below?: Part): Markup =>
    markup`<li><a href="#${id}">${title}</a>${below}</li>`;
  return markup`<nav aria-label="Contents"><ul>
${item('summary', 'Summary')}${findingsIn(data).length > 0 && item('faults', 'Faults')}${data.changes && item('changes', 'What has changed')}
${contexts.map((context) =>
  item(
    context.anchor('rules'),
    periodTitle(context, data.today),
    markup`<ul>${parts.map(([id, title]) => item(context.anchor(id), title))}</ul>`,
  ),
)}
${item('sources', 'Sources')}
</ul></nav>`;
}

/** What a later period brings, so that nobody has to find it by comparing the tables. */
function brings(context: Context, before: Context | undefined, today: string): Part {
  if (!before) return undefined;
  const snapshot = ({ content, period }: Context): Snapshot =>
    snapshotOf(content, '', period.from ?? today);
  return markup`<div class="reading"><h3>What becomes different</h3>${changesBody(changesSince(snapshot(before), snapshot(context)), context)}</div>`;
}

function rules(context: Context, before: Context | undefined, today: string): Markup {
  const heading = context.anchor('rules');
  const sections = [
    decisionTable,
    interviewDiagram,
    outcomes,
    notes,
    papers,
    otherTables,
    questions,
  ];
  return markup`<section aria-labelledby="${heading}">
<h2 id="${heading}">${periodTitle(context, today)}</h2>
${brings(context, before, today)}
${sections.map((section) => [section(context), '\n'])}
</section>`;
}

export function reportHtml(data: ReportData): string {
  const { version, today, content, english } = data;
  const contexts = data.periods.map((period) => contextOf(content, english, today, period));
  const [present] = contexts;
  if (!present) throw new Error('A report needs a proof of today.');
  const title = `The rules of mitid-widgets ${version}, ${day(today)}`;
  // The policy makes sure that the file asks for nothing, wherever it is opened.
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body>
<header>
<h1>How people are led to MitID</h1>
<p class="lead">The rules behind the widgets, in words: which answers lead where, what is said to whom, and on which sources it rests.</p>
<p class="meta">Version ${version} · ${day(today)}</p>
${contents(data, contexts)}
</header>
<main>
${summary(data, present)}
${findings(contexts)}
${changes(data.changes, present)}
${contexts.map((context, at) => rules(context, contexts[at - 1], today))}
${sourceList(content, english, today)}
</main>
<footer><p>Made by <code>mitid-widgets rules</code> from version ${version} on ${day(today)}. Independent of MitID, of banks and of the state.</p></footer>
</body>
</html>
`.text;
}
