/** The decision table in words, and the interviews that follow from it as a drawing. */
import type { Rule } from '../../content/schema.ts';
import { factsOf } from '../../proof/grid.ts';
import type { Context } from './context.ts';
import { diagram } from './diagram.ts';
import type { Question } from './graph.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';
import { badge, table } from './pieces.ts';
import { counted, day, number, percent } from './words.ts';

/** A row is named by its number, and by its id for those who look it up in the files. */
const rowName = (at: number, id: string): Markup =>
  markup`<span class="row-number">${at + 1}</span> <span class="id">${id}</span>`;

export const rowAnchor = (context: Context, id: string): string => context.anchor(`row-${id}`);

function decides({ period, graph }: Context, { id }: Rule): Part {
  const { fires, combinations, findings } = period.tables.rules;
  const fired = fires.get(id) ?? 0;
  const interviews = graph?.interviewsOf.get(id);
  return [
    markup`<span class="count">${counted(fired, 'combination')}</span>`,
    markup`<span class="share">${percent(fired, combinations)}</span>`,
    interviews !== undefined &&
      markup`<span class="count">${counted(interviews, 'interview')}</span>`,
    findings.some(({ row }) => row === id) && badge('bad', 'Fault'),
  ];
}

export function decisionTable(context: Context): Markup {
  const { content, english, words, grounds, period } = context;
  const all = factsOf(content.rules).length;
  const rest = (named: number): string | undefined => {
    if (named === 0) return 'Any answers at all';
    if (named === all) return undefined;
    return `Any answer to the ${all - named === 1 ? 'other question' : `${all - named} other questions`}`;
  };
  const rows = content.rules.map((rule, at) => {
    const because = english.rules?.[rule.id]?.because;
    return {
      id: rowAnchor(context, rule.id),
      cells: [
        rowName(at, rule.id),
        words.condition(rule.when, rest(Object.keys(rule.when).length)),
        markup`<p class="then"><a href="#${context.anchor(`outcome-${rule.then}`)}">${words.title('outcomes', rule.then)}</a></p>${
          because !== undefined && markup`<p class="because"><span>Why:</span> ${because}</p>`
        }`,
        decides(context, rule),
        grounds(rule),
      ],
    };
  });
  return markup`<h3 id="${context.anchor('table')}">Who gets MitID in which way</h3>
<p>Read from the top. The first row whose conditions all hold gives the outcome; the rows below it then no longer count. The order is therefore part of the meaning.</p>
${table(
  markup`Decision table with ${counted(content.rules.length, 'row')}. Together they decide ${counted(period.tables.rules.combinations, 'combination')} of answers to ${counted(all, 'question')}.`,
  [
    { head: 'Row', kind: 'narrow' },
    { head: 'If', kind: 'wide' },
    { head: 'Then' },
    { head: 'Decides', kind: 'number' },
    { head: 'Sources' },
  ],
  rows,
)}`;
}

/** Where each answer leads, for those who cannot see the drawing or want to be sure of a line. */
function inWords({ words, graph, anchor }: Context, caption: string): Part {
  const numbers = new Map(graph?.questions.map(({ id, number: at }) => [id, at]));
  const outcomes = new Map(graph?.results.map(({ id, outcome }) => [id, outcome]));
  const goal = (to: string): Part => {
    const next = numbers.get(to);
    return next === undefined
      ? markup`<strong>${words.result('rules', outcomes.get(to))}</strong>`
      : markup`<a href="#${anchor(`question-${next}`)}">question ${next}</a>`;
  };
  const exits = ({ fact, exits: ways }: Question): Markup =>
    markup`<ul class="exits">${ways.map(
      ({ values, to }) =>
        markup`<li>${joined(
          values.map((value) => markup`<span class="answer">“${words.answer(fact, value)}”</span>`),
          ' or ',
        )} <span class="to">→ ${goal(to)}</span></li>`,
    )}</ul>`;
  return table(
    caption,
    [
      { head: 'No.', kind: 'narrow' },
      { head: 'Question' },
      { head: 'Where the answers lead', kind: 'wide' },
    ],
    (graph?.questions ?? []).map((question) => ({
      id: anchor(`question-${question.number}`),
      cells: [number(question.number), words.question(question.fact), exits(question)],
    })),
  );
}

export function interviewDiagram(context: Context): Markup {
  const { content, graph, words, period, anchor } = context;
  const heading = anchor('diagram');
  const intro = markup`<h3 id="${heading}">The interview</h3>
<p>Nobody has written this order down: it follows from the decision table. The next question is always the first that can still change the outcome.</p>`;
  if (!graph) return markup`${intro}<p>These interviews are too many to be drawn.</p>`;
  const followUps = (outcome: string): number => content.followUps[outcome]?.length ?? 0;
  // Of several such regions, each needs a name of its own.
  const from = period.from === undefined ? '' : ` from ${day(period.from)}`;
  const drawn = diagram(graph, words, followUps, heading);
  const total = graph.results.reduce((sum, { interviews }) => sum + interviews, 0);
  return markup`${intro}
<figure class="wide">
<div class="scroll" role="region" aria-label="Diagram of the interview${from}" tabindex="0"><span class="start" style="left: ${drawn.start}px"></span>${drawn.svg}</div>
<figcaption>All ${counted(total, 'interview')} in one drawing: where two go on in the same way, they share the rest of it. Each question can also be answered with “I am not sure”; then all outcomes that are still possible are shown.</figcaption>
</figure>
${inWords(context, 'The same in words')}`;
}
