/** All that can stand on a card, in both languages. */
import { html } from 'lit';
import { sourcesOf, type Complete, type Whole } from '../../complete/model.ts';
import type { Part } from '../../content/parts.ts';
import { loadWords } from '../../core/i18n/words.ts';
import type { View } from '../../core/views/view.ts';
import { cardHeading, cardSources, cardView, clerkLocale } from './counter-card.view.ts';

const counterCard = (whole: Whole<'counter'>, danish: Part<'counter'>): View => {
  const { requests, documents, clerkQuestions } = whole.content;
  const model = {
    ...whole,
    danish,
    chosen: {
      requests: new Set(Object.keys(requests)),
      documents: new Set(Object.keys(documents)),
      clerkQuestions: new Set(Object.keys(clerkQuestions)),
    },
    headingLevel: whole.level,
    sources: sourcesOf(whole),
  };
  return html`${cardHeading(model)} ${cardView(model)} ${cardSources(model)}`;
};

export const complete: Complete = async (request) => {
  await loadWords(clerkLocale);
  const [content, danish] = await Promise.all([
    request.load('counter'),
    request.load('counter', clerkLocale),
  ]);
  // The words on the card are for the clerk: none of them needs to be explained.
  return {
    view: request.say(() => counterCard(request.whole(content), danish)),
    texts: {},
    doubt: content.doubt,
  };
};
