/** The npm entry: classes, events and types. It registers nothing; `mitid-widgets/define` does. */
export * from './generated/classes.ts';
export {
  MitidErrorEvent,
  MitidOutcomeEvent,
  MitidProgressEvent,
  MitidReadyEvent,
  MitidStepEvent,
  type ErrorCode,
} from './core/element/events.ts';
export { page } from './page.ts';
export type { HeadingLevel, Theme } from './core/element/converters.ts';
export type { Answers } from './engine/facts.ts';
export { version } from './generated/version.ts';
