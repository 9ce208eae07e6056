/** The shape of a snippet. */

export type Language =
  'html' | 'css' | 'js' | 'tsx' | 'ts' | 'vue' | 'svelte' | 'php' | 'yaml' | 'sh' | 'text';

export interface Block {
  /** Where it goes, for the one who pastes or sends it. */
  readonly where: string;
  readonly language: Language;
  readonly code: string;
  /** What tests and scripts call it. */
  readonly name: string;
  /** What to know of this block alone. */
  readonly hint?: string;
}

export interface Snippet {
  /** What to copy, in order. */
  readonly blocks: readonly Block[];
  /** What has to be sent to somebody before it works. */
  readonly letters?: readonly Block[];
  /** What a strict Content-Security-Policy has to allow for it. */
  readonly policy: readonly string[];
  /** What the policy has to allow and no line of it can say. */
  readonly policyHint?: string;
  /** What to know before. */
  readonly notes: readonly string[];
}
