/** The first half of the form: which widget, and how it is set up. */
import { msg, str } from '@lit/localize';
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
import { addressNote } from '../snippets/index.ts';
import { isFrame, type SnippetKind } from '../snippets/kinds.ts';
import { choices, fold, selectField, textField, tick, type View } from './controls.ts';
import type { WidgetName } from '../../../src/generated/widget-names.ts';

type Change = (state: BuilderState) => void;

/** The widget that is chosen; the thirteen unfold. */
export const widgetView = (
  state: BuilderState,
  isOpen: boolean,
  change: Change,
  unfold: (isOpen: boolean) => void,
): View =>
  html`<details
    class="picker"
    .open=${isOpen}
    @toggle=${(event: Event) => {
      unfold((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <span>
        <b>${catalogue[state.widget].builder.title()}</b>
        <span class="hint">${catalogue[state.widget].builder.what()}</span>
      </span>
    </summary>
    ${allWidgetsView(state, change)}
  </details>`;

const allWidgetsView = (state: BuilderState, change: Change): View =>
  choices({
    name: 'widget',
    legend: msg('Which widget?', { id: 'site.widget' }),
    look: 'cards',
    value: state.widget,
    options: widgets.map((name) => ({
      value: name,
      label: catalogue[name].builder.title(),
      hint: catalogue[name].builder.what(),
    })),
    onChange: (value) => {
      change(withWidget(state, value as WidgetName));
    },
  });

const audienceWords = (name: string): string =>
  ({
    student: msg('Students', { id: 'site.audience.student' }),
    worker: msg('Workers', { id: 'site.audience.worker' }),
    family: msg('Families', { id: 'site.audience.family' }),
    commuter: msg('Commuters', { id: 'site.audience.commuter' }),
  })[name] ?? name;

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
    legend: msg('Who reads your page?', { id: 'site.audience' }),
    value: current?.[0] ?? '',
    options: [
      { value: '', label: msg('Everybody', { id: 'site.audience.all' }) },
      ...fitting.map(([value]) => ({ value, label: audienceWords(value) })),
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
    `${msg('What you know of your readers', { id: 'site.answers' })}${said ? ` (${said})` : ''}`,
    html`<p class="hint">
        ${msg('The widget skips questions that you answer here.', { id: 'site.answers.hint' })}
      </p>
      ${questions.map(({ fact, question, values }) =>
        selectField({
          id: `fact-${fact}`,
          label: question,
          value: state.answers[fact] ?? '',
          options: [
            { value: '', label: msg('Let the widget ask', { id: 'site.answers.ask' }) },
            ...values,
          ],
          onChange: (value) => {
            const { [fact]: _before, ...others } = state.answers;
            change({ ...state, answers: value ? { ...others, [fact]: value } : others });
          },
        }),
      )}`,
  );
}

const choiceWords = (): Readonly<Record<Choice, string>> => ({
  all: msg('All', { id: 'site.choice.all' }),
  only: msg('Only these', { id: 'site.choice.only' }),
  exclude: msg('All except these', { id: 'site.choice.exclude' }),
});

