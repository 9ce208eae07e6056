/** What the widgets of one page have in common, for the widgets and for the host. */
import { createProfile, createStore } from '../engine/profile.ts';

/** The reader's answers, in memory. Widgets with `isolated` keep their own. */
export const pageProfile = createProfile();

/** The language that the reader chose of those that are offered, for all widgets but isolated ones. */
export const pageLanguage = createStore<string | undefined>(undefined);
