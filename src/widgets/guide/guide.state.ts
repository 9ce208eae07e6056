/** The parts of the guide, and where the reader is. No words and no markup here. */

/** The parts in the order in which a newcomer needs them: names of widgets. */
export const guideParts = [
  'overview',
  'get-started',
  'eligibility-checker',
  'document-checklist',
  'counter-card',
  'authenticator-chooser',
  'service-directory',
  'troubleshooter',
  'safety-check',
  'switch-guide',
  'faq',
  'help-contacts',
] as const;
export type GuidePart = (typeof guideParts)[number];

export interface Neighbours {
  readonly before: GuidePart | undefined;
  readonly after: GuidePart | undefined;
}

export function neighboursOf(parts: readonly GuidePart[], current: GuidePart): Neighbours {
  const at = parts.indexOf(current);
  return { before: parts[at - 1], after: parts[at + 1] };
}
