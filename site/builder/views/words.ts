/** Own words, for what is built in and for what is added. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TextKind } from '../../../src/content/text-schema.ts';
import { currentLocale } from '../../../src/core/i18n/words.ts';
import { builtInTitle } from '../base.ts';
import { languageName } from '../../../src/core/i18n/language-name.ts';
import { valueAt, withValue } from '../overlay/draft.ts';
import {
  fieldsOf,
  fromParagraphs,
  kindName,
  toParagraphs,
  wordKinds,
  type Field,
} from '../overlay/fields.ts';
import { sayHint } from '../overlay/say.ts';
import { optional, selectField, textField, type View, type Words } from './controls.ts';
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
      placeholder: asText(builtIn[name]),
      problems: problemsAt(problems, path),
      onInput: (text) => {
        typed.set(key, text);
        const next = isLong ? toParagraphs(text) : text;
        edit(withValue(draft, path, next.length === 0 ? undefined : next));
      },
    });
  })}`;
}

/** That of the page first, then the other one of the site, then those that the overlay has. */
export const formLanguages = ({ base, draft }: Pick<OverlayModel, 'base' | 'draft'>): string[] => {
  const own = Object.keys((valueAt(draft, ['text']) as object | undefined) ?? {});
  const asked = [currentLocale(), 'da', 'en', ...own].filter((lang) => lang in base.texts);
  return [...new Set(asked)];
};

export const inEachLanguage = (model: OverlayModel, view: (lang: string) => View): View =>
  html`<div class="languages">
    ${formLanguages(model).map(
      (lang) =>
        html`<fieldset>
          <legend>${languageName(lang)}</legend>
          ${view(lang)}
        </fieldset>`,
    )}
  </div>`;

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
    ${inEachLanguage(model, (lang) => textFields(model, actions, [lang, kind, id], fieldsOf(kind)))}`;
}
