/** What the build knows of its files, relative to the loader, and writes into the loader. */
export interface Graph {
  /** Code by widget: the module of the widget and all chunks that it imports. */
  readonly code: Readonly<Record<string, readonly string[]>>;
  /** The part of the content that the first view of each widget needs. */
  readonly part: Readonly<Record<string, string>>;
  /** Code that follows once a reader takes part. */
  readonly late: readonly string[];
}
