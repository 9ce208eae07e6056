/** Uses a widget as a reader does, so that tests need not know what it is made of. */
import { formatAnswers } from '../../../src/engine/facts.ts';
import { widgetNames, type WidgetName } from '../../../src/generated/widget-names.ts';
import { waitFor, type Page } from './engines.ts';

export { widgetNames, type WidgetName };

export interface Widget {
  /** Waits until it shows its content. */
  ready(): Promise<void>;
  /** Waits until it says a text, at once or where it folds. */
  shows(text: string): Promise<void>;
  /** What can be seen, also of what the host put into it. */
  text(): Promise<string>;
  /** The heading of the widget itself. */
  heading(): Promise<string>;
  /** Answers the question to a fact, as soon as it is asked, and goes on. */
  answer(fact: string, value: string): Promise<void>;
  /** Answers questions one after the other. */
  interview(answers: Readonly<Record<string, string>>): Promise<void>;
  /** Waits for the result. */
  result(): Promise<void>;
  /** Waits until it says that it could not load. */
  failed(): Promise<void>;
  /** Unfolds everything that is folded. */
  unfold(): Promise<void>;
  /** Presses "Try again". */
  retry(): Promise<void>;
  /** The property `outcome`. */
  outcome(): Promise<string | null>;
}

/** What a host can say so that a widget has something to show at once, whatever the others were told. */
const enough: Partial<Record<WidgetName, string>> = {
  'document-checklist': 'route=counter citizenship=eu',
  'get-started': 'journey=eu',
  'authenticator-chooser': 'device=recent app-wanted=yes',
  troubleshooter: 'problem=new-name',
  'safety-check': 'given=approved',
};

/** Every widget once, with what it needs to show a result. */
export const allWithResults = (lang: string): string =>
  widgetNames
    .map((name) => `<mitid-${name} lang="${lang}" answers="${enough[name] ?? ''}"></mitid-${name}>`)
    .join('');

/** Answers that lead to an outcome in both languages, with the papers of two visits. */
export const atTheCounter = {
  mitid: 'none',
  age: '18-plus',
  cpr: 'resident',
  'photo-id': 'no-chip',
  home: 'denmark',
  citizenship: 'eu',
  'second-document': 'yellow-card',
};

/**
 * The widget that a selector finds first, in a page or a frame. Where it stands in a shadow root of the
 * host, such as `#card >>> #list`, it can be waited for and answered.
 */
export function widget(page: Pick<Page, 'evaluate' | 'click'>, selector: string): Widget {
  const visibleText = (wanted: string): Promise<string> =>
    page.evaluate((host: string) => {
      const element = document.querySelector<HTMLElement>(host);
      const inside = element?.shadowRoot?.querySelector<HTMLElement>('.base');
      const slots = inside?.querySelectorAll('slot') ?? [];
      const slotted = [...slots].flatMap((slot) =>
        slot.assignedElements().map((each) => (each as HTMLElement).innerText),
      );
      return [inside ? inside.innerText : element?.innerText, ...slotted].join('\n');
    }, wanted);

  const there = (deep: string): Promise<void> =>
    waitFor(
      page,
      (host: string, inside: string) => {
        let scope: ParentNode | null | undefined = document;
        for (const step of host.split('>>>')) {
          scope = scope?.querySelector(step.trim())?.shadowRoot;
        }
        return Boolean(scope?.querySelector(inside));
      },
      selector,
      deep,
    );

  const self: Widget = {
    async ready() {
      await there('#heading');
      // Where its statements are from follows.
      await waitFor(
        page,
        (host: string) => {
          let element: Element | null | undefined;
          for (const step of host.split('>>>')) {
            element = (element ? element.shadowRoot : document)?.querySelector(step.trim());
          }
          return !element?.shadowRoot?.querySelector('[data-follows]');
        },
        selector,
      );
    },
    async shows(text) {
      await waitFor(
        page,
        (host: string, wanted: string) => {
          const base = document.querySelector(host)?.shadowRoot?.querySelector('.base');
          return Boolean(base?.textContent.replace(/\s+/g, ' ').includes(wanted));
        },
        selector,
        text,
      );
    },
    text: () => visibleText(selector),
    async heading() {
      await self.ready();
      return page.evaluate(
        (host: string) =>
          document.querySelector(host)?.shadowRoot?.querySelector('#heading')?.textContent.trim() ??
          '',
        selector,
      );
    },
    async answer(fact, value) {
      await there(`#question-${fact}`);
      await page.click(`${selector} >>> #option-${value}`);
    },
    async interview(answers) {
      for (const [fact, value] of Object.entries(answers)) await self.answer(fact, value);
    },
    result: () => there('[part~="result"]'),
    failed: () => there('.notice.warn + .actions .primary'),
    unfold: () =>
      page.evaluate((host: string) => {
        const root = document.querySelector(host)?.shadowRoot;
        for (const each of root?.querySelectorAll('details') ?? []) each.open = true;
      }, selector),
    retry: () => page.click(`${selector} >>> .notice.warn + .actions .primary`),
    outcome: () =>
      page.evaluate((host: string) => {
        const element = document.querySelector<HTMLElement & { outcome: string | null }>(host);
        return element?.outcome ?? null;
      }, selector),
  };
  return self;
}

/** Whether an element outside of shadow roots can be seen. */
export function isVisible(page: Pick<Page, 'evaluate'>, selector: string): Promise<boolean> {
  return page.evaluate((wanted: string) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return Boolean(box && box.width > 0 && box.height > 0);
  }, selector);
}

/**
 * Goes through an interview on a page in the first frame, from outside: a page that has changed the
 * language's own objects confuses the drivers of browsers too. Gives the outcome.
 */
export function interviewInFrame(
  page: Pick<Page, 'evaluate'>,
  answers: Readonly<Record<string, string>>,
): Promise<string | null> {
  return page.evaluate(async (steps: string) => {
    const until = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    type Checker = HTMLElement & { outcome: string | null };
    const element = await until(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector<Checker>('mitid-eligibility-checker'),
    );
    for (const step of steps.split(' ')) {
      const [fact = '', value = ''] = step.split('=');
      await until(() => element.shadowRoot?.querySelector(`#question-${fact}`));
      element.shadowRoot?.querySelector<HTMLElement>(`#option-${value}`)?.click();
    }
    await until(() => element.shadowRoot?.querySelector('[part~="result"]'));
    return element.outcome;
  }, formatAnswers(answers));
}
