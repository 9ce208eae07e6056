/** What the form of the overlay shows, and what can be done in it. */
import { describeProblem, type Problem } from '../../../src/content/problems.ts';
import type { TextKind } from '../../../src/content/text-schema.ts';
import type { Base } from '../base.ts';
import type { Draft } from '../overlay/draft.ts';
import { inEnglish, type Words } from './controls.ts';

/** What of the form is open; nothing of it is in the file. */
export interface Desk {
  readonly contact: string;
  readonly hideKind: TextKind;
  readonly wordKind: TextKind;
  readonly wordItem: string;
  readonly ownKind: TextKind;
}

export const emptyDesk: Desk = {
  contact: '',
  hideKind: 'questions',
  wordKind: 'helpTopics',
  wordItem: '',
  ownKind: 'questions',
};

export interface OverlayModel {
  readonly base: Base;
  readonly draft: Draft;
  readonly desk: Desk;
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
  readonly clear: () => void;
  readonly bringBack: () => void;
}

/** What is wrong with a value, or with what is in it. */
export const problemsAt = (
  problems: readonly Problem[],
  path: readonly (string | number)[],
): Words[] =>
  problems
    .filter((each) => path.every((key, at) => each.path[at] === key))
    .map((each) => inEnglish(describeProblem(each)));
