/** The notes: hit policy Collect, every row that holds adds its note. */
import type { CollectRow, Note } from '../../content/schema.ts';
import type { Context } from './context.ts';
import { markup, type Markup } from './markup.ts';
import { onlyIf, paragraphs, term } from './outcomes.ts';
import { badge, table } from './pieces.ts';
import { counted } from './words.ts';

const tones: Readonly<Record<Note['tone'], Markup>> = {
  info: badge('plain', 'Information'),
  warn: badge('warn', 'Warning'),
  danger: badge('bad', 'Danger'),
};

interface Numbered extends CollectRow {
  readonly at: number;
}

/** The rows of each note, in the order in which the notes come up first. */
function byNote(rows: readonly CollectRow[]): Map<string, Numbered[]> {
  const notes = new Map<string, Numbered[]>();
  for (const [at, row] of rows.entries()) {
    notes.set(row.then, [...(notes.get(row.then) ?? []), { ...row, at }]);
  }
  return notes;
}

export function notes(context: Context): Markup {
  const { content, english, words, grounds, anchor } = context;
  const rows = [...byNote(content.noteRules)].map(([id, conditions]) => {
    const [note, text] = [content.notes[id], english.notes?.[id]];
    return {
      id: anchor(`note-${id}`),
      cells: [
        markup`<span class="item">${words.title('notes', id)}${term(text?.term)}</span> ${note && tones[note.tone]}`,
        markup`<ol class="or-list">${conditions.map(
          ({ at, when }, place) =>
            markup`<li><span class="id">${place === 0 ? 'Row' : 'or row'} ${at + 1}</span>${words.condition(when)}</li>`,
        )}</ol>`,
        [paragraphs(text?.lead), paragraphs(text?.body), onlyIf(undefined, text?.onlyIf)],
        note && grounds(note),
      ],
    };
  });
  return markup`<h3 id="${anchor('notes')}">Notes</h3>
<p>Shown with the outcome. Here every row counts: a note is shown if one of its rows holds, and several notes can be shown together.</p>
${table(
  `${counted(rows.length, 'note')} in ${counted(content.noteRules.length, 'row')}`,
  [
    { head: 'Note' },
    { head: 'Shown if', kind: 'wide' },
    { head: 'Readers are told' },
    { head: 'Sources' },
  ],
  rows,
)}`;
}
