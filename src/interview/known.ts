import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TextOf } from '../content/text-schema.ts';
import { NOT_SURE, type Answers } from '../engine/facts.ts';
import { answerWords } from './answers.ts';
import { answersSummary } from './summary.ts';
import type { View } from '../core/views/view.ts';

export interface Known {
  readonly known: readonly string[];
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, TextOf<'facts'>>>;
}

/** One line that says what is taken as known; unfolded, each can be changed. */
export function knownView({ known, answers, texts }: Known, change: (fact: string) => void): View {
  const shown = known.filter((fact) => texts[fact]);
  if (shown.length === 0) return nothing;
  // "Yes" alone says nothing.
  const words = (fact: string): string => {
    const value = answers[fact] ?? '';
    const answer = answerWords(texts[fact], value);
    return ['yes', 'no', 'none'].includes(value)
      ? `${texts[fact]?.question ?? ''} ${answer}`
      : answer;
  };
  // What the reader was not sure of is nothing to assume; unfolded, it can be changed too.
  const sure = shown.filter((fact) => answers[fact] !== NOT_SURE);
  const assumed = (sure.length > 0 ? sure : shown.slice(0, 1)).map(words).join(' · ');
  // Unfolded, what is assumed stands below.
  const said = '\u0000';
  const [before, after] = msg(str`We assume: ${said}`, { id: 'interview.known' }).split(said);
  return html`<details class="known" part="known">
    <summary>
      <span>${before}<span class="assumed">${assumed}</span>${after}</span>
    </summary>
    ${answersSummary(shown, answers, texts, change)}
  </details>`;
}
