/** What the form of the overlay shows, and what can be done in it. */
import type { Problem } from '../../../src/content/problems.ts';
import type { TextKind } from '../../../src/content/text-schema.ts';
import type { WidgetName } from '../../../src/generated/widget-names.ts';
import type { Base } from '../base.ts';
import { ownIds, type Draft } from '../overlay/draft.ts';
import { sayProblem } from '../overlay/say.ts';
import type { Words } from './controls.ts';

/** What of the form is open; nothing of it is in the file. */
export interface Desk {
  readonly contact: string;
  readonly hideKind: TextKind;
  readonly wordKind: TextKind;
  readonly wordItem: string;
  readonly ownKind: TextKind;
}

export const emptyDesk: Desk = {
  contact: 'citizen-service',
  hideKind: 'questions',
  wordKind: 'helpTopics',
  wordItem: '',
  ownKind: 'questions',
};

export interface OverlayModel {
  readonly base: Base;
  readonly draft: Draft;
  readonly desk: Desk;
  /** Those that the widget is set to, the first before those that readers can choose. */
  readonly languages: readonly string[];
  /** What stands on the host's page. */
  readonly widgets: readonly WidgetName[];
  /** What is wrong, as far as the host has been there and gone on. */
  readonly problems: readonly Problem[];
  /** Why a file could not be opened. */
  readonly unopened: string | undefined;
  /** Something was there before. */
  readonly canBringBack: boolean;
}

export interface OverlayActions {
  readonly edit: (draft: Draft) => void;
  readonly move: (desk: Desk) => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  /** A field was left: what is wrong with it may be said. */
  readonly leave: (field: string) => void;
  /** Leads to the field of a value. */
  readonly goTo: (path: Problem['path']) => void;
  readonly clear: () => void;
  readonly bringBack: () => void;
}

/** The contacts that can be written of: the host's own, then the built-in ones. */
export const contactsOf = ({ base, draft }: OverlayModel): string[] => [
  ...ownIds(draft, 'contacts', base),
  ...Object.keys(base.content.contacts),
];

/** The one that is open. Another file may not have the one that was. */
export const contactOf = (model: OverlayModel): string =>
  contactsOf(model).includes(model.desk.contact) ? model.desk.contact : emptyDesk.contact;

/** The field in which a value is typed. */
export function fieldIdOf(path: Problem['path']): string {
  const [top, kind, id, name, at, part] = path;
  if (top === 'name') return 'overlay-name';
  if (top !== 'content' || kind !== 'contacts' || name === undefined) return path.join('.');
  if (name !== 'hours') return [id, name].join('-');
  return [id, part === 'closes' ? 'closes' : 'opens', at].join('-');
}

/** What has to be open for that field to be there. */
export function deskFor(path: Problem['path'], desk: Desk): Desk {
  const [top, second, third, fourth] = path.map(String);
  const [kind = '', id = ''] = top === 'text' ? [third, fourth] : [second, third];
  if (kind === 'contacts') return { ...desk, contact: id };
  return top === 'text' ? { ...desk, wordKind: kind as TextKind, wordItem: id } : desk;
}

/** What is wrong with a value, or with what is in it. */
export const problemsAt = (
  problems: readonly Problem[],
  path: readonly (string | number)[],
): Words[] =>
  problems
    .filter((each) => path.every((key, at) => each.path[at] === key))
    .map((each) => sayProblem(each));
