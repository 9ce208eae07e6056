/** The only place that writes to the console: one clear line for the one who can mend it. */
const said = new Set<string>();

/** Warns once a page for each text, so that a hundred widgets do not say it a hundred times. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`mitid-widgets: ${message}`);
}

export function reportError(message: string, cause: unknown): void {
  console.error(`mitid-widgets: ${message}`, cause);
}
