/** What `mitid-widgets render` and the build of the pages need: a file of its own. */
export { overlayFaults, presentedPart } from './content.ts';
export { attributesOf } from './first-view.ts';
export { fragmentOf, hashOf, type Fragment, type Wanted } from './fragment.ts';
export { pageOf } from './page.ts';
