/** What is different since another version, and above all whom it leads elsewhere. */
import type { Change, Changes, Statement, Thing } from '../since.ts';
import type { Context } from './context.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { badge, table } from './pieces.ts';
import { day, number, percent, type Words } from './words.ts';

const titles: Readonly<Record<Thing, string>> = {
  table: 'What it means',
  row: 'Rows of the decision tables',
  grounds: 'Sources of rows',
  'note rule': 'Rows of the notes',
  'follow-up': 'Questions after an outcome',
  outcome: 'Outcomes',
  fact: 'Questions',
  value: 'Answers',
  source: 'Sources',
};

const kinds: Readonly<Record<Change['kind'], Markup>> = {
  added: badge('good', 'Added'),
  removed: badge('bad', 'Removed'),
  changed: badge('warn', 'Changed'),
  moved: badge('plain', 'Moved'),
  decides: badge('warn', 'Decided otherwise'),
};

/** A row by its number in the present table, and by its id, which stays when rows move. */
function rowName({ content }: Context, table: string, id: string): Markup {
  const rows = table === 'routes' ? content.routes : content.rules;
  const at = rows.findIndex((row) => row.id === id);
  const title = table === 'routes' ? 'Lists of papers, row' : 'Row';
  return markup`${title}${at >= 0 && ` ${at + 1}`} <span class="id">${id}</span>`;
}

function name({ thing, id, within = '', is, was }: Change, context: Context): Part {
  const { words } = context;
  switch (thing) {
    case 'row':
    case 'grounds':
      return rowName(context, within, id);
    case 'fact':
      return words.question(id);
    case 'value':
      return `${words.question(within)} “${words.answer(within, id)}”`;
    case 'outcome':
      return words.title('outcomes', id);
    case 'follow-up':
      return `${words.title('outcomes', within)}: ${words.question(id)}`;
    case 'note rule':
      return words.title('notes', is?.then ?? was?.then ?? id);
    case 'source':
      return context.english.sources?.[id]?.label ?? id;
    case 'table':
      return id;
  }
}

/** The short form of the terminal with words for ids, where no condition says it better. */
function inWords({ kind, thing, id, within = '' }: Change, text: string, context: Context): Part {
  const { words, english, content } = context;
  if (kind === 'moved') {
    const [, neighbour] = /^after (.+)$/.exec(text) ?? [];
    return neighbour === undefined ? 'First' : ['After ', rowName(context, within, neighbour)];
  }
  switch (thing) {
    case 'outcome':
      return text.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, (step) =>
        Object.hasOwn(english.steps ?? {}, step) ? `“${words.title('steps', step)}”` : step,
      );
    case 'grounds':
      return text
        .split(', ')
        .map((source) => {
          const publisher = content.sources[source]?.publisher ?? '';
          return `${publisher}: ${english.sources?.[source]?.label ?? source}`;
        })
        .join('; ');
    case 'source':
      return text.replace(
        /, read (\S+), (\S+)$/,
        (_, read: string, against: string) =>
          `, read ${day(read)}, ${against === 'live' ? 'live page' : 'archived copy'}`,
      );
    case 'fact':
      return text
        .split(', ')
        .map((value) => `“${words.answer(id, value)}”`)
        .join(', ');
    case 'value':
      return 'Offered';
    default:
      return text;
  }
}

function state(
  change: Change,
  text: string | undefined,
  statement: Statement | undefined,
  context: Context,
): Part {
  if (text === undefined) return markup`<span class="none">–</span>`;
  const { kind, thing, within = '' } = change;
  // Where a row stands, or on what it rests, has changed; its condition has not.
  if (!statement || kind === 'moved' || thing === 'grounds') return inWords(change, text, context);
  const { words } = context;
  const always = Object.keys(statement.when).length === 0 ? 'Always' : undefined;
  const [, dates] = /\(((?:from|until) [^()]+)\)$/.exec(text) ?? [];
  return [
    words.condition(statement.when, always),
    thing === 'row' &&
      statement.then !== undefined &&
      markup`<p class="then">→ ${words.result(within, statement.then)}</p>`,
    dates !== undefined &&
      markup`<p class="small">Holds ${dates.replace(/\d{4}-\d\d-\d\d/g, day)}.</p>`,
  ];
}

function decided(list: readonly Change[], words: Words): Part {
  const compared = list.filter(({ example }) => example !== undefined);
  return [
    list.some(({ example }) => !example) &&
      markup`<p>One of the tables cannot be compared: the two versions have too few or too many combinations of answers in common.</p>`,
    compared.length > 0 &&
      table(
        'Answers that now lead elsewhere, the largest group first',
        [
          { head: 'It led to' },
          { head: 'Now it leads to' },
          { head: 'Combinations', kind: 'number' },
          { head: 'For example', kind: 'wide' },
        ],
        compared.map(({ id, before, after, combinations = 0, of = 0, example = {} }) => ({
          cells: [
            words.result(id, before),
            markup`<strong>${words.result(id, after)}</strong>`,
            markup`<span class="count">${number(combinations)}</span><span class="share">${percent(combinations, of)}</span>`,
            words.interview(example),
          ],
        })),
      ),
  ];
}

function things(thing: Thing, list: readonly Change[], context: Context): Markup {
  return table(
    titles[thing],
    [{ head: 'What' }, { head: 'Before', kind: 'wide' }, { head: 'Now', kind: 'wide' }],
    list.map((change) => ({
      cells: [
        markup`<span class="item">${name(change, context)}</span> ${kinds[change.kind]}`,
        state(change, change.before, change.was, context),
        state(change, change.after, change.is, context),
      ],
    })),
  );
}

export function changesBody({ list }: Changes, context: Context): Part {
  if (list.length === 0) return markup`<p>Nothing is different.</p>`;
  const meant = list.filter(({ kind }) => kind === 'decides');
  const others = Object.keys(titles).filter((thing) => thing !== 'table') as Thing[];
  return [
    meant.length > 0
      ? decided(meant, context.words)
      : markup`<p><strong>Nobody is led elsewhere:</strong> all combinations of answers are decided as before.</p>`,
    others.map((thing): Part => {
      const found = list.filter((change) => change.thing === thing);
      return found.length > 0 && things(thing, found, context);
    }),
  ];
}

export const changes = (since: Changes | undefined, context: Context): Part =>
  since &&
  markup`<section aria-labelledby="changes">
<h2 id="changes">What has changed</h2>
<p>Compared with version ${since.version}, recorded on ${day(since.day)}.</p>
${changesBody(since, context)}
</section>`;
