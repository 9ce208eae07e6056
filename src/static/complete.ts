/** The complete content of each widget, as a reader of it could see it at one time or another. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CompleteView, Request } from '../complete/model.ts';
import { loadPart } from '../content/load.ts';
import { formatDate } from '../core/i18n/format.ts';
import { loadWords, withLocale } from '../core/i18n/words.ts';
import { glossaryView } from '../core/views/glossary.ts';
import { doubtNotice } from '../core/views/states.ts';
import type { Answers } from '../engine/facts.ts';
import { completeViews } from '../generated/complete.ts';
import type { WidgetName } from '../generated/widget-names.ts';
import { termsView } from '../glossary/glossary.late.ts';
import { termsIn } from '../glossary/terms.ts';
import { presenter, type Presented } from './content.ts';
import { htmlOf } from './markup.ts';
import { plainHtml } from './plain.ts';

export interface Wanted extends Presented {
  readonly lang: string;
  readonly answers: Answers;
  readonly only: readonly string[];
  readonly exclude: readonly string[];
  readonly level: number;
}

type Present = Awaited<ReturnType<typeof presenter>>;

function requestFor(wanted: Wanted, present: Present): Request {
  const { lang, answers, only, exclude, level, day } = wanted;
  const kept = (id: string): boolean => !exclude.includes(id);
  const shown = (id: string): boolean => kept(id) && (only.length === 0 || only.includes(id));
  return {
    shown,
    level,
    load: async (part, language = lang) => present(await loadPart(part, language)),
    whole: (content) => ({ content, answers, shown, kept, level, locale: lang, day }),
    say: (work) => withLocale(lang, work),
    // Which items a host picks is for the parts of the guide, not for what is in them.
    inside: (widget) => {
      const part = { ...wanted, level: Math.min(level + 1, 6), only: [], exclude: [] };
      return completeView(widget, requestFor(part, present));
    },
  };
}

const completeView = (name: WidgetName, request: Request): Promise<CompleteView> =>
  completeViews[name](request);

/** Everything that a widget can say, as plain HTML. */
export async function completeHtml(name: WidgetName, wanted: Wanted): Promise<string> {
  const { lang, day } = wanted;
  await loadWords(lang);
  const request = requestFor(wanted, await presenter(lang, wanted));
  const { view, texts, doubt } = await completeView(name, request);
  const terms = await request.load('terms');
  const hasTerms = termsIn(terms.text.terms, texts).length > 0;
  const date = formatDate(day, lang);
  return withLocale(lang, () =>
    plainHtml(
      htmlOf(html`
        ${doubt ? doubtNotice(doubt, () => undefined) : nothing} ${view}
        ${
          hasTerms
            ? glossaryView({
                list: termsView(terms, texts),
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
