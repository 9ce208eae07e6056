/** What stands on top: whether the rules are proved, of what size they are, how to read the rest. */
import { decide } from '../../engine/decide.ts';
import type { Answers } from '../../engine/facts.ts';
import type { Finding } from '../../proof/prove.ts';
import type { Context } from './context.ts';
import type { ReportData } from './html.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { table } from './pieces.ts';
import { isDue } from './source-list.ts';
import { counted, day, number, percent } from './words.ts';

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, each) => all + each, 0);
const sizeOf = (answers: Answers): number => Object.keys(answers).length;

export const findingsIn = ({ periods }: ReportData): Finding[] =>
  periods.flatMap(({ findings }) => [...findings]);

function verdict(data: ReportData, { period }: Context): Markup {
  const faults = findingsIn(data).length;
  const later = data.periods.flatMap(({ from }) => (from === undefined ? [] : [day(from)]));
  const { combinations, interviews } = period.tables.rules;
  if (faults > 0) {
    return markup`<div class="verdict bad"><p class="verdict-title">Not proved: ${counted(faults, 'fault')}</p>
<p>Until ${faults === 1 ? 'it is' : 'they are'} mended, some readers may be led astray. <a href="#faults">See ${faults === 1 ? 'the fault' : 'the faults'}</a></p></div>`;
  }
  return markup`<div class="verdict good"><p class="verdict-title">Proved</p>
<p>All ${counted(combinations, 'combination')} of answers were tried out and all ${counted(sum(interviews.values()), 'interview')} walked. Every combination is decided by one row, every row, outcome, note and step can come up, and no question is asked in vain.${
    later.length > 0 && ` The same holds for the rules from ${later.join(' and from ')}.`
  }</p></div>`;
}

function figures(data: ReportData, { content, period }: Context): Markup {
  const { combinations, interviews, shortest, longest } = period.tables.rules;
  // A table with a hole is not walked at all.
  const walked = sum(interviews.values());
  const sources = Object.values(content.sources);
  const live = sources.filter(({ against }) => against === 'live').length;
  const due = sources.filter((source) => isDue(source, data.today)).length;
  const list: readonly (readonly [name: string, figure: string, more?: string])[] = [
    ['Combinations of answers', number(combinations)],
    ['Interviews', walked > 0 ? number(walked) : '–'],
    [
      'Questions in an interview',
      walked > 0 ? `${sizeOf(shortest)}–${sizeOf(longest)}` : '–',
      'without those after the outcome',
    ],
    ['Rows of the decision table', number(content.rules.length)],
    ['Outcomes', number(Object.keys(content.outcomes).length)],
    ['Steps', number(Object.keys(content.steps).length)],
    ['Notes', number(Object.keys(content.notes).length)],
    [
      'Sources',
      number(sources.length),
      `${live} read live, ${sources.length - live} archived; ${due} to be read again`,
    ],
  ];
  return markup`<dl class="figures">${list.map(
    ([name, figure, more]) =>
      markup`<div><dt>${name}</dt><dd>${figure}</dd>${more !== undefined && markup`<dd class="more">${more}</dd>`}</div>`,
  )}</dl>`;
}

/** As wide as the share; what is small is still seen. */
const bar = (part: number, whole: number): Markup =>
  markup`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="part" width="${part === 0 ? 0 : Math.max(0.8, (100 * part) / whole).toFixed(1)}" height="6"/></svg>`;

function leads({ content, graph, period, words, anchor }: Context): Markup {
  const { fires, combinations } = period.tables.rules;
  const rows = Object.keys(content.outcomes)
    .map((id) => {
      const deciding = content.rules.filter(({ then }) => then === id);
      const interviews = graph?.results.find(({ outcome }) => outcome === id)?.interviews ?? 0;
      return { id, interviews, fired: sum(deciding.map((row) => fires.get(row.id) ?? 0)) };
    })
    .sort((a, b) => b.fired - a.fired)
    .map(({ id, fired, interviews }) => ({
      cells: [
        markup`<a href="#${anchor(`outcome-${id}`)}">${words.title('outcomes', id)}</a>`,
        number(fired),
        [
          bar(fired, combinations),
          markup`<span class="share">${percent(fired, combinations)}</span>`,
        ],
        number(interviews),
        number(content.followUps[id]?.length ?? 0),
      ],
    }));
  return table(
    'Where the answers lead. Shares are of combinations, not of people.',
    [
      { head: 'Outcome' },
      { head: 'Combinations', kind: 'number' },
      { head: 'Share of all', kind: 'wide' },
      { head: 'Interviews', kind: 'number' },
      { head: 'Questions after it', kind: 'number' },
    ],
    rows,
  );
}

function example({ tables, words }: Context, title: string, answers: Answers): Part {
  if (sizeOf(answers) === 0) return undefined;
  return markup`<div class="card"><h3>${title}: ${counted(sizeOf(answers), 'question')}</h3>
${words.interview(answers)}<p class="then">→ ${words.result('rules', decide(tables.rules, answers))}</p></div>`;
}

export function summary(data: ReportData, context: Context): Markup {
  const { shortest, longest } = context.period.tables.rules;
  return markup`<section aria-labelledby="summary">
<h2 id="summary">Summary</h2>
${verdict(data, context)}
${figures(data, context)}
${leads(context)}
<div class="cards two">
${example(context, 'The shortest interview', shortest)}
${example(context, 'One of the longest', longest)}
</div>
<div class="reading">
<h3>How to read this report</h3>
<ul>
<li>A <strong>combination</strong> is one way to answer all questions. An <strong>interview</strong> is what one reader is really asked: questions that cannot change the outcome are left out.</li>
<li>A condition lists the answers that it allows. Questions that it does not name may have <strong>any</strong> answer.</li>
<li><strong>Proved</strong> means that the rules have no gaps and no rows without effect. It does not mean that they are right in law: that is for you to judge, by the sources named beside each statement.</li>
<li>Not in this report: the page about NemID, the addresses of offices, and the translations.</li>
</ul>
</div>
</section>`;
}
