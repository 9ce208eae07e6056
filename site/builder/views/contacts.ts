/** Where to get help at the host: numbers, addresses, opening hours, and where they are shown. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { currentLocale } from '../../../src/core/i18n/words.ts';
import { shows } from '../base.ts';
import {
  besideOwn,
  CARD_TOPIC,
  idFor,
  isAt,
  isGeneral,
  isOfHost,
  placesOf,
  standsAlone,
  textAt,
  titleFor,
  type ContactPlace,
  valueAt,
  withAlone,
  withCprOffice,
  withContact,
  withPlace,
  withValue,
  withoutEmptyContacts,
  withoutItem,
} from '../overlay/draft.ts';
import { fieldsOf, labelOf, type Field } from '../overlay/fields.ts';
import { hoursView } from './hours.ts';
import { phoneNumber, webAddress } from '../overlay/typed.ts';
import { fold, optional, press, selectField, textField, tick, type View } from './controls.ts';
import {
  contactOf,
  contactsOf,
  emptyDesk,
  problemsAt,
  type OverlayActions,
  type OverlayModel,
} from './overlay-model.ts';
import { typedField } from './typed.ts';
import { formLanguages, inEachLanguage, textFields } from './words.ts';

const plainFields = [
  { name: 'phone', type: 'tel', placeholder: '00 00 00 10', meaning: phoneNumber },
  { name: 'url', type: 'url', placeholder: 'https://', meaning: webAddress },
  {
    name: 'email',
    type: 'email',
    placeholder: 'post@example.dk',
    meaning: (text: string) => text.trim(),
  },
] as const;

function addressView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const path = ['content', 'contacts', id, 'address'];
  const lines = valueAt(model.draft, path);
  return textField({
    id: `${id}-address`,
    label: optional(labelOf('address')),
    hint: msg('A line for each line of a letter.', { id: 'site.contact.address.hint' }),
    isLong: true,
    value: Array.isArray(lines) ? lines.join('\n') : '',
    problems: problemsAt(model.problems, path),
    onInput: (text) => {
      const next = text === '' ? undefined : text.split('\n');
      actions.edit(withContact(model.draft, [id, 'address'], next, model.base));
    },
  });
}

const placeWords = (kind: ContactPlace[0]): string =>
  ({
    outcomes: msg('a result of the questions', { id: 'site.contact.places.outcome' }),
    helpTopics: msg('a topic of “Where to get help”', { id: 'site.contact.places.topic' }),
    offices: msg('an office of the list of papers', { id: 'site.contact.places.office' }),
  })[kind];

const placeTitle = ([kind, item]: ContactPlace, { base, draft }: OverlayModel): string =>
  titleFor(draft, kind, item, base) || item;

/** First those that readers of this page meet; the others are folded. */
function placesView(model: OverlayModel, { edit }: OverlayActions, id: string): View {
  const { base, draft, widgets } = model;
  const places = placesOf(base);
  const count = places.filter((place) => isAt(draft, place, id, base)).length;
  const isHere = ([kind]: ContactPlace): boolean => widgets.some((each) => shows(each, kind));
  const here = places.filter(isHere);
  const others = places.filter((place) => !isHere(place));
  const boxes = (some: readonly ContactPlace[]): View[] =>
    some.map((place) =>
      tick({
        label: placeTitle(place, model),
        hint: placeWords(place[0]),
        isOn: isAt(draft, place, id, base),
        onChange: (named) => {
          edit(withPlace(draft, place, id, named, base));
        },
      }),
    );
  return fold(
    msg(str`Where it is shown (${count})`, { id: 'site.contact.places' }),
    html`<fieldset class="ticks">
      <legend>${msg('Shown first under', { id: 'site.contact.places.legend' })}</legend>
      ${boxes(here)}
      ${
        here.length > 0 && others.length > 0
          ? fold(msg('In other widgets', { id: 'site.contact.places.others' }), boxes(others))
          : boxes(others)
      }
    </fieldset>`,
  );
}

/** More places than these are counted, and not told. */
const FEW = 5;

/** Nobody has chosen where a contact is shown at first, so it is said. */
function shownView(model: OverlayModel, id: string): View {
  const { base, draft, widgets } = model;
  const all = placesOf(base).filter((place) => isAt(draft, place, id, base));
  const here = all.filter(([kind]) => widgets.some((each) => shows(each, kind)));
  if (here.length === 0 || here.length > FEW) {
    return html`<p class="hint">
      ${
        here.length === 0
          ? msg('Your widgets do not show it yet. Choose a place under “Where it is shown”.', {
              id: 'site.contact.shown.nowhere',
            })
          : msg(str`Your widgets show it in ${here.length} places. See “Where it is shown”.`, {
              id: 'site.contact.shown.count',
            })
      }
    </p>`;
  }
  return html`<div class="hint">
    <p>
      ${msg('Your widgets show it here. You can change that under “Where it is shown”.', { id: 'site.contact.shown' })}
    </p>
    <ul class="shown">
      ${here.map((place) => html`<li>${placeTitle(place, model)}, ${placeWords(place[0])}</li>`)}
    </ul>
  </div>`;
}

