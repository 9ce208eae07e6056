/** The widgets by name, and the part of the content that the first view of each needs. */
import type { PartName } from '../content/parts.ts';

export const catalogue = {
  'eligibility-checker': 'eligibility',
  'document-checklist': 'documents',
  'switch-guide': 'switch',
  faq: 'questions',
  overview: 'overview',
  'service-directory': 'services',
  'help-contacts': 'help',
  'get-started': 'journeys',
  'authenticator-chooser': 'authenticators',
  troubleshooter: 'problems',
  'safety-check': 'safety',
  'counter-card': 'counter',
  guide: 'guide',
} as const satisfies Record<string, PartName>;

export type WidgetName = keyof typeof catalogue;

export const widgetNames = Object.keys(catalogue) as WidgetName[];
