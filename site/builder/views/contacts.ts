/** Where to get help at the host: numbers, addresses, opening hours, and where they are shown. */
import { html, nothing } from 'lit';
import { titleOf } from '../base.ts';
import {
  idFor,
  isAt,
  ownIds,
  placesOf,
  textAt,
  titleFor,
  valueAt,
  withContact,
  withoutItem,
  withPlace,
  withValue,
  type Draft,
  type Json,
} from '../overlay/draft.ts';
import { fieldsOf } from '../overlay/fields.ts';
import { fold, press, selectField, textField, tick, type View } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';
import { inEachLanguage, textFields } from './words.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const short: Readonly<Record<string, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
};

interface Opening {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

const hoursAt = (draft: Draft, path: readonly string[]): Opening[] => {
  const value = valueAt(draft, path);
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).map((each) => {
    const named = valueAt(each, ['days']);
    return {
      days: Array.isArray(named) ? named.map(String) : [],
      opens: textAt(each, ['opens']),
      closes: textAt(each, ['closes']),
    };
  });
};

function hoursView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const path = ['content', 'contacts', id, 'hours'];
  const hours = hoursAt(model.draft, path);
  const set = (next: readonly Opening[]): void => {
    const value = next.length ? (next as unknown as Json) : undefined;
    actions.edit(withContact(model.draft, [id, 'hours'], value, model.base));
  };
  const change = (at: number, part: Partial<Opening>): void => {
    set(hours.map((each, index) => (index === at ? { ...each, ...part } : each)));
  };
  const clock = (at: number, name: 'opens' | 'closes', label: string): View =>
    textField({
      id: `${id}-${name}-${at}`,
      label,
      value: hours[at]?.[name] ?? '',
      placeholder: name === 'opens' ? '10:00' : '15:00',
      problems: problemsAt(model.problems, [...path, at, name]),
      onInput: (value) => {
        change(at, { [name]: value.trim() });
      },
    });
  return html`<fieldset class="hours">
    <legend>Opening hours, in Danish time</legend>
    ${hours.map(
      (each, at) =>
        html`<fieldset class="card">
          <legend>Hours ${at + 1}</legend>
          <div class="days">
            ${days.map((day) =>
              tick({
                label: short[day] ?? day,
                isOn: each.days.includes(day),
                onChange: (isOn) => {
                  const next = days.filter((one) => (one === day ? isOn : each.days.includes(one)));
                  change(at, { days: next });
                },
              }),
            )}
          </div>
          ${problemsAt(model.problems, [...path, at, 'days']).map(
            (problem) => html`<p class="problem">${problem}</p>`,
          )}
          <div class="pair">${clock(at, 'opens', 'Opens')} ${clock(at, 'closes', 'Closes')}</div>
          ${press(
            'Remove these',
            () => {
              set(hours.filter((_each, index) => index !== at));
            },
            'link',
            `Take hours ${at + 1} away`,
          )}
        </fieldset>`,
    )}
    ${press('Add hours', () => {
      set([...hours, { days: days.slice(0, 5), opens: '10:00', closes: '15:00' }]);
    })}
  </fieldset>`;
}

const plainFields = [
  { name: 'phone', label: 'Phone', type: 'tel', placeholder: '+45 00 00 00 10' },
  { name: 'url', label: 'Link', type: 'url', placeholder: 'https://' },
  { name: 'email', label: 'E-mail', type: 'email', placeholder: 'post@example.dk' },
] as const;

function addressView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const path = ['content', 'contacts', id, 'address'];
  const lines = valueAt(model.draft, path);
  return textField({
    id: `${id}-address`,
    label: 'Address (optional)',
    hint: 'A line for each line of a letter.',
    isLong: true,
    value: Array.isArray(lines) ? lines.join('\n') : '',
    problems: problemsAt(model.problems, path),
    onInput: (text) => {
      const next = text === '' ? undefined : text.split('\n');
      actions.edit(withContact(model.draft, [id, 'address'], next, model.base));
    },
  });
}

function placesView({ base, draft }: OverlayModel, { edit }: OverlayActions, id: string): View {
  const places = placesOf(base);
  const count = places.filter((place) => isAt(draft, place, id, base)).length;
  return fold(
    `Where it is shown (${count})`,
    html`<fieldset class="ticks">
      <legend>Shown first under</legend>
      ${places.map((place) => {
        const [kind, item] = place;
        return tick({
          label: titleOf(base.texts['en']?.[kind][item]) || item,
          hint:
            kind === 'outcomes' ? 'a result of the questions' : 'a topic of “Where to get help”',
          isOn: isAt(draft, place, id, base),
          onChange: (named) => {
            edit(withPlace(draft, place, id, named, base));
          },
        });
      })}
    </fieldset>`,
  );
}

function contactView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const { base, draft, problems } = model;
  const isOwn = !(id in base.content.contacts);
  const path = ['content', 'contacts', id];
  const builtIn = (base.content.contacts[id] ?? {}) as Readonly<Record<string, unknown>>;
  return html`${inEachLanguage(model, (lang) =>
      textFields(model, actions, [lang, 'contacts', id], fieldsOf('contacts')),
    )}
    <div class="pair">
      ${plainFields.map(({ name, label, type, placeholder }) => {
        const shown = builtIn[name];
        return textField({
          id: `${id}-${name}`,
          label: `${label} (optional)`,
          type,
          value: textAt(draft, [...path, name]),
          placeholder: typeof shown === 'string' ? shown : placeholder,
          problems: problemsAt(problems, [...path, name]),
          onInput: (text) => {
            actions.edit(withContact(draft, [id, name], text.trim() || undefined, base));
          },
        });
      })}
    </div>
    ${addressView(model, actions, id)} ${hoursView(model, actions, id)}
    ${placesView(model, actions, id)}
    ${
      isOwn
        ? press(
            'Take this contact away',
            () => {
              actions.edit(withoutItem(draft, 'contacts', id, base));
              actions.move({ ...model.desk, contact: '' });
            },
            'link',
          )
        : nothing
    }`;
}

export function contactsView(model: OverlayModel, actions: OverlayActions): View {
  const { base, draft, desk } = model;
  const own = ownIds(draft, 'contacts', base);
  const ids = [...own, ...Object.keys(base.content.contacts)];
  const id = ids.includes(desk.contact) ? desk.contact : '';
  const add = (): void => {
    const next = idFor('contact', (each) => ids.includes(each));
    actions.edit(withValue(draft, ['content', 'contacts', next], {}));
    actions.move({ ...desk, contact: next });
  };
  return html`${selectField({
    id: 'contact',
    label: 'Contact',
    value: id,
    options: [
      { value: '', label: 'Choose one to change' },
      ...ids.map((each) => ({
        value: each,
        label: titleFor(draft, 'contacts', each, base) || 'A contact of your own',
      })),
    ],
    onChange: (contact) => {
      actions.move({ ...desk, contact });
    },
  })}
  ${press('Add a contact of your own', add)} ${id ? contactView(model, actions, id) : nothing}`;
}
