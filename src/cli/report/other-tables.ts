/** The tables beside the first: problems, authenticators, messages, journeys. */
import type { TextKind } from '../../content/text-schema.ts';
import type { Context } from './context.ts';
import { markup, type Markup } from './markup.ts';
import { table } from './pieces.ts';
import { counted, number } from './words.ts';

/** What each table leads to, and the question that it answers. */
const others = {
  problemRules: ['remedies', 'What helps with a problem'],
  authenticatorRules: ['picks', 'Which authenticator fits'],
  safetyRules: ['verdicts', 'Verdicts on a message or call'],
  journeyRules: ['journeys', 'Whose journey it is, where the answers settle it'],
} as const satisfies Readonly<Record<string, readonly [TextKind, string]>>;

/** What is done, in order, where it leads. */
function doneThere(
  context: Context,
  kind: 'remedies' | 'picks' | 'verdicts' | 'journeys',
  id: string,
): Markup {
  const { content, english, words } = context;
  const lists =
    kind === 'journeys'
      ? (content.journeys[id]?.stages ?? []).map((each) => ({
          title: english.stages?.[each]?.title ?? each,
          when: content.stages[each]?.when,
        }))
      : (content[kind][id]?.steps ?? []).map((each) => ({
          title: words.title('steps', each),
          when: content.steps[each]?.when,
        }));
  return markup`<ol class="small">${lists.map(
    ({ title, when }) =>
      markup`<li>${title}${when && markup` <span class="or">if</span> ${words.phrase(when)}`}</li>`,
  )}</ol>`;
}

export function otherTables(context: Context): Markup {
  const { content, english, words, grounds, period, anchor } = context;
  const names = Object.keys(others) as (keyof typeof others)[];
  return markup`${names.map((name) => {
    const [kind, title] = others[name];
    const { fires, combinations } = period.tables[name];
    const rows = content[name].map((row, at) => ({
      cells: [
        markup`<span class="row-number">${at + 1}</span> <span class="id">${row.id}</span>`,
        words.condition(
          row.when,
          Object.keys(row.when).length === 0 ? 'Any answers at all' : undefined,
        ),
        markup`<p class="then">${english[kind]?.[row.then]?.title ?? row.then}</p>${doneThere(context, kind, row.then)}`,
        number(fires.get(row.id) ?? 0),
        grounds(row),
      ],
    }));
    return markup`<h3 id="${anchor(name)}">${title}</h3>
${table(
  `Decision table with ${counted(rows.length, 'row')}, the first that holds counts. Together they decide ${counted(combinations, 'combination')} of answers.`,
  [
    { head: 'Row', kind: 'narrow' },
    { head: 'If', kind: 'wide' },
    { head: 'Then' },
    { head: 'Decides', kind: 'number' },
    { head: 'Sources' },
  ],
  rows,
)}
`;
  })}`;
}
