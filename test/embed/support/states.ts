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

export const states: readonly State[] = [
  { what: 'the first question', name: 'eligibility-checker', isCanonical: true },
  {
    what: 'the longest question',
    name: 'eligibility-checker',
    isCanonical: true,
    answers: 'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu',
  },
  {
    what: 'a question behind an answer',
    name: 'eligibility-checker',
    does: [{ press: '#option-none', then: '#question-age' }],
  },
  {
    what: 'a question with the answer of before',
    name: 'eligibility-checker',
    isCanonical: true,
    does: [
      { press: '#option-none', then: '#question-age' },
      { press: '.question .actions .link', then: '.option.chosen' },
    ],
  },
  {
    what: 'a result',
    name: 'eligibility-checker',
    isCanonical: true,
    answers:
      'mitid=none age=18-plus cpr=resident photo-id=no-chip home=denmark citizenship=eu second-document=yellow-card',
    shows: result,
  },
  {
    what: 'a result that names several ways',
    name: 'eligibility-checker',
    isCanonical: true,
    answers: `${everything} home=not-sure stay=not-sure photo-id=not-sure phone=not-sure helper-phone=not-sure`,
    shows: result,
  },
  { what: 'the question for the list', name: 'document-checklist' },
  ...['app', 'counter', 'cpr', 'tax', 'p-code'].map((route) => ({
    what: `the list for ${route}`,
    name: 'document-checklist' as const,
    answers: `route=${route} citizenship=other`,
    shows: result,
  })),
  {
    what: 'a list with a paper ticked',
    name: 'document-checklist',
    isCanonical: true,
    answers: 'route=counter citizenship=eu',
    shows: result,
    does: [{ press: '.paper input', then: '.paper input:checked, .filled' }],
  },
  { what: 'nothing ticked', name: 'switch-guide' },
  {
    what: 'all that is left of NemID',
    name: 'switch-guide',
    isCanonical: true,
    answers: 'nemid-card=yes nemid-app=yes nemid-business=yes nemid-bank=yes nemid-guide=yes',
    shows: result,
  },
  { what: 'the question', name: 'get-started' },
  ...['danish', 'eu', 'non-eu', 'no-number', 'leaving'].map((journey) => ({
    what: `the journey ${journey}`,
    name: 'get-started' as const,
    answers: `journey=${journey}`,
    shows: result,
    ...(journey === 'non-eu' && { isCanonical: true as const }),
  })),
  { what: 'the problems', name: 'troubleshooter', isCanonical: true },
  { what: 'a question about the problem', name: 'troubleshooter', answers: 'problem=forgot-pin' },
  ...['lost-phone other-way=none photo-id=chip-passport', 'new-name', 'helping'].map((problem) => ({
    what: `the problem ${problem}`,
    name: 'troubleshooter' as const,
    answers: `problem=${problem}`,
    shows: result,
    ...(problem === 'helping' && { isCanonical: true as const }),
  })),
  { what: 'the first question', name: 'safety-check', isCanonical: true },
  {
    what: 'a verdict',
    name: 'safety-check',
    isCanonical: true,
    answers: 'given=approved',
    shows: result,
  },
  { what: 'the first question', name: 'authenticator-chooser' },
  {
    what: 'a choice with the comparison',
    name: 'authenticator-chooser',
    isCanonical: true,
    answers: 'device=recent app-wanted=yes',
    shows: result,
  },
  { what: 'a claim', name: 'overview' },
  {
    what: 'the truth about a claim',
    name: 'overview',
    isCanonical: true,
    does: [{ press: '.guess [value=right]', then: '#truth' }],
  },
  { what: 'all questions', name: 'faq', isCanonical: true },
  {
    what: 'nothing found',
    name: 'faq',
    isCanonical: true,
    does: [{ write: 'volcano', into: '#find', then: '.nothing-found' }],
  },
  { what: 'all services', name: 'service-directory' },
  {
    what: 'something found',
    name: 'service-directory',
    isCanonical: true,
    does: [{ write: 'tax', into: '#find', then: '.found button' }],
  },
  { what: 'all contacts', name: 'help-contacts', isCanonical: true },
  { what: 'nothing chosen', name: 'counter-card' },
  {
    what: 'the card',
    name: 'counter-card',
    isCanonical: true,
    does: [{ press: '.step[open] input', then: '.card:not(.empty)' }],
  },
  { what: 'the home', name: 'guide', isCanonical: true },
  {
    what: 'a part',
    name: 'guide',
    isCanonical: true,
    attributes: 'open="overview"',
    shows: '.holder > *',
  },
];

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
