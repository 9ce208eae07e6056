/** What the widgets of one page have in common, for the widgets and for the host. */
import { createProfile } from '../engine/profile.ts';

/** The reader's answers, in memory. Widgets with `isolated` keep their own. */
export const pageProfile = createProfile();