/** What is built in of an office is of all offices like it, and would stand beside the host's own. */
function aloneView({ base, draft }: OverlayModel, { edit }: OverlayActions, id: string): View {
  const beside = isOfHost(draft, id) ? besideOwn(draft, id, base) : undefined;
  if (beside === undefined) return nothing;
  const text = (base.texts[currentLocale()] ?? base.texts['en'])?.contacts[id];
  const built = (beside === 'words' ? text?.body?.join(' ') : text?.link) ?? '';
  return tick({
    label:
      beside === 'words'
        ? msg('Leave out the built-in words', { id: 'site.contact.alone' })
        : msg('Leave out the built-in link', { id: 'site.contact.alone.link' }),
    hint: msg(str`“${built}”`, { id: 'site.contact.quoted' }),
    isOn: standsAlone(draft, id, base),
    onChange: (isAlone) => {
      edit(withAlone(draft, id, isAlone, base));
    },
  });
}

/** Said before anything is written, so that nobody wonders where the built-in words went. */
const insteadView = (id: string): View =>
  isGeneral(id)
    ? html`<p class="hint">
        ${msg('What you write takes the place of the built-in words and their link. To keep both, see the end of the card.', { id: 'site.contact.instead' })}
      </p>`
    : nothing;

function contactView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const { base, draft, problems } = model;
  const isOwn = !(id in base.content.contacts);
  const path = ['content', 'contacts', id];
  const builtIn = (base.content.contacts[id] ?? {}) as Readonly<Record<string, unknown>>;
  const [first = 'en'] = formLanguages(model);
  const fields = fieldsOf('contacts');
  const isName = ({ name }: Field): boolean => name === 'title';
  const named = (field: Field): Field => ({
    ...field,
    label: msg('Name on the card', { id: 'site.contact.name' }),
    hint: '',
  });
  const words = inEachLanguage(model, ['contacts', id], (lang) =>
    textFields(
      model,
      actions,
      [lang, 'contacts', id],
      // The name in the first language stands at the top.
      lang === first ? fields.filter((field) => !isName(field)) : fields,
    ),
  );
  return html`${insteadView(id)}
    ${textFields(model, actions, [first, 'contacts', id], fields.filter(isName).map(named))}
    ${isOwn ? words : nothing}
    <div class="pair">
      ${plainFields.map(({ name, type, placeholder, meaning }) => {
        const shown = builtIn[name];
        return typedField({
          id: `${id}-${name}`,
          label: optional(labelOf(name)),
          type,
          value: textAt(draft, [...path, name]),
          // A built-in page is often in another language than the form, and longer than its field.
          placeholder: typeof shown === 'string' && name !== 'url' ? shown : placeholder,
          problems: problemsAt(problems, [...path, name]),
          meaning,
          onInput: (text) => {
            actions.edit(withContact(draft, [id, name], text || undefined, base));
          },
        });
      })}
    </div>
    ${hoursView(model, actions, id)} ${addressView(model, actions, id)}
    ${isOwn ? nothing : aloneView(model, actions, id)}
    ${isOwn || isOfHost(draft, id) ? shownView(model, id) : nothing}
    ${isOwn ? nothing : fold(msg('The other words on the card', { id: 'site.contact.words' }), words)}
    ${placesView(model, actions, id)}
    ${
      isOwn
        ? press(
            msg('Take this contact away', { id: 'site.contact.remove' }),
            () => {
              actions.edit(withoutItem(draft, 'contacts', id, base));
              actions.move({ ...model.desk, contact: emptyDesk.contact });
            },
            'link',
          )
        : nothing
    }`;
}

export function contactsView(model: OverlayModel, actions: OverlayActions): View {
  const { base, draft, desk } = model;
  const ids = contactsOf(model);
  const id = contactOf(model);
  const add = (): void => {
    const next = idFor('contact', (each) => ids.includes(each));
    const bare = withValue(draft, ['content', 'contacts', next], {});
    // Shown where most readers look for one, until the host says otherwise.
    const shown = withPlace(bare, ['helpTopics', CARD_TOPIC], next, true, base);
    const atOffice = withPlace(shown, ['offices', 'citizen-service'], next, true, base);
    actions.edit(withCprOffice(atOffice, next, true, base));
    actions.move({ ...desk, contact: next });
  };
  return html`${selectField({
      id: 'contact',
      label: msg('Which office?', { id: 'site.contact' }),
      value: id,
      hint: msg('The preview shows the card as readers see it.', { id: 'site.contact.hint' }),
      options: ids.map((each) => ({
        value: each,
        label:
          titleFor(draft, 'contacts', each, base) ||
          msg('A contact of your own', { id: 'site.contact.own' }),
      })),
      onChange: (contact) => {
        actions.edit(withoutEmptyContacts(draft, base));
        actions.move({ ...desk, contact });
      },
    })}
    <p class="hint">
      ${msg('Another place, such as an IT café? It stands together with the built-in offices.', { id: 'site.contact.add.hint' })}
    </p>
    ${press(msg('Add a contact of your own', { id: 'site.contact.add' }), add)}
    ${contactView(model, actions, id)}`;
}
