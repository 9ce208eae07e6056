/** What each outcome tells the reader to do, and what is asked before that. */
import { levelsOf } from '../../content/levels.ts';
import type { FollowUp, Outcome } from '../../content/schema.ts';
import type { Context } from './context.ts';
import { rowAnchor } from './decisions.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';
import { withGrounds } from './pieces.ts';
import { counted, percent } from './words.ts';

export const paragraphs = (lines: readonly string[] | undefined): Part =>
  lines?.map((line) => markup`<p>${line}</p>`);

/** The Danish word beside the English title. */
export const term = (word: string | undefined): Part =>
  word !== undefined && markup` <span class="term" lang="da">${word}</span>`;

/** The rule that decides, and beside it the words that the reader sees, so that they can be compared. */
export const onlyIf = (condition: Part, told: string | undefined): Part =>
  (condition !== undefined || told !== undefined) &&
  markup`<p class="only-if">${condition !== undefined && markup`<strong>Only if</strong> ${condition}. `}${
    told !== undefined &&
    markup`<span class="told">Where that is not known, readers see: “${told}”.</span>`
  }</p>`;

function step({ content, english, words, grounds }: Context, id: string): Markup {
  const [rule, text] = [content.steps[id], english.steps?.[id]];
  return markup`<li>${withGrounds(
    [
      markup`<p class="item">${words.title('steps', id)}${term(text?.term)}</p>`,
      paragraphs(text && levelsOf(text)),
      onlyIf(rule?.when && words.phrase(rule.when), text?.onlyIf),
    ],
    rule && grounds(rule),
  )}</li>`;
}

function asked({ words }: Context, followUps: readonly FollowUp[] | undefined): Part {
  if (!followUps?.length) return undefined;
  return markup`<h5>Asked once this outcome is certain</h5>
<ol class="interview">${followUps.map(
    ({ fact, when }) =>
      markup`<li>${words.question(fact)}${when && markup` <span class="only-if"><strong>Only if</strong> ${words.phrase(when)}</span>`}</li>`,
  )}</ol>`;
}

function decidedBy(context: Context, id: string): Markup {
  const { content, graph, period } = context;
  const { fires, combinations } = period.tables.rules;
  const rows = content.rules.flatMap(({ id: row, then }, at) => (then === id ? [{ row, at }] : []));
  const fired = rows.reduce((sum, { row }) => sum + (fires.get(row) ?? 0), 0);
  const interviews = graph?.results.find(({ outcome }) => outcome === id)?.interviews ?? 0;
  const links = joined(
    rows.map(({ row, at }) => markup`<a href="#${rowAnchor(context, row)}">${at + 1}</a>`),
    ', ',
  );
  return markup`<p class="meta">${rows.length > 0 ? markup`Row ${links}` : 'No row leads here'} · ${counted(fired, 'combination')} (${percent(fired, combinations)}) · ${counted(interviews, 'interview')}</p>`;
}

function one(context: Context, id: string, outcome: Outcome): Markup {
  const { content, english, words, grounds, anchor } = context;
  const text = english.outcomes?.[id];
  const { steps, fallbacks = [], route } = outcome;
  const lists = Object.entries(content.checklists).filter(
    ([, { when }]) => route !== undefined && (when['route'] ?? []).includes(route),
  );
  return markup`<article class="card" aria-labelledby="${anchor(`outcome-${id}`)}">
<h4 id="${anchor(`outcome-${id}`)}">${words.title('outcomes', id)}${term(text?.term)}</h4>
${withGrounds([decidedBy(context, id), paragraphs(text && levelsOf(text))], grounds(outcome))}
${asked(context, content.followUps[id])}
<h5>What to do</h5>
<ol class="steps">${steps.map((each) => step(context, each))}</ol>
${
  fallbacks.length > 0 &&
  markup`<h5>If that does not work</h5>
<ul class="steps">${fallbacks.map((each) => step(context, each))}</ul>`
}
${
  lists.length > 0 &&
  markup`<p class="meta">Papers: ${joined(
    lists.map(
      ([list, { office }]) =>
        markup`<a href="#${anchor(`list-${list}`)}">${words.title('offices', office)}</a>`,
    ),
    ', ',
  )}</p>`
}
</article>
`;
}

export const outcomes = (context: Context): Markup =>
  markup`<h3 id="${context.anchor('outcomes')}">Outcomes and their steps</h3>
<p>What a reader is told to do. A step with a condition is left out where it does not hold, and marked with the words for readers where that is not known.</p>
<div class="cards">
${Object.entries(context.content.outcomes).map(([id, outcome]) => one(context, id, outcome))}</div>`;
