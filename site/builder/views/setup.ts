/** The first half of the form: which widget, and how it is set up. */
import { html, nothing } from 'lit';
import { catalogue } from '../../../src/generated/catalogue.ts';
import { itemsOf, questionsOf, widgets, type Base } from '../base.ts';
import { contrast, isColour, NEEDED, palettesOf } from '../colours.ts';
import {
  audiences,
  headingLevels,
  takes,
  withWidget,
  type BuilderState,
  type Choice,
} from '../state.ts';
import { choices, fold, selectField, textField, tick, type View } from './controls.ts';
import type { WidgetName } from '../../../src/generated/widget-names.ts';

type Change = (state: BuilderState) => void;

export const widgetView = (state: BuilderState, change: Change): View =>
  choices({
    name: 'widget',
    legend: 'Which widget?',
    look: 'cards',
    value: state.widget,
    options: widgets.map((name) => ({
      value: name,
      label: catalogue[name].builder.title,
      hint: catalogue[name].builder.what,
    })),
    onChange: (value) => {
      change(withWidget(state, value as WidgetName));
    },
  });

function audienceView(state: BuilderState, asked: ReadonlySet<string>, change: Change): View {
  const fitting = Object.entries(audiences).filter(([, { answers }]) =>
    Object.keys(answers).some((fact) => asked.has(fact)),
  );
  if (fitting.length === 0) return nothing;
  const current = fitting.find(([, { answers }]) =>
    Object.entries({ purpose: undefined, home: undefined, ...answers }).every(
      ([fact, value]) => state.answers[fact] === value,
    ),
  );
  return choices({
    name: 'audience',
    legend: 'Who reads your page?',
    value: current?.[0] ?? '',
    options: [
      { value: '', label: 'Everybody' },
      ...fitting.map(([value, { title }]) => ({ value, label: title })),
    ],
    onChange: (value) => {
      const { purpose: _purpose, home: _home, ...others } = state.answers;
      change({ ...state, answers: { ...others, ...audiences[value]?.answers } });
    },
  });
}

function answersView(state: BuilderState, base: Base, change: Change): View {
  const questions = questionsOf(base, state.widget);
  if (questions.length === 0) return nothing;
  const said = questions.filter(({ fact }) => state.answers[fact] !== undefined).length;
  return fold(
    `What you know of your readers${said ? ` (${said})` : ''}`,
    html`<p class="hint">The widget skips questions that you answer here.</p>
      ${questions.map(({ fact, question, values }) =>
        selectField({
          id: `fact-${fact}`,
          label: question,
          value: state.answers[fact] ?? '',
          options: [{ value: '', label: 'Let the widget ask' }, ...values],
          onChange: (value) => {
            const { [fact]: _before, ...others } = state.answers;
            change({ ...state, answers: value ? { ...others, [fact]: value } : others });
          },
        }),
      )}`,
  );
}

const choiceWords: Readonly<Record<Choice, string>> = {
  all: 'All',
  only: 'Only these',
  exclude: 'All except these',
};

function itemsView(state: BuilderState, base: Base, change: Change): View {
  const items = itemsOf(base, state.widget);
  if (items.length === 0) return nothing;
  const count = state.choice === 'all' ? 0 : state.items.length;
  return fold(
    `What is shown${count ? ` (${count} chosen)` : ''}`,
    html`${choices({
      name: 'choice',
      legend: 'Show',
      value: state.choice,
      options: Object.entries(choiceWords).map(([value, label]) => ({ value, label })),
      onChange: (value) => {
        change({ ...state, choice: value as Choice });
      },
    })}
    ${
      state.choice === 'all'
        ? nothing
        : html`<fieldset class="ticks">
            <legend>Items</legend>
            ${items.map(({ id, title }) =>
              tick({
                label: title,
                isOn: state.items.includes(id),
                onChange: (isOn) => {
                  const others = state.items.filter((each) => each !== id);
                  change({ ...state, items: isOn ? [...others, id] : others });
                },
              }),
            )}
          </fieldset>`
    }`,
  );
}

