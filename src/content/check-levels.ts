/** Whether titles can be taken in at a glance, and the line under them in one breath. */
import type { PartialText } from './check-texts.ts';
import { suspicion, type Path, type Problem } from './problems.ts';
import type { TextKind } from './text-schema.ts';

/** The kinds that are shown as a title with one line, and the field of that line. */
export const shortField = {
  outcomes: 'short',
  steps: 'short',
  stages: 'short',
  remedies: 'short',
  verdicts: 'short',
  documents: 'why',
  services: 'what',
} as const satisfies Partial<Record<TextKind, string>>;

export interface WordLimits {
  readonly title: number;
  readonly short: number;
}

/** In words. A language that needs more for the same says so here. */
const mostWords: Readonly<Record<string, WordLimits>> = {};
const usual = { title: 7, short: 14 };

export const wordLimits = (lang: string): WordLimits => mostWords[lang] ?? usual;

const countWords = (line: string): number => line.split(/\s+/).filter(Boolean).length;

/** Titles and lines that are too long, and items that have no line. */
export function levelProblems(lang: string, text: PartialText): Problem[] {
  const most = wordLimits(lang);
  return Object.entries(shortField).flatMap(([kind, field]) => {
    const items = text[kind as keyof typeof shortField] ?? {};
    return Object.entries(items).flatMap(
      ([id, item]: [string, Readonly<Record<string, unknown>>]) => {
        const tooLong = (name: string, line: unknown, limit: number): Problem[] => {
          const at: Path = ['text', lang, kind, id, name];
          if (typeof line !== 'string') return [];
          const words = countWords(line);
          return words > limit ? [suspicion(at, `${words} words`, `at most ${limit}`)] : [];
        };
        return [
          ...tooLong('title', item['title'], most.title),
          ...tooLong(field, item[field], most.short),
        ];
      },
    );
  });
}
