/** The host's own contacts and words: the overlay, by form. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatPath, type Problem } from '../../../src/content/problems.ts';
import { textKinds, type TextKind } from '../../../src/content/text-schema.ts';
import { builtInTitle } from '../base.ts';
import { isHidden, textAt, titleFor, withHidden, withValue } from '../overlay/draft.ts';
import { hideKinds, kindName, labelOf } from '../overlay/fields.ts';
import { sayProblem } from '../overlay/say.ts';
import { contactsView } from './contacts.ts';
import { fold, needed, press, selectField, textField, tick, type View } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';
import { ownItemsView } from './own-items.ts';
import { wordsView } from './words.ts';

function hideView({ base, draft, desk }: OverlayModel, actions: OverlayActions): View {
  const kind = desk.hideKind;
  const ids = Object.keys(base.content[kind as keyof typeof base.content]);
  return fold(
    msg('Leave items out everywhere', { id: 'site.hide' }),
    html`${selectField({
        id: 'hide-kind',
        label: msg('Items of the kind', { id: 'site.items.of-kind' }),
        value: kind,
        options: hideKinds.map((each) => ({ value: each, label: kindName(each) })),
        onChange: (value) => {
          actions.move({ ...desk, hideKind: value as TextKind });
        },
      })}
      <fieldset class="ticks">
        <legend>${msg('Leave out', { id: 'site.hide.legend' })}</legend>
        ${ids.map((id) =>
          tick({
            label: builtInTitle(base, kind, id) || id,
            isOn: isHidden(draft, kind, id),
            onChange: (hidden) => {
              actions.edit(withHidden(draft, kind, id, hidden));
            },
          }),
        )}
      </fieldset>`,
  );
}

/** What a field is called, for the one who looks for it. */
function whereOf({ path }: Problem, { base, draft }: OverlayModel): string {
  const [top, second, third, fourth, fifth] = path.map(String);
  if (top === 'name') return msg('Who you are', { id: 'site.office.name' });
  const [kind, id, field] = top === 'text' ? [third, fourth, fifth] : [second, third, fourth];
  if (!kind || !id || !(kind in textKinds)) return formatPath(path);
  const title = titleFor(draft, kind as TextKind, id, base) || formatPath(path);
  return field ? `${title}, ${labelOf(field)}` : title;
}

function problemsView(model: OverlayModel, actions: OverlayActions): View {
  const { problems } = model;
  if (problems.length === 0) return nothing;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return html`<section class="problems" aria-labelledby="problems">
    <h3 id="problems">
      ${errors ? msg('Fix this before the file can be used', { id: 'site.problems' }) : msg('It works, but look at this', { id: 'site.problems.notes' })}
    </h3>
    <ul>
      ${problems.map(
        (each) =>
          html`<li class=${each.level}>
            ${press(
              whereOf(each, model),
              () => {
                actions.goTo(each.path);
              },
              'link',
            )}:
            ${sayProblem(each)}
          </li>`,
      )}
    </ul>
  </section>`;
}

const fileView = ({ unopened }: OverlayModel, actions: OverlayActions): View =>
  html`<div class="field">
    <label for="overlay-file">${msg('Open a file that you have', { id: 'site.open' })}</label>
    <input
      id="overlay-file"
      type="file"
      accept=".json,application/json"
      aria-describedby=${unopened ? 'overlay-file-problem' : nothing}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) actions.open(file);
        // The same file can be chosen again once it was mended elsewhere.
        input.value = '';
      }}
    />
    ${unopened ? html`<p class="problem" id="overlay-file-problem">${unopened}</p>` : nothing}
  </div>`;

/** First the one card that nearly all need, then how it gets to the site; the rest is folded. */
export function overlayView(model: OverlayModel, actions: OverlayActions, delivery: View): View {
  const { draft, problems } = model;
  return html`<div
    @focusout=${(event: FocusEvent) => {
      actions.leave((event.target as HTMLElement).id);
    }}
  >
    <p class="hint">
      ${msg('Your phone number, your opening hours, your words. Without them the widgets say what is true everywhere.', { id: 'site.office.intro' })}
    </p>
    ${textField({
      id: 'overlay-name',
      label: needed(msg('Who you are', { id: 'site.office.name' })),
      isNeeded: true,
      hint: msg('Readers see it as the source of what you add.', { id: 'site.office.name.hint' }),
      value: textAt(draft, ['name']),
      placeholder: msg('e.g. Nyborup Kommune', { id: 'site.office.name.example' }),
      problems: problemsAt(problems, ['name']),
      onInput: (name) => {
        actions.edit(withValue(draft, ['name'], name));
      },
    })}
    ${contactsView(model, actions)} ${problemsView(model, actions)} ${delivery}
    <h3>${msg('More', { id: 'site.office.more' })}</h3>
    ${hideView(model, actions)}
    ${fold(msg('Your own words', { id: 'site.own-words' }), wordsView(model, actions))}
    ${fold(msg('Items of your own', { id: 'site.own-items' }), ownItemsView(model, actions))}
    ${fileView(model, actions)}
    <div class="row">
      ${press(msg('Start over', { id: 'site.office.clear' }), actions.clear)}
      ${model.canBringBack ? press(msg('Bring back what was there', { id: 'site.office.bring-back' }), actions.bringBack) : nothing}
    </div>
  </div>`;
}
