/** Which widget, in which language, for whom, and what of it is shown. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { catalogue } from '../../../src/generated/catalogue.ts';
import { languageOptions } from '../../../src/core/i18n/language-options.ts';
import { itemsOf, questionsOf, widgets, type Base } from '../base.ts';
import { audiences, type BuilderState, type Change, type Choice } from '../state.ts';
import { isFrame, takesLanguages } from '../snippets/kinds.ts';
import { choices, fold, selectField, tick, ticks, type View } from './controls.ts';

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

/** Widgets that stand below the first, in the order in which they were named. */
function moreView(state: BuilderState, change: Change): View {
  const { length } = state.more;
  return fold(
    `${msg('More widgets on the same page', { id: 'site.more' })}${length ? ` (${length})` : ''}`,
    html`<fieldset class="ticks">
      <legend class="for-the-ear">${msg('More widgets', { id: 'site.more.legend' })}</legend>
      ${widgets
        .filter((name) => name !== state.widget)
        .map((name) =>
          tick({
            label: catalogue[name].builder.title(),
            isOn: state.more.includes(name),
            onChange: (isOn) => {
              const others = state.more.filter((each) => each !== name);
              change({ ...state, more: isOn ? [...others, name] : others });
            },
          }),
        )}
    </fieldset>`,
  );
}

/** The widget offers no language that it has anyway. */
const isNoChoice = ({ lang, languages: [first, ...others] }: BuilderState): boolean =>
  first !== undefined && others.length === 0 && (lang === '' || lang === first);

/** What readers can choose from, each by its own name. */
const languagesView = (state: BuilderState, change: Change): View =>
  ticks({
    id: 'languages',
    legend: msg('Readers can switch to', { id: 'site.languages' }),
    hint: isNoChoice(state)
      ? msg('One language is no choice yet: tick another one.', { id: 'site.languages.one' })
      : msg('The reader then has a small row of languages at the top of the widget.', {
          id: 'site.languages.hint',
        }),
    boxes: languageOptions.map(({ value, label }) => ({
      label,
      lang: value,
      isOn: state.languages.includes(value),
      onChange: (isOn) => {
        const has = (each: string): boolean =>
          each === value ? isOn : state.languages.includes(each);
        // In the order of the list, whatever was ticked first.
        const chosen = languageOptions.map((option) => option.value).filter(has);
        change({ ...state, languages: chosen });
      },
    })),
  });

export function contentView(state: BuilderState, base: Base, change: Change): View {
  const asked = new Set(questionsOf(base, state.widget).map(({ fact }) => fact));
  const inFrame = isFrame(state.kind);
  return html`${selectField({
    id: 'lang',
    label: msg('Language of the widget', { id: 'site.lang' }),
    hint: inFrame
      ? msg('A frame cannot see which language your page has.', { id: 'site.lang.frame' })
      : undefined,
    value: state.lang,
    options: [
      ...(inFrame ? [] : [{ value: '', label: msg('As the page', { id: 'site.as-page' }) }]),
      ...languageOptions.map((each) => ({ ...each, lang: each.value })),
    ],
    onChange: (lang) => {
      change({ ...state, lang });
    },
  })}
  ${takesLanguages(state.kind) ? languagesView(state, change) : nothing}
  ${audienceView(state, asked, change)} ${answersView(state, base, change)}
  ${itemsView(state, base, change)} ${moreView(state, change)}`;
}
