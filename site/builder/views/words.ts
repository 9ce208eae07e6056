/** Own words, for what is built in and for what is added. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TextKind } from '../../../src/content/text-schema.ts';
import { currentLocale } from '../../../src/core/i18n/words.ts';
import { builtInTitle } from '../base.ts';
import { languageName } from '../../../src/core/i18n/language-name.ts';
import { valueAt, withWords, type Draft } from '../overlay/draft.ts';
import {
  fieldsOf,
  fromParagraphs,
  kindName,
  toParagraphs,
  wordKinds,
  type Field,
} from '../overlay/fields.ts';
import { sayHint } from '../overlay/say.ts';
import { fold, optional, selectField, textField, type View, type Words } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';

const asText = (value: unknown): string =>
  Array.isArray(value) ? fromParagraphs(value.map(String)) : typeof value === 'string' ? value : '';

/** While a paragraph is typed, its empty line must stay. */
const typed = new Map<string, string>();

const hintFor = (hint: string, isLong: boolean): Words =>
  isLong
    ? html`${sayHint(hint)}
      ${msg('An empty line begins a new paragraph.', { id: 'site.paragraphs' })}`
    : sayHint(hint);

/** The fields of the words of an item, in one language; the built-in words stand in them in grey. */
export function textFields(
  { base, draft, problems }: OverlayModel,
  { edit }: OverlayActions,
  [lang, kind, id]: readonly [string, TextKind, string],
  fields: readonly Field[],
): View {
  const builtIn = (base.texts[lang]?.[kind][id] ?? {}) as Readonly<Record<string, unknown>>;
  return html`${fields.map(({ name, label, hint, isLong, isNeeded }) => {
    const path = ['text', lang, kind, id, name];
    const key = path.join('.');
    const value = asText(valueAt(draft, path));
    const kept = typed.get(key);
    const own = kept !== undefined && fromParagraphs(toParagraphs(kept)) === value;
    return textField({
      id: key,
      lang,
      label: isNeeded ? label : optional(label),
      hint: hintFor(hint, isLong),
      isLong,
      value: own ? kept : value,
      placeholder: valueAt(draft, path) === null ? '' : asText(builtIn[name]),
      problems: problemsAt(problems, path),
      onInput: (text) => {
        typed.set(key, text);
        const next = isLong ? toParagraphs(text) : text;
        edit(withWords(draft, path, next.length === 0 ? undefined : next, base));
      },
    });
  })}`;
}

type Languages = Pick<OverlayModel, 'base' | 'draft' | 'languages'>;

const languagesWritten = (draft: Draft): string[] =>
  Object.keys((valueAt(draft, ['text']) as object | undefined) ?? {});

/** The one that readers have first, then what they can choose from, those of the site, and those of the overlay. */
export const formLanguages = ({ base, draft, languages }: Languages): string[] => {
  const asked = [...languages, currentLocale(), 'da', 'en'];
  return [...new Set([...asked, ...languagesWritten(draft)])].filter((lang) => lang in base.texts);
};

/** What of the words of an item is written in a language. */
const isWritten = (draft: Draft, [lang, kind, id]: readonly [string, TextKind, string]): boolean =>
  Object.values((valueAt(draft, ['text', lang, kind, id]) as object | undefined) ?? {}).some(
    (each) => each !== null,
  );

/** The words of an item: one language stands open, and none has to write in the others. */
export function inEachLanguage(
  model: OverlayModel,
  [kind, id]: readonly [TextKind, string],
  view: (lang: string) => View,
): View {
  const { base, draft } = model;
  const [first = 'en', ...others] = formLanguages(model);
  const isOwn = !(id in base.content[kind as keyof typeof base.content]);
  const without = isOwn
    ? msg('Readers of a language in which you write nothing get what you wrote in another one.', {
        id: 'site.language.without.own',
      })
    : msg('In a language in which you write nothing, readers keep the built-in words.', {
        id: 'site.language.without',
      });
  return html`<div class="languages">
    <fieldset>
      <legend>${languageName(first)}</legend>
      ${view(first)}
    </fieldset>
    ${others.map((lang) => {
      const name = languageName(lang);
      return fold(
        isWritten(draft, [lang, kind, id])
          ? msg(str`${name} (written)`, { id: 'site.language.written' })
          : optional(name),
        html`<p class="hint">${without}</p>
          ${view(lang)}`,
      );
    })}
  </div>`;
}

export function wordsView(model: OverlayModel, actions: OverlayActions): View {
  const { base, desk } = model;
  const kind = desk.wordKind;
  const ids = Object.keys(base.content[kind as keyof typeof base.content]);
  const id = ids.includes(desk.wordItem) ? desk.wordItem : (ids[0] ?? '');
  return html`<p class="hint">
      ${msg('Empty fields keep the built-in text, shown in grey.', { id: 'site.own-words.hint' })}
    </p>
    <div class="pair">
      ${selectField({
        id: 'word-kind',
        label: msg('Kind', { id: 'site.words.kind' }),
        value: kind,
        options: wordKinds.map((each) => ({ value: each, label: kindName(each) })),
        onChange: (value) => {
          actions.move({ ...desk, wordKind: value as TextKind, wordItem: '' });
        },
      })}
      ${selectField({
        id: 'word-item',
        label: msg('Item', { id: 'site.words.item' }),
        value: id,
        options: ids.map((each) => ({
          value: each,
          label: builtInTitle(base, kind, each) || each,
        })),
        onChange: (wordItem) => {
          actions.move({ ...desk, wordItem });
        },
      })}
    </div>
    ${inEachLanguage(model, [kind, id], (lang) => textFields(model, actions, [lang, kind, id], fieldsOf(kind)))}`;
}
