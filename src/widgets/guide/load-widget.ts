/** How to get the code of each part. */
import type { GuidePart } from './guide.state.ts';

export const widgetLoaders: Readonly<Record<GuidePart, () => Promise<unknown>>> = {
  overview: () => import('../overview/define.ts'),
  'get-started': () => import('../get-started/define.ts'),
  'eligibility-checker': () => import('../eligibility-checker/define.ts'),
  'document-checklist': () => import('../document-checklist/define.ts'),
  'counter-card': () => import('../counter-card/define.ts'),
  'authenticator-chooser': () => import('../authenticator-chooser/define.ts'),
  'service-directory': () => import('../service-directory/define.ts'),
  troubleshooter: () => import('../troubleshooter/define.ts'),
  'safety-check': () => import('../safety-check/define.ts'),
  'switch-guide': () => import('../switch-guide/define.ts'),
  faq: () => import('../faq/define.ts'),
  'help-contacts': () => import('../help-contacts/define.ts'),
};

export const loadWidget = (name: GuidePart, _attempt: number): Promise<unknown> =>
  widgetLoaders[name]();
