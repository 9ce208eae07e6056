/** Of the draft what says nothing yet, and so is no part of the file and nothing wrong. Pure. */
import type { Problem } from '../../../src/content/problems.ts';
import type { Base } from '../base.ts';
import { valueAt, withValue, type Draft } from './draft.ts';
import { isBlank } from './hours.ts';

const hoursPath = (id: string): string[] => ['content', 'contacts', id, 'hours'];

/** The draft without boxes of opening hours that have no times. */
export function withoutBlankHours(draft: Draft, base: Base): Draft {
  const contacts = valueAt(draft, ['content', 'contacts']);
  if (typeof contacts !== 'object' || contacts === null) return draft;
  return Object.keys(contacts).reduce((each, id) => {
    const hours = valueAt(each, hoursPath(id));
    if (!Array.isArray(hours) || !hours.some(isBlank)) return each;
    const said = hours.filter((opening) => !isBlank(opening));
    const next = withValue(each, hoursPath(id), said.length > 0 ? said : undefined);
    const isGone = valueAt(next, ['content', 'contacts', id]) === undefined;
    // A contact of the host's own stays, however little is said of it.
    return isGone && !(id in base.content.contacts)
      ? withValue(next, ['content', 'contacts', id], {})
      : next;
  }, draft);
}

/** What is wrong with such a box is that it is not written yet. */
export function isOfBlankHours({ path }: Problem, draft: Draft): boolean {
  const [top, kind, id, name, at] = path;
  if (top !== 'content' || kind !== 'contacts' || name !== 'hours') return false;
  const hours = valueAt(draft, hoursPath(String(id)));
  return Array.isArray(hours) && typeof at === 'number' && isBlank(hours[at]);
}
