import type { TextOf } from '../content/text-schema.ts';
import type { Answers } from '../engine/facts.ts';

/** What is known of the reader, for the end of a result. */
export interface Said {
  /** What the reader said, here or in another widget. */
  readonly said: readonly string[];
  /** What the host said. */
  readonly known: readonly string[];
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, TextOf<'facts'>>>;
}
