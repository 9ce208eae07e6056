/**
 * The core: what every widget stands on, one file for all of them. What this imports is in it; what some
 * widgets share beyond that is in the file of each.
 */
import './element/mitid-element.ts';
import './page-profile.ts';

export { provideContent } from './provide.ts';