/** Says which colour is used where the host's own could not be read. */
function accentHint(accent: string): string {
  if (!isColour(accent)) return 'The colour of buttons and links. Empty: the built-in green.';
  const { light } = palettesOf(accent);
  if (light.accent.toLowerCase() === accent.toLowerCase()) {
    return 'Shades for backgrounds and dark pages are derived from it.';
  }
  const found = contrast(accent, '#ffffff').toFixed(1);
  return `${accent} has a contrast of ${found} to 1 on white, and text needs ${NEEDED}. ${light.accent} is used, which is as near as can be.`;
}

const accentView = (state: BuilderState, change: Change): View => {
  const { accent } = state;
  return html`<div class="accent">
    ${textField({
      id: 'accent',
      label: 'Your colour',
      hint: accentHint(accent),
      value: accent,
      placeholder: '#0d5f5c',
      problems: accent === '' || isColour(accent) ? [] : ['A colour looks like this: #7a2340.'],
      onInput: (value) => {
        change({ ...state, accent: value.trim() });
      },
    })}
    <input
      type="color"
      aria-label="Choose your colour"
      .value=${isColour(accent) ? accent : '#0d5f5c'}
      @input=${(event: Event) => {
        change({ ...state, accent: (event.currentTarget as HTMLInputElement).value });
      }}
    />
  </div>`;
};

function looksView(state: BuilderState, change: Change): View {
  return fold(
    'Appearance and placement',
    html`${accentView(state, change)}
    ${choices({
      name: 'theme',
      legend: 'Light or dark',
      value: state.theme,
      options: [
        { value: 'auto', label: 'As the page' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
      onChange: (value) => {
        change({ ...state, theme: value as BuilderState['theme'] });
      },
    })}
    ${selectField({
      id: 'heading-level',
      label: 'Heading level',
      hint: 'One more than the heading above it on your page.',
      value: String(state.headingLevel),
      options: headingLevels.map((level) => ({
        value: String(level),
        label: `h${String(level)}`,
      })),
      onChange: (value) => {
        change({ ...state, headingLevel: Number(value) });
      },
    })}`,
  );
}

/** What is on or off, by the names of the state. */
const flags = {
  remember: {
    label: 'Keep answers and ticks on the device of the reader',
    hint: 'With a button that deletes them. Nothing is sent.',
  },
  hash: {
    label: 'Links to its parts',
    hint: 'It writes to the fragment of the address of your page.',
  },
  structuredData: { label: 'Questions for search engines', hint: 'As JSON-LD in the page.' },
  preload: {
    label: 'Ask for all files at once',
    hint: 'Two lines more, one round trip less. They name the version and the language.',
  },
  sealed: {
    label: 'Refuse modified files',
    hint: 'An import map with the hash of each file.',
  },
} as const;

export const flagView = (name: keyof typeof flags, state: BuilderState, change: Change): View =>
  tick({
    ...flags[name],
    isOn: state[name],
    onChange: (isOn) => {
      change({ ...state, [name]: isOn });
    },
  });

const behaviourView = (state: BuilderState, change: Change): View =>
  fold(
    'Saving and links',
    html`${flagView('remember', state, change)}
    ${takes.hash(state.widget) ? flagView('hash', state, change) : nothing}
    ${takes.structuredData(state.widget) ? flagView('structuredData', state, change) : nothing}`,
  );

export function setupView(state: BuilderState, base: Base, change: Change): View {
  const asked = new Set(questionsOf(base, state.widget).map(({ fact }) => fact));
  return html`${choices({
    name: 'lang',
    legend: 'Language',
    value: state.lang,
    options: [
      { value: '', label: 'As the page' },
      { value: 'en', label: 'English' },
      { value: 'da', label: 'Dansk' },
    ],
    onChange: (lang) => {
      change({ ...state, lang });
    },
  })}
  ${audienceView(state, asked, change)} ${answersView(state, base, change)}
  ${itemsView(state, base, change)} ${looksView(state, change)} ${behaviourView(state, change)}`;
}
