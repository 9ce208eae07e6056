/** The main states of all widgets, as hosts and readers bring them about: one list for all that looks at them. */
import type { View } from './engines.ts';
import { waitFor } from './wait.ts';
import type { WidgetName } from './widget.ts';

export interface State {
  readonly what: string;
  readonly name: WidgetName;
  /** What the host knows of the reader. */
  readonly answers?: string;
  /** Other attributes. */
  readonly attributes?: string;
  /** What is there once the state is reached, inside of the widget; by default its heading. */
  readonly shows?: string;
  /** What the reader does to get there. */
  readonly does?: readonly Step[];
  /** Pictures of it are kept: it shows pieces that those before it do not. */
  readonly isCanonical?: true;
}

/** Pressed, or written into; a selector inside of the widget. */
export type Step =
  | { readonly press: string; readonly then: string }
  | { readonly write: string; readonly into: string; readonly then: string };

const result = '[part~="result"]';

const everything = 'mitid=none age=18-plus cpr=not-sure need=not-sure purpose=not-sure';

/** One that has none does not compile. */
const statesOf: Readonly<Record<WidgetName, readonly Omit<State, 'name'>[]>> = {
  'eligibility-checker': [
    { what: 'the first question', isCanonical: true },
    {
      what: 'the longest question',
      isCanonical: true,
      answers: 'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu',
    },
    {
      what: 'a question behind an answer',
      does: [{ press: '#option-none', then: '#question-age' }],
    },
    {
      what: 'a question with the answer of before',
      isCanonical: true,
      does: [
        { press: '#option-none', then: '#question-age' },
        { press: '.question .actions .link', then: '.option.chosen' },
      ],
    },
    {
      what: 'a result',
      isCanonical: true,
      answers:
        'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu second-document=yellow-card',
      shows: result,
    },
    {
      what: 'a result that names several ways',
      isCanonical: true,
      answers: `${everything} home=not-sure stay=not-sure photo-id=not-sure phone=not-sure helper-phone=not-sure`,
      shows: result,
    },
  ],
  'document-checklist': [
    { what: 'the question for the list' },
    ...['app', 'counter', 'cpr', 'tax', 'p-code'].map((route) => ({
      what: `the list for ${route}`,
      answers: `route=${route} citizenship=other`,
      shows: result,
    })),
    {
      what: 'a list with a paper ticked',
      isCanonical: true,
      answers: 'route=counter citizenship=eu',
      shows: result,
      does: [{ press: '.paper input', then: '.paper input:checked, .filled' }],
    },
  ],
  'switch-guide': [
    { what: 'nothing ticked' },
    {
      what: 'all that is left of NemID',
      isCanonical: true,
      answers: 'nemid-card=yes nemid-app=yes nemid-business=yes nemid-bank=yes nemid-guide=yes',
      shows: result,
    },
  ],
  'get-started': [
    { what: 'the question' },
    ...['danish', 'eu', 'non-eu', 'no-number', 'leaving'].map((journey) => ({
      what: `the journey ${journey}`,
      answers: `journey=${journey}`,
      shows: result,
      ...(journey === 'non-eu' && { isCanonical: true as const }),
    })),
  ],
  troubleshooter: [
    { what: 'the problems', isCanonical: true },
    { what: 'a question about the problem', answers: 'problem=forgot-pin' },
    ...['lost-phone other-way=none photo-id=chip-passport', 'new-name', 'helping'].map(
      (problem) => ({
        what: `the problem ${problem}`,
        answers: `problem=${problem}`,
        shows: result,
        ...(problem === 'helping' && { isCanonical: true as const }),
      }),
    ),
  ],
  'safety-check': [
    { what: 'the first question', isCanonical: true },
    {
      what: 'a verdict',
      isCanonical: true,
      answers: 'given=approved',
      shows: result,
    },
  ],
  'authenticator-chooser': [
    { what: 'the first question' },
    {
      what: 'a choice with the comparison',
      isCanonical: true,
      answers: 'device=recent app-wanted=yes',
      shows: result,
    },
  ],
  overview: [
    { what: 'a claim' },
    {
      what: 'the truth about a claim',
      isCanonical: true,
      does: [{ press: '.guess [value=right]', then: '#truth' }],
    },
  ],
  faq: [
    { what: 'all questions', isCanonical: true },
    {
      what: 'nothing found',
      isCanonical: true,
      does: [{ write: 'volcano', into: '#find', then: '.nothing-found' }],
    },
  ],
  'service-directory': [
    { what: 'all services' },
    {
      what: 'something found',
      isCanonical: true,
      does: [{ write: 'tax', into: '#find', then: '.found button' }],
    },
  ],
  'help-contacts': [{ what: 'all contacts', isCanonical: true }],
  'counter-card': [
    { what: 'nothing chosen' },
    {
      what: 'the card',
      isCanonical: true,
      does: [{ press: '.step[open] input', then: '.card:not(.empty)' }],
    },
  ],
  guide: [
    { what: 'the home', isCanonical: true },
    {
      what: 'a part',
      isCanonical: true,
      attributes: 'open="overview"',
      shows: '.holder > *',
    },
  ],
};

export const states: readonly State[] = (
  Object.entries(statesOf) as [WidgetName, (typeof statesOf)[WidgetName]][]
).flatMap(([name, all]) => all.map((state) => ({ ...state, name })));

/** The markup of a state; `id` says which it is. */
export const markupOf = (
  { name, answers = '', attributes = '' }: State,
  more = '',
  id = '',
): string =>
  `<mitid-${name} id="${id}" isolated answers="${answers}" ${attributes} ${more}></mitid-${name}>`;

/** Waits until the widget that a selector finds shows its state, having done what it takes. */
export async function reach(
  page: Pick<View, 'evaluate'>,
  selector: string,
  state: State,
): Promise<void> {
  await isThere(page, selector, state.shows ?? '#heading');
  for (const step of state.does ?? []) {
    await page.evaluate(
      (host: string, [target, text]: readonly [string, string | null]) => {
        const element = document
          .querySelector(host)
          ?.shadowRoot?.querySelector<HTMLInputElement>(target);
        if (!element) throw new Error(`${host} has no ${target}`);
        if (text === null) {
          element.click();
          return;
        }
        element.value = text;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      selector,
      'press' in step ? ([step.press, null] as const) : ([step.into, step.write] as const),
    );
    await isThere(page, selector, step.then);
  }
}

/** Waits until a widget has something in it, and all of it has come. */
const isThere = (page: Pick<View, 'evaluate'>, selector: string, inside: string): Promise<void> =>
  waitFor(
    page,
    (host: string, wanted: string) => {
      const settled = (root: ShadowRoot | null | undefined): boolean =>
        Boolean(root?.querySelector('#heading')) &&
        !root?.querySelector('.loading:not(details *), [data-follows]') &&
        [...(root?.querySelectorAll('.holder > *') ?? [])].every(
          ({ localName, shadowRoot }) => !localName.startsWith('mitid-') || settled(shadowRoot),
        );
      const root = document.querySelector(host)?.shadowRoot;
      return settled(root) && Boolean(root?.querySelector(wanted));
    },
    selector,
    inside,
  );
