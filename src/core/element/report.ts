/** The only place that writes to the console: one clear line for the one who can mend it. */
const said = new Set<string>();

/** Warns once a page for each text, so that a hundred widgets do not say it a hundred times. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`mitid-widgets: ${message}`);
}

/** The warning for a value that a host wrote and the widget does not know. */
export function warnUnknown(what: string, instead: string, known: readonly unknown[]): void {
  warn(`${what} is not known; ${instead}. Use one of: ${known.join(', ')}.`);
}

export function reportError(message: string, cause: unknown): void {
  console.error(`mitid-widgets: ${message}`, cause);
}
