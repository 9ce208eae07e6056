/** Which questions are shown, under which headings. No words and no markup here. */
import { plainText } from '../../content/danish.ts';
import type { Part } from '../../content/parts.ts';
import type { Question } from '../../content/schema.ts';
import { search } from '../../engine/search.ts';

export type Theme = Question['theme'];

export const themes = [
  'getting',
  'using',
  'money',
  'safety',
  'leaving',
] as const satisfies readonly Theme[];

export interface Group {
  readonly theme: Theme;
  readonly ids: readonly string[];
}

/** The questions in which everything that is typed is found; all if nothing is. */
export function questionsFor(
  { questions, text }: Part<'questions'>,
  query: string,
  shown: (id: string) => boolean,
  fillers: readonly string[],
): string[] {
  const items = Object.keys(questions)
    .filter(shown)
    .flatMap((id) => {
      const words = text.questions[id];
      return words ? [{ id, title: words.question, words: words.words, text: words.answer }] : [];
    });
  return search(items, query, fillers);
}

/** By theme, in the order of the content. Themes without a question are left out. */
export const grouped = ({ questions }: Part<'questions'>, ids: readonly string[]): Group[] =>
  themes
    .map((theme) => ({ theme, ids: ids.filter((id) => questions[id]?.theme === theme) }))
    .filter(({ ids: own }) => own.length > 0);

/** What search engines read of it: https://schema.org/FAQPage. */
export function structuredData({ text }: Part<'questions'>, ids: readonly string[]): string {
  const mainEntity = ids.flatMap((id) => {
    const words = text.questions[id];
    if (!words) return [];
    const acceptedAnswer = { '@type': 'Answer', text: words.answer.join(' ') };
    return [{ '@type': 'Question', name: words.question, acceptedAnswer }];
  });
  return plainText(
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity }),
  );
}
