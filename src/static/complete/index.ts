/** The complete content of each widget, as a reader of it could see it at one time or another. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { loadPart } from '../../content/load.ts';
import type { AnyPart, Part, PartName } from '../../content/parts.ts';
import type { Answers } from '../../engine/facts.ts';
import { termsIn } from '../../engine/terms.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { loadWords, withLocale } from '../../core/i18n/words.ts';
import { glossaryView } from '../../core/views/glossary.ts';
import { widgetHeading } from '../../core/views/heading.ts';
import { doubtNotice } from '../../core/views/states.ts';
import type { View } from '../../core/views/view.ts';
import type { WidgetName } from '../../widgets/catalogue.ts';
import { clerkLocale } from '../../widgets/counter-card/counter-card.view.ts';
import { guideParts } from '../../widgets/guide/guide.state.ts';
import { presenter, type Presented } from '../content.ts';
import { htmlOf } from '../markup.ts';
import { plainHtml } from '../plain.ts';
import { authenticatorChooser, getStarted, safetyCheck, troubleshooter } from './advice.ts';
import { eligibilityChecker } from './eligibility.ts';
import {
  counterCard,
  documentChecklist,
  faq,
  helpContacts,
  overview,
  serviceDirectory,
  switchGuide,
} from './lists.ts';
import type { Whole } from './model.ts';

export interface Wanted extends Presented {
  readonly lang: string;
  readonly answers: Answers;
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly level: number;
}

type Present = <P extends AnyPart>(part: P) => P;
interface Loaded {
  readonly view: View;
  /** The texts in which words may need to be explained. */
  readonly texts: object;
  readonly doubt: AnyPart['doubt'];
}

async function load<N extends PartName>(name: N, lang: string, present: Present): Promise<Part<N>> {
  return present(await loadPart(name, lang));
}

async function wholeOf(name: WidgetName, wanted: Wanted, present: Present): Promise<Loaded> {
  const { lang, answers, only, exclude, level, day } = wanted;
  const kept = (id: string): boolean => !exclude.includes(id);
  const shown = (id: string): boolean => kept(id) && (only.length === 0 || only.includes(id));
  const show = async <N extends PartName>(
    part: N,
    view: (whole: Whole<N>) => View | Promise<View>,
  ): Promise<Loaded> => {
    const content = await load(part, lang, present);
    const whole = { content, answers, shown, kept, level, locale: lang, day };
    return { view: await view(whole), texts: content.text, doubt: content.doubt };
  };
  const inLocale =
    <N extends PartName>(view: (whole: Whole<N>) => View) =>
    (whole: Whole<N>): View =>
      withLocale(lang, () => view(whole));
  switch (name) {
    case 'overview':
      return show('overview', inLocale(overview));
    case 'faq':
      return show('questions', inLocale(faq));
    case 'service-directory':
      return show('services', inLocale(serviceDirectory));
    case 'help-contacts':
      return show('help', inLocale(helpContacts));
    case 'switch-guide':
      return show('switch', inLocale(switchGuide));
    case 'document-checklist':
      return show('documents', inLocale(documentChecklist));
    case 'troubleshooter':
      return show('problems', inLocale(troubleshooter));
    case 'authenticator-chooser':
      return show('authenticators', inLocale(authenticatorChooser));
    case 'safety-check':
      return show('safety', inLocale(safetyCheck));
    case 'get-started':
      return show('journeys', inLocale(getStarted));
    case 'counter-card': {
      await loadWords(clerkLocale);
      const danish = await load('counter', clerkLocale, present);
      const shownCard = await show(
        'counter',
        inLocale((whole) => counterCard(whole, danish)),
      );
      // The words on the card are for the clerk.
      return { ...shownCard, texts: {} };
    }
    case 'eligibility-checker': {
      const results = await load('results', lang, present);
      const checker = await show(
        'eligibility',
        inLocale((whole) => eligibilityChecker(whole, results)),
      );
      return { ...checker, texts: { ...checker.texts, ...results.text } };
    }
    case 'guide':
      return guide(wanted, shown, present);
  }
}

/** All parts under each other. Which items a host picks is for the parts, not for what is in them. */
async function guide(
  wanted: Wanted,
  shown: (id: string) => boolean,
  present: Present,
): Promise<Loaded> {
  const inside = { ...wanted, level: Math.min(wanted.level + 1, 6), only: [], exclude: [] };
  const parts = await Promise.all(
    guideParts.filter(shown).map((part) => wholeOf(part, inside, present)),
  );
  const title = withLocale(wanted.lang, () =>
    widgetHeading(wanted.level, msg('MitID for newcomers to Denmark', { id: 'guide.heading' })),
  );
  return {
    view: html`${title} ${parts.map(({ view }) => html`<section>${view}</section>`)}`,
    texts: parts.map(({ texts }) => texts),
    doubt: parts.find(({ doubt }) => doubt)?.doubt,
  };
}

/** Everything that a widget can say, as plain HTML. */
export async function wholeHtml(name: WidgetName, wanted: Wanted): Promise<string> {
  const { lang, day } = wanted;
  await loadWords(lang);
  const present = await presenter(lang, wanted);
  const { view, texts, doubt } = await wholeOf(name, wanted, present);
  const terms = await load('terms', lang, present);
  const ids = termsIn(terms.text.terms, texts);
  const date = formatDate(day, lang);
  return withLocale(lang, () =>
    plainHtml(
      htmlOf(html`
        ${doubt ? doubtNotice(doubt, () => undefined) : nothing} ${view}
        ${
          ids.length
            ? glossaryView({
                terms: { ids, part: terms },
                hasFailed: false,
                isOpen: false,
                toggle: () => undefined,
              })
            : nothing
        }
        <p>${msg(str`This text is as it was on ${date}.`, { id: 'static.day' })}</p>
      `),
    ),
  );
}