function itemsView(state: BuilderState, base: Base, change: Change): View {
  const items = itemsOf(base, state.widget);
  if (items.length === 0) return nothing;
  const count = state.choice === 'all' ? 0 : state.items.length;
  return fold(
    `${msg('What is shown', { id: 'site.items' })}${count ? ` (${count})` : ''}`,
    html`${choices({
      name: 'choice',
      legend: msg('Show', { id: 'site.choice' }),
      value: state.choice,
      options: Object.entries(choiceWords()).map(([value, label]) => ({ value, label })),
      onChange: (value) => {
        change({ ...state, choice: value as Choice });
      },
    })}
    ${
      state.choice === 'all'
        ? nothing
        : html`<fieldset class="ticks">
            <legend>${msg('Items', { id: 'site.items.legend' })}</legend>
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
  if (!isColour(accent)) {
    return msg('The colour of buttons and links. Empty: the built-in green.', {
      id: 'site.accent.hint',
    });
  }
  const { light } = palettesOf(accent);
  if (light.accent.toLowerCase() === accent.toLowerCase()) {
    return msg('Shades for backgrounds and dark pages are derived from it.', {
      id: 'site.accent.shades',
    });
  }
  const found = contrast(accent, '#ffffff').toFixed(1);
  return msg(
    str`${accent} has a contrast of ${found} to 1 on white, and text needs ${NEEDED}. ${light.accent} is used, which is as near as can be.`,
    { id: 'site.accent.moved' },
  );
}

const accentView = (state: BuilderState, change: Change): View => {
  const { accent } = state;
  return html`<div class="accent">
    ${textField({
      id: 'accent',
      label: msg('Your colour', { id: 'site.accent' }),
      hint: accentHint(accent),
      value: accent,
      placeholder: '#0d5f5c',
      problems:
        accent === '' || isColour(accent)
          ? []
          : [msg('A colour looks like this: #7a2340.', { id: 'site.accent.wrong' })],
      onInput: (value) => {
        change({ ...state, accent: value.trim() });
      },
    })}
    <input
      type="color"
      aria-label=${msg('Choose your colour', { id: 'site.accent.choose' })}
      .value=${isColour(accent) ? accent : '#0d5f5c'}
      @input=${(event: Event) => {
        change({ ...state, accent: (event.currentTarget as HTMLInputElement).value });
      }}
    />
  </div>`;
};

export function lookView(state: BuilderState, change: Change): View {
  return html`${accentView(state, change)}
  ${choices({
    name: 'theme',
    legend: msg('Light or dark', { id: 'site.theme' }),
    value: state.theme,
    options: [
      { value: 'auto', label: msg('As the page', { id: 'site.as-page' }) },
      { value: 'light', label: msg('Light', { id: 'site.light' }) },
      { value: 'dark', label: msg('Dark', { id: 'site.dark' }) },
    ],
    onChange: (value) => {
      change({ ...state, theme: value as BuilderState['theme'] });
    },
  })}
  ${selectField({
    id: 'heading-level',
    label: msg('Heading level', { id: 'site.heading' }),
    hint: msg('One more than the heading above it on your page.', { id: 'site.heading.hint' }),
    value: String(state.headingLevel),
    options: headingLevels.map((level) => ({
      value: String(level),
      label: `h${String(level)}`,
    })),
    onChange: (value) => {
      change({ ...state, headingLevel: Number(value) });
    },
  })}`;
}

type Flag = 'remember' | 'hash' | 'structuredData' | 'preload' | 'sealed';

/** What is on or off, by the names of the state. */
const flagWords = (name: Flag): { label: string; hint: string } =>
  ({
    remember: {
      label: msg('Keep answers and ticks on the device of the reader', { id: 'site.remember' }),
      hint: msg('With a button that deletes them. Nothing is sent.', { id: 'site.remember.hint' }),
    },
    hash: {
      label: msg('Links to its parts', { id: 'site.hash' }),
      hint: msg('It writes to the fragment of the address of your page.', { id: 'site.hash.hint' }),
    },
    structuredData: {
      label: msg('Questions for search engines', { id: 'site.structured' }),
      hint: msg('As JSON-LD in the page.', { id: 'site.structured.hint' }),
    },
    preload: {
      label: msg('Ask for all files at once', { id: 'site.preload' }),
      hint: msg('Two lines more, one round trip less. They name the version and the language.', {
        id: 'site.preload.hint',
      }),
    },
    sealed: {
      label: msg('Refuse modified files', { id: 'site.sealed' }),
      hint: msg('An import map with the hash of each file.', { id: 'site.sealed.hint' }),
    },
  })[name];

const flagView = (name: Flag, state: BuilderState, change: Change): View =>
  tick({
    ...flagWords(name),
    isOn: state[name],
    onChange: (isOn) => {
      change({ ...state, [name]: isOn });
    },
  });

/** The kinds in which one writes the head of the page. */
const hasHead = (kind: SnippetKind): boolean => kind === 'element' || kind === 'hook';

export const advancedView = (
  state: BuilderState,
  address: string | undefined,
  change: Change,
): View =>
  html`${textField({
    id: 'files',
    label: msg('Address of the files', { id: 'site.files' }),
    hint: [
      msg('The folder dist/ on your own server.', { id: 'site.files.hint' }),
      address && addressNote(address),
    ]
      .filter(Boolean)
      .join(' '),
    type: 'url',
    value: state.files,
    placeholder: address ?? '',
    problems:
      address === undefined
        ? [
            msg('An address looks like this: https://example.dk/mitid-widgets/', {
              id: 'site.files.problem',
            }),
          ]
        : [],
    onInput: (files) => {
      change({ ...state, files: files.trim() });
    },
  })}
  ${flagView('remember', state, change)}
  ${takes.hash(state.widget) ? flagView('hash', state, change) : nothing}
  ${takes.structuredData(state.widget) ? flagView('structuredData', state, change) : nothing}
  ${
    hasHead(state.kind)
      ? html`${flagView('preload', state, change)} ${flagView('sealed', state, change)}`
      : nothing
  }`;

export function contentView(state: BuilderState, base: Base, change: Change): View {
  const asked = new Set(questionsOf(base, state.widget).map(({ fact }) => fact));
  const inFrame = isFrame(state.kind);
  return html`${choices({
    name: 'lang',
    legend: inFrame
      ? msg('Language: a frame cannot see that of your page', { id: 'site.lang.frame' })
      : msg('Language', { id: 'site.lang' }),
    value: state.lang,
    options: [
      ...(inFrame ? [] : [{ value: '', label: msg('As the page', { id: 'site.as-page' }) }]),
      { value: 'da', label: 'Dansk' },
      { value: 'en', label: 'English' },
    ],
    onChange: (lang) => {
      change({ ...state, lang });
    },
  })}
  ${audienceView(state, asked, change)} ${answersView(state, base, change)}
  ${itemsView(state, base, change)}`;
}
