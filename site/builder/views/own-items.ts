/** Items that the host adds: questions, services, topics and other things that show by themselves. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TextKind } from '../../../src/content/text-schema.ts';
import {
  idFor,
  ownIds,
  textAt,
  titleFor,
  valueAt,
  withoutItem,
  withValue,
  type Json,
  type JsonObject,
} from '../overlay/draft.ts';
import {
  addKinds,
  detailsOf,
  fieldsOf,
  kindName,
  optionName,
  type Detail,
} from '../overlay/fields.ts';
import { sayHint } from '../overlay/say.ts';
import { press, selectField, textField, type Option, type View } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';
import { inEachLanguage, textFields } from './words.ts';

/** How a detail stands in a list of choices, and in the file. */
interface Choice extends Option {
  readonly json: Json;
}

function choicesOf(detail: Detail, { base, draft }: OverlayModel): Choice[] {
  switch (detail.is) {
    case 'choice':
      return detail.options.map((value) => ({
        value,
        label: optionName(detail, value),
        json: value,
      }));
    case 'yes-or-no':
      return [
        { value: 'true', label: msg('Yes', { id: 'site.yes' }), json: true },
        { value: 'false', label: msg('No', { id: 'site.no' }), json: false },
      ];
    case 'contact':
      return [...ownIds(draft, 'contacts', base), ...Object.keys(base.content.contacts)].map(
        (id) => ({
          value: id,
          label: titleFor(draft, 'contacts', id, base) || id,
          json: [id],
        }),
      );
    case 'text':
      return [];
  }
}

function detailView(
  model: OverlayModel,
  { edit }: OverlayActions,
  path: readonly string[],
  detail: Detail,
): View {
  const { draft, problems } = model;
  const own = [...path, detail.name];
  const common = {
    id: own.join('.'),
    label: detail.label,
    hint: sayHint(detail.hint),
    problems: problemsAt(problems, own),
  };
  if (detail.is === 'text') {
    return textField({
      ...common,
      value: textAt(draft, own),
      onInput: (text) => {
        edit(withValue(draft, own, text));
      },
    });
  }
  const choices = choicesOf(detail, model);
  const now = JSON.stringify(valueAt(draft, own) ?? null);
  return selectField({
    ...common,
    value: choices.find(({ json }) => JSON.stringify(json) === now)?.value ?? '',
    options: choices,
    onChange: (value) => {
      edit(withValue(draft, own, choices.find((each) => each.value === value)?.json));
    },
  });
}

function itemView(
  model: OverlayModel,
  actions: OverlayActions,
  kind: TextKind,
  id: string,
  number: number,
): View {
  const path = ['content', kind, id];
  return html`<fieldset class="card">
    <legend>${msg(str`Item ${number}`, { id: 'site.item' })}</legend>
    ${detailsOf(kind).map((detail) => detailView(model, actions, path, detail))}
    ${inEachLanguage(model, [kind, id], (lang) => textFields(model, actions, [lang, kind, id], fieldsOf(kind)))}
    ${press(
      msg('Take it away', { id: 'site.item.remove' }),
      () => {
        actions.edit(withoutItem(model.draft, kind, id, model.base));
      },
      'link',
      msg(str`Take item ${number} away`, { id: 'site.item.remove.label' }),
    )}
  </fieldset>`;
}

/** What a new item says at first: of each detail the first choice. */
const newItem = (kind: TextKind, model: OverlayModel): JsonObject =>
  Object.fromEntries(
    detailsOf(kind).map((detail) => [detail.name, choicesOf(detail, model)[0]?.json ?? '']),
  );

export function ownItemsView(model: OverlayModel, actions: OverlayActions): View {
  const { base, draft, desk } = model;
  const kind = desk.ownKind;
  const ids = ownIds(draft, kind, base);
  const add = (): void => {
    const known = Object.keys(base.content[kind as keyof typeof base.content]);
    const id = idFor(kind, (each) => ids.includes(each) || known.includes(each));
    actions.edit(withValue(draft, ['content', kind, id], newItem(kind, model)));
  };
  return html`${selectField({
    id: 'own-kind',
    label: msg('Items of the kind', { id: 'site.items.of-kind' }),
    hint: msg('They are listed with the built-in ones.', { id: 'site.items.listed' }),
    value: kind,
    options: addKinds.map((each) => ({ value: each, label: kindName(each) })),
    onChange: (value) => {
      actions.move({ ...desk, ownKind: value as TextKind });
    },
  })}
  ${ids.map((id, at) => itemView(model, actions, kind, id, at + 1))}
  ${press(msg('Add an item', { id: 'site.item.add' }), add)}`;
}
