/** Which files each widget needs, relative to the loader. The build writes it into the loader. */
export interface Graph {
  /** Code by widget: the module of the widget and all chunks that it imports. */
  readonly code: Readonly<Record<string, readonly string[]>>;
  /** The part of the content that the first view of each widget needs. */
  readonly part: Readonly<Record<string, string>>;
  /** Files by part and language. */
  readonly content: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The words of the interface by language. */
  readonly words: Readonly<Record<string, string>>;
  /** Code that follows once a reader takes part. */
  readonly late: readonly string[];
}
