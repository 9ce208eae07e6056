/**
 * How the report looks: as calm as the widgets, on a screen of any width and on paper. It is a page
 * of its own, with no host: here rem is the size that the reader has set, as it is nowhere in a widget.
 */

/** The colours of src/styles/tokens.ts, which belong to elements and cannot be used here. */
const light = `
  --ink: #16211f; --muted: #53615d; --line: #d5dedb; --edge: #71807b;
  --tint: #f3f7f6; --surface: #fff; --accent: #0d5f5c; --on-accent: #fff; --accent-tint: #e4f1ef;
  --warn: #7a4d00; --warn-tint: #fff3d9; --bad: #a8201a; --bad-tint: #fdeceb;
  color-scheme: light;`;

const dark = `
  --ink: #e9f0ee; --muted: #a6b5b1; --line: #37433f; --edge: #8b9a95;
  --tint: #1c2422; --surface: #141a19; --accent: #6fd0c6; --on-accent: #08211f;
  --accent-tint: #173432;
  --warn: #f1c46b; --warn-tint: #332712; --bad: #ff9d95; --bad-tint: #3a1c1a;
  color-scheme: dark;`;

const page = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-block-start: 1em; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; padding: 0 clamp(1em, 4vw, 3em) 4em;
  background: var(--surface); color: var(--ink);
  font: 1em/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
header, footer, section > *, header > * { --side: max(0px, (100% - 72rem) / 2); }
section > *, header > *, footer > * { margin-inline: var(--side); }
header { padding-block: clamp(2em, 6vw, 4em) 0; }
footer { margin-block-start: 4em; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .875em; }
h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; margin-block: 0; }
h1 { font-size: clamp(1.9em, 5vw, 2.6em); letter-spacing: -.015em; }
h2 { font-size: 1.75em; letter-spacing: -.01em; margin-block: 2.6em .6em; padding-block-start: .7em; border-block-start: 3px solid var(--accent); }
h3 { font-size: 1.3em; margin-block: 2.6em .5em; }
h2 + h3 { margin-block-start: 1.2em; }
h4 { font-size: 1.125em; }
h5 { font-size: .9375em; margin-block: 1.5em .4em; color: var(--muted); }
p { margin-block: .5em; max-width: 44em; text-wrap: pretty; }
ul, ol { margin-block: .5em; padding-inline-start: 1.4em; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { background: var(--accent-tint); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .925em; }
.lead { font-size: 1.1875em; line-height: 1.45; color: var(--muted); max-width: 36em; margin-block: .7em; }
.meta, .small, .hint, .id, .term, .share, caption { color: var(--muted); }
.meta { font-size: .9375em; }
.small { font-size: .8125em; line-height: 1.45; }
.small a { color: inherit; }
.id { font-size: .8125em; overflow-wrap: anywhere; }
.hint { font-size: .875em; }
.term { font-weight: 400; }
.term::before { content: "· "; }
.item { font-weight: 600; }

nav { margin-block: 2em 0; padding: 1.1em 1.4em; background: var(--tint); border-radius: 1em; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav > ul { display: flex; flex-wrap: wrap; gap: .3em 2em; font-weight: 600; }
nav ul ul { font-weight: 400; display: flex; flex-wrap: wrap; gap: .1em 1.3em; margin-block: .2em .3em; }
nav > ul > li:has(ul) { flex-basis: 100%; }
nav a { display: inline-block; padding-block: .15em; }
`;

const pieces = `
.badge { display: inline-block; padding: .08em .6em; border-radius: 1em; font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; background: var(--tint); color: var(--muted); border: 1px solid var(--line); }
.badge.good { background: var(--accent-tint); color: var(--accent); border-color: transparent; }
.badge.warn { background: var(--warn-tint); color: var(--warn); border-color: transparent; }
.badge.bad { background: var(--bad-tint); color: var(--bad); border-color: transparent; }

.verdict { padding: 1.1em 1.4em; border-radius: 1em; background: var(--accent-tint); }
.verdict.bad { background: var(--bad-tint); }
.verdict p { margin-block: .2em 0; max-width: 56em; }
.verdict .verdict-title { font-size: 1.375em; font-weight: 700; line-height: 1.25; color: var(--accent); margin: 0; }
.verdict.bad .verdict-title { color: var(--bad); }

.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr)); gap: 1.4em 2em; margin-block: 2em 2.4em; }
.figures div { display: flex; flex-direction: column; border-block-start: 1px solid var(--line); padding-block-start: .55em; }
.figures dt { order: 2; color: var(--muted); font-size: .9375em; }
.figures dd { margin: 0; font-size: 1.75em; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.figures .more { order: 3; font-size: .8125em; font-weight: 400; line-height: 1.4; color: var(--muted); }

.cards { display: grid; gap: 1.25em; padding: 0; list-style: none; margin-block: 1.2em; }
.cards.two { grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr)); align-items: start; }
.card { padding: 1.3em 1.5em 1.4em; border: 1px solid var(--line); border-radius: 1em; }
.card > :first-child, .reading > :first-child { margin-block-start: 0; }
.card > :last-child { margin-block-end: 0; }
.card h3 { font-size: 1.125em; }
.card h4 { margin-block-end: .35em; }
.card.bad { border-color: var(--bad); border-inline-start-width: .4em; }
.card.bad h4 { font-size: 1em; margin-block: 1em .2em; }
.message { font-size: 1.0625em; }
.message::first-letter { text-transform: uppercase; }
.reading { padding: 1.2em 1.5em; background: var(--tint); border-radius: 1em; margin-block-start: 1.5em; }
.reading li { margin-block: .4em; max-width: 46em; }
.reading h3 { font-size: 1.125em; }
.reading > ul { columns: 26em; column-gap: 3em; }
.reading > ul > li { break-inside: avoid; margin-block: 0 .6em; }

