/** The host's own contacts and words: the overlay, by form. */
import { html, nothing } from 'lit';
import { describeProblem, formatPath, type Problem } from '../../../src/content/problems.ts';
import type { TextKind } from '../../../src/content/text-schema.ts';
import { titleOf } from '../base.ts';
import { isHidden, textAt, withHidden, withValue } from '../overlay/draft.ts';
import { hideKinds, kindNames } from '../overlay/fields.ts';
import { contactsView } from './contacts.ts';
import { fold, press, selectField, textField, tick, type View } from './controls.ts';
import { problemsAt, type OverlayActions, type OverlayModel } from './overlay-model.ts';
import { ownItemsView } from './own-items.ts';
import { wordsView } from './words.ts';

function hideView({ base, draft, desk }: OverlayModel, actions: OverlayActions): View {
  const kind = desk.hideKind;
  const ids = Object.keys(base.content[kind as keyof typeof base.content]);
  return fold(
    'Leave items out everywhere',
    html`${selectField({
        id: 'hide-kind',
        label: 'Items of the kind',
        value: kind,
        options: hideKinds.map((each) => ({ value: each, label: kindNames[each] ?? each })),
        onChange: (value) => {
          actions.move({ ...desk, hideKind: value as TextKind });
        },
      })}
      <fieldset class="ticks">
        <legend>Leave out</legend>
        ${ids.map((id) =>
          tick({
            label: titleOf(base.texts['en']?.[kind][id]) || id,
            isOn: isHidden(draft, kind, id),
            onChange: (hidden) => {
              actions.edit(withHidden(draft, kind, id, hidden));
            },
          }),
        )}
      </fieldset>`,
  );
}

function problemsView(problems: readonly Problem[]): View {
  if (problems.length === 0) return nothing;
  const errors = problems.filter(({ level }) => level === 'error').length;
  return html`<section class="problems" aria-labelledby="problems">
    <h3 id="problems">
      ${errors ? 'Fix this before the file can be used' : 'It works, but look at this'}
    </h3>
    <ul>
      ${problems.map(
        (each) =>
          html`<li class=${each.level}>
            <code>${formatPath(each.path)}</code> ${describeProblem(each)}
          </li>`,
      )}
    </ul>
  </section>`;
}

const fileView = ({ unopened }: OverlayModel, actions: OverlayActions): View =>
  html`<div class="field">
    <label for="overlay-file">Open a file that you have</label>
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

export function overlayView(model: OverlayModel, actions: OverlayActions): View {
  const { draft, problems } = model;
  const isRight = problems.every(({ level }) => level !== 'error');
  return html`<p class="hint">
      Your phone number, your opening hours, your words: one file on your server that all widgets of
      your site can read. Without it they say what is true everywhere.
    </p>
    ${fileView(model, actions)}
    ${textField({
      id: 'overlay-name',
      label: 'Who you are',
      hint: 'Readers see it as the source of what you add.',
      value: textAt(draft, ['name']),
      placeholder: 'Nyborup Kommune',
      problems: problemsAt(problems, ['name']),
      onInput: (name) => {
        actions.edit(withValue(draft, ['name'], name));
      },
    })}
    ${fold('Contacts and opening hours', contactsView(model, actions), true)}
    ${hideView(model, actions)} ${fold('Your own words', wordsView(model, actions))}
    ${fold('Items of your own', ownItemsView(model, actions))} ${problemsView(problems)}
    <div class="row">
      <button type="button" class="primary" ?disabled=${!isRight} @click=${actions.save}>
        Download the file
      </button>
      ${press('Start over', actions.clear)}
      ${model.canBringBack ? press('Bring back what was there', actions.bringBack) : nothing}
    </div>
    <p class="hint">
      Put the file on your server and write its address below. The preview shows it already.
    </p>`;
}
