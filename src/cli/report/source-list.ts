/** All sources: when they were read, how long that may be trusted, and how much hangs on them. */
import { dueOn } from '../../content/age.ts';
import type { PartialText } from '../../content/check-texts.ts';
import { objectsIn } from '../../content/references.ts';
import type { Content, Source } from '../../content/schema.ts';
import { markup, type Markup, type Part } from './markup.ts';
import { badge, link, table } from './pieces.ts';
import { counted, day, number } from './words.ts';

const languages: Readonly<Record<Source['language'], string>> = {
  en: 'English',
  da: 'Danish',
  sv: 'Swedish',
};

/** The last day on which a source may be trusted without being read again. */
export const lastDay = ({ read, every }: Source): string | undefined =>
  every === undefined ? undefined : dueOn(read, every);

export const isDue = (source: Source, today: string): boolean => (lastDay(source) ?? today) < today;

/** How many statements name each source. */
function statementsOn({ sources: _sources, ...content }: Content): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, { sources }] of objectsIn(content)) {
    if (!Array.isArray(sources)) continue;
    for (const id of sources as readonly string[]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function duration(every: string): string {
  const [, count = '0', unit] = /^P(\d+)([MY])$/.exec(every) ?? [];
  return counted(Number(count), unit === 'Y' ? 'year' : 'month');
}

function trusted(source: Source, today: string): Part {
  const [every, last] = [source.every, lastDay(source)];
  if (every === undefined || last === undefined) return 'Without limit';
  return markup`${duration(every)}, until ${day(last)} ${isDue(source, today) && badge('bad', 'Read again')}`;
}

export function sourceList(content: Content, english: PartialText, today: string): Markup {
  const counts = statementsOn(content);
  const sorted = Object.entries(content.sources).sort(
    ([, a], [, b]) =>
      Number(isDue(b, today)) - Number(isDue(a, today)) ||
      a.publisher.localeCompare(b.publisher, 'en'),
  );
  const due = sorted.filter(([, source]) => isDue(source, today)).length;
  const rows = sorted.map(([id, source]) => ({
    id: `source-${id}`,
    cells: [
      markup`<span class="item">${link(source, english.sources?.[id]?.label ?? id)}</span> <span class="hint">${languages[source.language]}</span>`,
      source.publisher,
      markup`${day(source.read)}${source.by !== undefined && ` by ${source.by}`} ${
        source.against === 'live' ? badge('good', 'Live page') : badge('plain', 'Archived copy')
      }`,
      trusted(source, today),
      number(counts.get(id) ?? 0),
    ],
  }));
  return markup`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<p>${due === 0 ? `On ${day(today)} no source had to be read again.` : `On ${day(today)} ${counted(due, 'source')} had to be read again; ${due === 1 ? 'it stands' : 'they stand'} first.`} “Archived copy” means that a stored copy of the page was read, not the page itself.</p>
${table(
  `${counted(rows.length, 'source')}, by publisher`,
  [
    { head: 'Page' },
    { head: 'Publisher' },
    { head: 'Read' },
    { head: 'May be trusted for' },
    { head: 'Statements', kind: 'number' },
  ],
  rows,
)}
</section>`;
}