.fact { color: var(--muted); }
.answer { font-weight: 600; }
.or { color: var(--muted); }
.if { list-style: none; padding: 0; margin: 0; }
.if li + li { margin-block-start: .45em; }
.if .fact { display: block; font-size: .875em; line-height: 1.4; }
.if .rest { color: var(--muted); font-size: .875em; font-style: italic; }
.interview { padding-inline-start: 1.5em; margin-block: .4em; }
.interview li { margin-block: .3em; padding-inline-start: .2em; }
.interview li::marker { color: var(--muted); font-size: .875em; font-variant-numeric: tabular-nums; }
.then { font-weight: 600; margin: 0; }
.because { margin-block: .35em 0; }
.because span { color: var(--muted); }

.with-grounds { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 17rem); gap: .3em 3rem; align-items: start; }
.with-grounds > .grounds { border-inline-start: 1px solid var(--line); padding-inline-start: 1.2rem; }
.with-grounds > div > :first-child { margin-block-start: 0; }
.grounds .small { margin-block: .3em 0; }
.sources { list-style: none; padding: 0; margin: 0; font-size: .875em; line-height: 1.4; }
.sources li + li { margin-block-start: .35em; }
.only-if { font-size: .9375em; padding-inline-start: .8em; border-inline-start: 3px solid var(--line); }
span.only-if { display: block; }
.told { color: var(--muted); display: block; }
.steps { padding-inline-start: 1.7em; }
.steps > li { margin-block: 1em; padding-inline-start: .3em; }
.steps > li::marker { font-weight: 600; color: var(--accent); }
.steps p { margin-block: .15em; }
.steps .only-if { margin-block: .4em; }
.needs { list-style: none; padding: 0; margin-block: .7em; }
.needs li { margin-block: .45em; }
.needs .needs { padding-inline-start: 1em; border-inline-start: 3px solid var(--accent); margin-block: .3em; }
.needs .only-if { margin-block: .15em; font-size: .875em; }
.choice { color: var(--accent); font-weight: 600; font-size: .9375em; }
.answers { padding-inline-start: 1.1em; margin: 0; }
.or-list { list-style: none; padding: 0; margin: 0; }
.or-list > li + li { margin-block-start: .6em; padding-block-start: .6em; border-block-start: 1px dashed var(--line); }
.or-list > li > .id { display: block; }
.exits { list-style: none; padding: 0; margin: 0; }
.exits li + li { margin-block-start: .3em; }
.exits .answer { font-weight: 400; }
.to { white-space: nowrap; }
.none { color: var(--muted); }
`;

const tables = `
table { border-collapse: collapse; inline-size: calc(100% - 2 * var(--side)); margin-block: 1.2em 1.6em; font-size: .9375em; }
.card table, .reading table { inline-size: 100%; }
caption { text-align: start; padding-block-end: .6em; font-size: .9375em; }
th, td { text-align: start; vertical-align: top; padding: .85em 1.2em .85em 0; font-weight: inherit; }
tr > :last-child { padding-inline-end: 0; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--muted); border-block-end: 2px solid var(--edge); padding-block: .3em .5em; vertical-align: bottom; }
tbody tr { border-block-end: 1px solid var(--line); break-inside: avoid; }
td > p:first-child { margin-block-start: 0; }
td > p:last-child { margin-block-end: 0; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.number .count, .number .share { display: block; }
.number { padding-inline-end: 2rem; }
.wide { inline-size: 34%; }
.narrow { inline-size: 5.5em; }
.row-number { display: block; font-size: 1.25em; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.bar { display: block; inline-size: 100%; block-size: .5em; margin-block: .45em .1em; border-radius: .25em; }
.bar .all { fill: var(--line); }
.bar .part { fill: var(--accent); }
.share { font-size: .875em; }
`;

const drawing = `
figure.wide { inline-size: fit-content; max-inline-size: 100%; margin: 1.5em auto 2em; }
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: 1em; padding: 1.2em; }
.start { position: absolute; inset-block-start: 0; inline-size: 18em; max-inline-size: 100%; block-size: 1px; translate: -50%; scroll-initial-target: nearest; }
figcaption { color: var(--muted); font-size: .9375em; max-width: 46em; margin-block-start: .7em; }
.diagram { display: block; margin-inline: auto; font-family: inherit; }
.diagram text { text-anchor: middle; fill: var(--ink); }
.diagram .strong { font-weight: 600; }
.diagram .question rect { fill: var(--surface); stroke: var(--edge); stroke-width: 1.5; }
.diagram .result rect { fill: var(--accent); }
.diagram .hole rect { fill: var(--bad); }
.diagram .result text { fill: var(--on-accent); }
.diagram .label rect { fill: var(--surface); }
.diagram .edge { fill: none; stroke: var(--edge); stroke-width: 1.5; }
.diagram .arrow { fill: var(--edge); }
@media (forced-colors: active) {
  .diagram .question rect, .diagram .label rect { fill: Canvas; }
  .diagram .question rect, .diagram .edge { stroke: CanvasText; }
  .diagram .result rect { fill: Highlight; forced-color-adjust: none; }
  .diagram .result text { fill: HighlightText; forced-color-adjust: none; }
  .diagram text { fill: CanvasText; }
  .bar .part { fill: CanvasText; }
}
`;

/** Where there is no room for columns, each row is a card and each cell says what it is. */
const narrow = `
@media screen and (max-width: 46em) {
  table, tbody, tr, th[scope=row], td, caption { display: block; inline-size: auto; }
  thead { display: block; position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border: 1px solid var(--line); border-radius: .75em; padding: .9em 1em; margin-block-end: .8em; }
  tbody th, tbody td { padding: 0; text-align: start; }
  tbody td { margin-block-start: .7em; }
  tbody td:empty { display: none; }
  td[data-head]::before { content: attr(data-head); display: block; font-size: .8125rem; font-weight: 600; color: var(--muted); }
  tbody td.wide, tbody td.narrow, tbody td.number { inline-size: auto; padding: 0; text-align: start; white-space: normal; }
  tbody td.number:not(:has(.count)) { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
  .number .count, .number .share { display: inline; margin-inline-end: .8em; }
  .row-number { display: inline; margin-inline-end: .3em; }
  .row-number::before { content: "Row "; }
  .to { white-space: normal; }
  .with-grounds { grid-template-columns: minmax(0, 1fr); }
  .with-grounds > .grounds { border: 0; padding: 0; }
  .card { padding: 1.1em 1em 1.2em; }
  .reading, .verdict, nav { padding-inline: 1em; }
}
`;

const print = `
@page { size: A4; margin: 16mm 15mm; }
@page drawing { size: A3 landscape; margin: 12mm; }
@media print {
  :root {${light}
  }
  html { font-size: 9.5pt; }
  body { padding: 0; }
  header { padding: 0; }
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  h2 { margin-block-start: 2em; }
  nav { border: 1px solid var(--line); }
  .steps > li, .figures div, .verdict, .reading, .interview li { break-inside: avoid; }
  .with-grounds { column-gap: 1.5rem; }
  figure.wide { page: drawing; inline-size: 100%; margin: 0; }
  .scroll { overflow: visible; border: 0; padding: 0; }
  .diagram { inline-size: 100%; block-size: auto; max-block-size: 250mm; }
  figcaption { max-width: none; }
  .number { white-space: normal; padding-inline-end: 1.2em; }
  .narrow { inline-size: 4.5em; }
  th, td { padding: .6em 1em .6em 0; }
  .verdict, .reading, nav, .badge, .diagram .result rect, .bar rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

export const styles = `
:root {${light}
}
@media screen and (prefers-color-scheme: dark) { :root {${dark}
} }
${page}${pieces}${tables}${drawing}${narrow}${print}`;
