/** The overlay that is being written: what is in it, what was there before, and how the preview reads it. */
import { msg, str } from '@lit/localize';
import { namesOf } from '../../src/content/check.ts';
import { download } from '../../src/widgets/get-started/download.ts';
import type { WidgetName } from '../../src/generated/widget-names.ts';
import type { Base } from './base.ts';
import {
  cardOf,
  emptyDraft,
  formatDraft,
  isStarted,
  openDraft,
  problemsOf,
  rightPartOf,
  type Draft,
} from './overlay/draft.ts';
import type { Problem } from '../../src/content/problems.ts';
import { WORDLESS } from './overlay/say.ts';
import { isOfBlankHours, withoutBlankHours } from './overlay/blank.ts';
import { keepDraft, keptDraft } from './storage.ts';
import { formLanguages } from './views/words.ts';
import {
  contactOf,
  deskFor,
  emptyDesk,
  fieldIdOf,
  type Desk,
  type OverlayActions,
  type OverlayModel,
} from './views/overlay-model.ts';

interface Options {
  readonly base: Base;
  /** Something of it has changed. */
  readonly onChange: () => void;
  /** Says something to those who listen; words in the language that the page has then. */
  readonly say: (words: () => string) => void;
}

/** A text as a file with an address; made anew only where it says something else. */
function shownFile(): (text: string) => string {
  let shown = { text: '', address: '' };
  return (text) => {
    if (text !== shown.text) {
      URL.revokeObjectURL(shown.address);
      const file = new Blob([text], { type: 'application/json' });
      shown = { text, address: URL.createObjectURL(file) };
    }
    return shown.address;
  };
}

export interface Office {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
  /** The JSON, once something is written and nothing of it is wrong. */
  readonly json: string | undefined;
  /** The first of what is wrong, told or not. */
  readonly wrong: Problem | undefined;
  readonly isStarted: boolean;
  /** What the preview reads: all that is right. */
  readonly address: string;
  /** For the preview of one card: the overlay, with the contact at one topic alone. */
  readonly cardAddress: string;
}

/** A contact without words lacks the title that its form asks for first. */
function atTitle(problem: Problem, language: string): Problem {
  const [top, kind, id = '', ...rest] = problem.path;
  return problem.found === WORDLESS && top === 'content' && kind === 'contacts' && !rest.length
    ? { ...problem, path: ['text', language, kind, id, 'title'] }
    : problem;
}

/** What the rest of the builder is set to. */
interface Setting {
  /** Those that the widget is set to, the first before those that readers can choose. */
  readonly languages: readonly string[];
  readonly widgets: readonly WidgetName[];
}

/** Gives what there is now, for what the builder is set to; call it again after `onChange`. */
export function createOffice({ base, onChange, say }: Options): (setting: Setting) => Office {
  const names = namesOf(base.content);
  const [file, card] = [shownFile(), shownFile()];
  let draft: Draft = keptDraft() ?? emptyDraft;
  let desk: Desk = emptyDesk;
  /** What was there before a file was opened, or before the host began afresh. */
  let before: Draft | undefined;
  /** Why a file could not be opened, in the language that the page has then. */
  let unopened: (() => string) | undefined;
  /** Fields that the host has left. Of a file that is opened all is told. */
  const left = new Set<string>();
  let tellsAll = isStarted(draft);

  const edit = (next: Draft): void => {
    draft = next;
    unopened = undefined;
    keepDraft(isStarted(draft) ? draft : undefined);
    onChange();
  };

  const actions: OverlayActions = {
    edit,
    move: (next) => {
      desk = next;
      onChange();
    },
    open: (opening) => {
      void opening.text().then((text) => {
        const { draft: opened, problem } = openDraft(text);
        if (opened) {
          before = isStarted(draft) ? draft : undefined;
          tellsAll = true;
          edit(opened);
        }
        if (problem) unopened = () => `${opening.name}: ${openDraft(text).problem ?? ''}`;
        say(unopened ?? (() => msg(str`Opened: ${opening.name}`, { id: 'site.opened' })));
        onChange();
      });
    },
    leave: (field) => {
      if (field === '' || left.has(field)) return;
      left.add(field);
      onChange();
    },
    goTo: (path) => {
      tellsAll = true;
      desk = deskFor(path, desk);
      onChange();
      const field = document.getElementById(fieldIdOf(path));
      for (
        let fold = field?.closest('details');
        fold;
        fold = fold.parentElement?.closest('details')
      ) {
        fold.open = true;
      }
      field?.focus();
    },
    save: () => {
      download(
        'own.overlay.json',
        'application/json',
        formatDraft(withoutBlankHours(draft, base), base),
      );
    },
    clear: () => {
      desk = emptyDesk;
      before = draft;
      tellsAll = false;
      left.clear();
      edit(emptyDraft);
    },
    bringBack: () => {
      const kept = before;
      before = isStarted(draft) ? draft : undefined;
      if (kept) edit(kept);
    },
  };

  return ({ languages, widgets }) => {
    const [language = 'en'] = formLanguages({ base, draft, languages });
    const written = withoutBlankHours(draft, base);
    // Of the draft, so that a problem is told at its own box.
    const problems = isStarted(written)
      ? problemsOf(draft, names)
          .filter((each) => !isOfBlankHours(each, draft))
          .map((each) => atTitle(each, language))
      : [];
    const wrong = problems.find(({ level }) => level === 'error');
    const right = wrong ? rightPartOf(written, names) : written;
    const model: OverlayModel = {
      base,
      draft,
      desk,
      languages,
      widgets,
      problems: problems.filter(({ path }) => tellsAll || left.has(fieldIdOf(path))),
      unopened: unopened?.(),
      canBringBack: before !== undefined,
    };
    return {
      model,
      actions,
      wrong,
      isStarted: isStarted(written),
      json: isStarted(written) && !wrong ? formatDraft(written, base) : undefined,
      address: isStarted(right) ? file(formatDraft(right, base)) : '',
      cardAddress: card(formatDraft(cardOf(right, contactOf(model), base), base)),
    };
  };
}
