/** The notes of a result: what holds, and what may. */
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Note } from '../../content/schema.ts';
import { button } from '../../core/views/actions.ts';
import { answerWords } from '../../interview/answers.ts';
import { contactLinks, contactsIn } from '../../reading/contacts.ts';
import { notice } from '../../core/views/notice.ts';
import { paragraphs, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { type ResultActions, type ResultModel } from './eligibility-checker.result-model.ts';

const linksOf = (results: Part<'results'>, note: Note | undefined): View[] =>
  contactsIn(results, note?.contacts).map((each) => contactLinks(each.contact, each.text));

export function noteView({ results }: ResultModel, id: string): View {
  const [note, text] = [results.notes[id], results.text.notes[id]];
  if (!note || !text) return nothing;
  return notice(
    note.tone,
    text.title,
    html`${paragraphs(text.body)} ${linksOf(results, note)}`,
    id,
  );
}

/** A note that hangs on something nobody asked: the reader can say it on the spot. */
export function openNote(
  { content, results }: ResultModel,
  { id, facts }: { readonly id: string; readonly facts: readonly string[] },
  actions: ResultActions,
): View {
  const text = results.text.notes[id];
  const fact = facts[0] ?? '';
  const question = content.text.facts[fact];
  if (!text) return nothing;
  return html`<li data-item=${id}>
    <details class="fold" part="item" lang=${text.lang ?? nothing}>
      <summary>${text.onlyIf ?? text.title}</summary>
      <p><strong>${prose(text.title)}</strong></p>
      ${paragraphs(text.body)} ${linksOf(results, results.notes[id])}
      ${
        question
          ? html`<div class="on-the-spot" role="group" aria-label=${question.question}>
              <p>${prose(question.question)}</p>
              <div class="actions">
                ${(content.facts[fact]?.values ?? []).map((value) =>
                  button(answerWords(question, value), () => {
                    actions.answer(fact, value);
                  }),
                )}
              </div>
            </div>`
          : nothing
      }
    </details>
  </li>`;
}
