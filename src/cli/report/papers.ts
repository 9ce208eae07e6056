/** Which list of papers fits an outcome, what stands in each, and what counts as each paper. */
import type { Checklist, Requirement, When } from '../../content/schema.ts';
import type { Context } from './context.ts';
import { joined, markup, type Markup, type Part } from './markup.ts';
import { onlyIf, paragraphs, term } from './outcomes.ts';
import { table, withGrounds } from './pieces.ts';
import { counted } from './words.ts';

function routes({ content, words, grounds, anchor }: Context): Markup {
  const rows = content.routes.map((row, at) => ({
    cells: [
      markup`<span class="row-number">${at + 1}</span> <span class="id">${row.id}</span>`,
      words.condition(row.when),
      markup`<p class="then">${words.result('routes', row.then)}</p>`,
      grounds(row),
    ],
  }));
  return markup`<h3 id="${anchor('routes')}">Which list of papers fits an outcome</h3>
<p>The first row that holds gives the list. An outcome that no row names needs no papers.</p>
${table(
  `Decision table with ${counted(rows.length, 'row')}`,
  [
    { head: 'Row', kind: 'narrow' },
    { head: 'If', kind: 'wide' },
    { head: 'Then' },
    { head: 'Sources' },
  ],
  rows,
)}`;
}

function needs(context: Context, list: readonly Requirement[]): Markup {
  const { words, english, anchor } = context;
  const condition = (when: When | undefined): Part => when && words.phrase(when);
  return markup`<ul class="needs">${list.map((need) => {
    if ('document' in need) {
      const { document: id, when, optional } = need;
      const told = english.documents?.[id]?.onlyIf;
      return markup`<li><a href="#${anchor(`paper-${id}`)}">${words.title('documents', id)}</a>${
        optional && ' (if it applies)'
      }${onlyIf(condition(when), when || optional ? told : undefined)}</li>`;
    }
    const [title, parts] =
      'oneOf' in need ? ['One of these', need.oneOf] : ['These together', need.together];
    return markup`<li><span class="choice">${title}</span>${onlyIf(condition(need.when), undefined)}${needs(context, parts)}</li>`;
  })}</ul>`;
}

function checklist(context: Context, id: string, list: Checklist): Markup {
  const { english, words, grounds, anchor } = context;
  const office = english.offices?.[list.office];
  const rejected = list.rejected ?? [];
  const title = (list.when['route'] ?? [])
    .map((route) => words.result('routes', route))
    .join(' / ');
  return markup`<article class="card" aria-labelledby="${anchor(`list-${id}`)}">
<h4 id="${anchor(`list-${id}`)}">${title || id} <span class="term">${words.title('offices', list.office)}${term(office?.term)}</span></h4>
${withGrounds(
  [
    markup`<p class="only-if"><strong>If</strong> ${words.phrase(list.when)}</p>`,
    paragraphs(office?.body),
    needs(context, list.needs),
    rejected.length > 0 &&
      markup`<p class="rejected"><strong>Does not count:</strong> ${joined(
        rejected.map(
          (each) =>
            markup`<a href="#${anchor(`paper-${each}`)}">${words.title('documents', each)}</a>`,
        ),
        ', ',
      )}</p>`,
  ],
  grounds(list),
)}
</article>
`;
}

function documents({ content, english, words, grounds, anchor }: Context): Markup {
  const rows = Object.entries(content.documents).map(([id, paper]) => {
    const text = english.documents?.[id];
    return {
      id: anchor(`paper-${id}`),
      cells: [
        markup`<span class="item">${words.title('documents', id)}</span>${term(text?.term)}`,
        text?.why,
        [
          text?.counts !== undefined && markup`<p><strong>Counts:</strong> ${text.counts}</p>`,
          text?.fails !== undefined &&
            markup`<p><strong>Does not count:</strong> ${text.fails}</p>`,
        ],
        grounds(paper),
      ],
    };
  });
  return markup`<h3 id="${anchor('papers')}">The papers</h3>
${table(
  `${counted(rows.length, 'paper')}, in the words for readers`,
  [
    { head: 'Paper' },
    { head: 'Why' },
    { head: 'What counts, and what does not', kind: 'wide' },
    { head: 'Sources' },
  ],
  rows,
)}`;
}

export const papers = (context: Context): Markup =>
  markup`${routes(context)}
<h3 id="${context.anchor('lists')}">Lists of papers</h3>
<p>A list is shown if its condition holds. A choice of which only one can apply is shown as that one.</p>
<div class="cards">
${Object.entries(context.content.checklists).map(([id, list]) => checklist(context, id, list))}</div>
${documents(context)}`;
