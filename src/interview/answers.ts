/** Answers in the reader's words. */
import { msg, str } from '@lit/localize';
import type { TextOf } from '../content/text-schema.ts';
import { NOT_SURE } from '../engine/facts.ts';

export const notSure = (): { label: string; hint: string } => ({
  label: msg('I am not sure', { id: 'question.not-sure' }),
  hint: msg('We show what depends on it', { id: 'question.not-sure.hint' }),
});

/** What was answered, in the reader's words. */
export const answerWords = (text: TextOf<'facts'> | undefined, value: string): string =>
  text?.values[value]?.label ?? (value === NOT_SURE ? notSure().label : value);

export const changeLabel = (question: string): string =>
  msg(str`Change: ${question}`, { id: 'answers.change.label' });
