/** Every question with its answers: the vocabulary of all conditions. */
import type { Fact, Provenance } from '../../content/schema.ts';
import type { Context } from './context.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';
import { table } from './pieces.ts';
import { counted } from './words.ts';

/** A fact of which nothing is said but that readers choose it themselves has no source. */
function rests({ sources, checked, from, until }: Fact): Provenance | undefined {
  if (!sources || !checked) return undefined;
  const dates = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  return { sources, checked, ...dates };
}

export function questions({ content, english, words, grounds, anchor }: Context): Markup {
  const rows = Object.entries(content.facts).map(([fact, about]) => {
    const text = english.facts?.[fact];
    const answers = about.values.map((value): Markup => {
      const hint = text?.values[value]?.hint;
      return markup`<li>${words.answer(fact, value)}${hint !== undefined && markup` <span class="hint">${hint}</span>`}</li>`;
    });
    const alike = (about.alike ?? []).map(
      (group): Part =>
        markup`<p class="small">No rule tells ${joined(
          group.map((value) => markup`“${words.answer(fact, value)}”`),
          ' from ',
        )}; both are there so that readers find themselves.</p>`,
    );
    const ground = rests(about);
    return {
      id: anchor(`fact-${fact}`),
      cells: [
        markup`<span class="item">${words.question(fact)}</span> <span class="id">${fact}</span>`,
        markup`<ul class="answers">${answers}</ul>${alike}`,
        ground && grounds(ground),
      ],
    };
  });
  return markup`<h3 id="${anchor('questions')}">Questions and answers</h3>
<p>The words from which all conditions are made, in the order in which the answers are offered.</p>
${table(
  counted(rows.length, 'question'),
  [{ head: 'Question' }, { head: 'Answers', kind: 'wide' }, { head: 'Sources' }],
  rows,
)}`;
}
