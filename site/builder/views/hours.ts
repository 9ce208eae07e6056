/** Opening hours of an office, box by box. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { textAt, valueAt, withContact, type Draft, type Json } from '../overlay/draft.ts';
import { nextOpening, weekdays, type Opening } from '../overlay/hours.ts';
import { clockTime } from '../overlay/typed.ts';
import { press, tick, type View } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';
import { typedField } from './typed.ts';

const days = [...weekdays, 'saturday', 'sunday'];
const shortDays = (): Readonly<Record<string, string>> => ({
  monday: msg('Mon', { id: 'site.day.monday' }),
  tuesday: msg('Tue', { id: 'site.day.tuesday' }),
  wednesday: msg('Wed', { id: 'site.day.wednesday' }),
  thursday: msg('Thu', { id: 'site.day.thursday' }),
  friday: msg('Fri', { id: 'site.day.friday' }),
  saturday: msg('Sat', { id: 'site.day.saturday' }),
  sunday: msg('Sun', { id: 'site.day.sunday' }),
});

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

export function hoursView(model: OverlayModel, actions: OverlayActions, id: string): View {
  const path = ['content', 'contacts', id, 'hours'];
  const hours = hoursAt(model.draft, path);
  const set = (next: readonly Opening[]): void => {
    const value = next.length ? next.map((each): Json => ({ ...each })) : undefined;
    actions.edit(withContact(model.draft, [id, 'hours'], value, model.base));
  };
  const change = (at: number, part: Partial<Opening>): void => {
    set(hours.map((each, index) => (index === at ? { ...each, ...part } : each)));
  };
  const headingId = (at: number): string => `${id}-hours-${at}`;
  const clock = (at: number, name: 'opens' | 'closes', label: string): View =>
    typedField({
      id: `${id}-${name}-${at}`,
      label,
      value: hours[at]?.[name] ?? '',
      isSelected: true,
      placeholder:
        name === 'opens'
          ? msg('e.g. 10:00', { id: 'site.hours.opens.example' })
          : msg('e.g. 15:00', { id: 'site.hours.closes.example' }),
      problems: problemsAt(model.problems, [...path, at, name]),
      meaning: clockTime,
      onInput: (value) => {
        change(at, { [name]: value });
      },
    });
  return html`<fieldset class="hours">
    <legend>${msg('Opening hours, in Danish time', { id: 'site.hours' })}</legend>
    ${hours.map(
      (each, at) =>
        html`<fieldset class="card">
          <legend id=${headingId(at)} tabindex="-1">
            ${msg(str`Hours ${at + 1}`, { id: 'site.hours.number' })}
          </legend>
          <div class="days">
            ${days.map((day) =>
              tick({
                label: shortDays()[day] ?? day,
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
          <div class="pair">
            ${clock(at, 'opens', msg('Opens', { id: 'site.hours.opens' }))}
            ${clock(at, 'closes', msg('Closes', { id: 'site.hours.closes' }))}
          </div>
          ${press(
            msg('Remove these', { id: 'site.hours.remove' }),
            () => {
              set(hours.filter((_each, index) => index !== at));
            },
            'link',
            msg(str`Take hours ${at + 1} away`, { id: 'site.hours.remove.label' }),
          )}
        </fieldset>`,
    )}
    ${press(msg('Add hours', { id: 'site.hours.add' }), () => {
      set([...hours, nextOpening(hours)]);
      const heading = document.getElementById(headingId(hours.length));
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView();
    })}
  </fieldset>`;
}
