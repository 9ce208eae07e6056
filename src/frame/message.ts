/**
 * What a frame and the page around it say to each other. The number is that of the agreement: pages
 * and frames may come from different versions.
 */

/** From the page: it is there, and these are its colours, as in `color-scheme`. */
export interface Greeting {
  readonly mitidFrame: 1;
  readonly scheme: string;
}

/** From the frame. Nothing of what its reader said or sees is in it. */
export interface Measure {
  readonly mitidFrame: 1;
  readonly height: number;
  readonly title: string;
  /** How far down the frame that stands to which the widget has just moved the focus. */
  readonly top?: number;
}

/** A message of ours, with nothing in it taken on trust yet. */
export function asOurs(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const message = data as Readonly<Record<string, unknown>> | null;
  return typeof message === 'object' && message?.['mitidFrame'] === 1 ? message : undefined;
}
