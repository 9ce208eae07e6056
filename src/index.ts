/** The npm entry: classes, events and types. It registers nothing; `mitid-widgets/define` does. */
export { MitidAuthenticatorChooser } from './widgets/authenticator-chooser/authenticator-chooser.ts';
export { MitidCounterCard } from './widgets/counter-card/counter-card.ts';
export { MitidDocumentChecklist } from './widgets/document-checklist/document-checklist.ts';
export { MitidEligibilityChecker } from './widgets/eligibility-checker/eligibility-checker.ts';
export { MitidFaq } from './widgets/faq/faq.ts';
export { MitidGetStarted } from './widgets/get-started/get-started.ts';
export { MitidGuide } from './widgets/guide/guide.ts';
export { MitidHelpContacts } from './widgets/help-contacts/help-contacts.ts';
export { MitidOverview } from './widgets/overview/overview.ts';
export { MitidSafetyCheck } from './widgets/safety-check/safety-check.ts';
export { MitidServiceDirectory } from './widgets/service-directory/service-directory.ts';
export { MitidSwitchGuide } from './widgets/switch-guide/switch-guide.ts';
export { MitidTroubleshooter } from './widgets/troubleshooter/troubleshooter.ts';
export {
  MitidErrorEvent,
  MitidOutcomeEvent,
  MitidProgressEvent,
  MitidReadyEvent,
  MitidStepEvent,
  type ErrorCode,
} from './core/element/events.ts';
export { page } from './page.ts';
export type { HeadingLevel, Theme } from './core/element/attributes.ts';
export type { Answers } from './engine/facts.ts';
export { version } from './version.ts';
