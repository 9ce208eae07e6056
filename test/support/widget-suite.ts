/** What holds for every widget, whatever it shows. */
/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { importsOf } from './imports.ts';
import type { PartName } from '../../src/content/parts.ts';
import { expectConsole } from './console.ts';
import { hasAxe, isFull } from './run.ts';
import {
  isVisible,
  mount as mountWith,
  place as placeWith,
  until,
  type HarnessClass,
  type Widget,
  type WidgetHarness,
} from './widget.harness.ts';
import {
  announced,
  cleanUp,
  listen,
  printing,
  replace,
  shadowStage,
  stage,
  usePage,
  watchListeners,
} from './widget-page.ts';

export interface Suite<H extends WidgetHarness> {
  readonly name: string;
  readonly part: PartName;
  readonly Harness: HarnessClass<H>;
  /** The widget's heading in English and in Danish. */
  readonly heading: { readonly en: string; readonly da: string };
  /** An answer that a host can give, and another value of the same fact. */
  readonly fact: string;
  readonly values: readonly [string, string];
  /** Takes a widget to a place that is not its first, and says how to tell that it is there. */
  readonly goSomewhere: (widget: H) => Promise<void>;
  readonly isThere: (widget: H) => boolean;
  /** Every main state, for axe. */
  readonly states: Readonly<Record<string, (widget: H) => Promise<void>>>;
}

type WidgetClass = (new () => Widget) & { define(tag: string): void };

/** Elements are compared here, not by `expect`: the runner cannot report one that differs. */
const hasFocus = (element: Element): boolean => element.contains(document.activeElement);

let count = 0;

/** A tag that no test has used, registered by the caller. */
const freshTag = (name: string): string => `mitid-test-${name}-${++count}`;

/** One that asks and one that is read: what they prove of the base class holds for the others. */
const provingWidgets = new Set(['eligibility-checker', 'faq']);

/** For axe, the first of them unless everything is proved: colours are proved by arithmetic. */
const allLooks = ['da', 'en'].flatMap((lang) =>
  ['light', 'dark'].map((theme) => `lang="${lang}" theme="${theme}"`),
);
const looks = hasAxe ? allLooks.slice(0, isFull ? undefined : 1) : [];

export function widgetSuite<H extends WidgetHarness>(suite: Suite<H>): void {
  const { name, Harness, heading, fact, values, goSomewhere, isThere } = suite;
  const tag = `mitid-${name}`;
  const mount = (attributes = '', within?: Element | ShadowRoot): Promise<H> =>
    mountWith(Harness, `<${tag} ${attributes}></${tag}>`, within);
  const widgetClass = (): WidgetClass => customElements.get(tag) as unknown as WidgetClass;
  const answersOf = (widget: H): Readonly<Record<string, string>> => widget.element.answers;
  const set = (widget: H, answers: unknown): void => {
    widget.element.answers = answers as Record<string, string>;
  };

  /** What all widgets have from their base class. */
  const proves = isFull || provingWidgets.has(name);
  const ofBase = (title: string, test: Mocha.AsyncFunc | Mocha.Func): void => {
    if (proves) it(title, test);
  };

  describe(`every widget: <${tag}>`, () => {
    usePage();

    describe('default', () => {
      it('is upgraded and shows its heading at level 2', async () => {
        const widget = await mount();
        expect(widget.heading).to.deep.equal({ level: 2, text: heading.en });
      });

      it('says once that it is ready', async () => {
        const widget = await mount();
        await goSomewhere(widget);
        await widget.settled();
        expect(widget.events('mitid-ready')).to.deep.equal([{ widget: name }]);
      });

      ofBase('lets its ready event rise out of shadow roots', async () => {
        const heard: Event[] = [];
        // The parts of a guide say it too, each for itself.
        const hear = (event: HTMLElementEventMap['mitid-ready']): void => {
          if (event.detail.widget === name) heard.push(event);
        };
        document.addEventListener('mitid-ready', hear);
        cleanUp(() => {
          document.removeEventListener('mitid-ready', hear);
        });
        await mount('', shadowStage());
        expect(heard).to.have.lengthOf(1);
      });

      ofBase('freezes what its ready event tells', async () => {
        const widget = await mount();
        expect(Object.isFrozen(widget.events('mitid-ready')[0])).to.equal(true);
      });

      it('never writes an attribute of its own element', async () => {
        const written: MutationRecord[] = [];
        const observer = new MutationObserver((records) => written.push(...records));
        cleanUp(() => {
          observer.disconnect();
        });
        const widget = placeWith(Harness, `<${tag}></${tag}>`);
        observer.observe(widget.element, { attributes: true });
        await widget.ready();
        await goSomewhere(widget);
        set(widget, { [fact]: values[0] });
        widget.element.theme = 'dark';
        widget.element.headingLevel = 4;
        await widget.settled();
        expect([...written, ...observer.takeRecords()].map((each) => each.attributeName)).to.be
          .empty;
      });
    });

    describe('attributes', () => {
      for (const level of proves ? [2, 3, 4, 5, 6] : [4]) {
        it(`heading-level="${level}" moves all its headings`, async () => {
          const plain = await mount('isolated');
          await goSomewhere(plain);
          const moved = await mount(`isolated heading-level="${level}"`);
          await goSomewhere(moved);
          expect(moved.headings).to.deep.equal(
            plain.headings.map(({ text, level: at }) => ({
              text,
              level: Math.min(6, at + level - 2),
            })),
          );
        });
      }

      const badAttributes = {
        'heading-level': `1${count}`,
        theme: `sepia-${name}`,
        lang: `qaa-${name}`,
      };
      for (const [attribute, value] of Object.entries(badAttributes)) {
        ofBase(`takes the default for an unknown ${attribute}, and warns once`, async () => {
          expectConsole(new RegExp(`${attribute}="${value}`));
          const warnings = listen('warn');
          const widget = await mount(`${attribute}="${value}"`);
          await mount(`${attribute}="${value}"`);
          await goSomewhere(widget);
          expect(warnings).to.have.lengthOf(1);
          expect(widget.headings[0]).to.deep.equal({ level: 2, text: heading.en });
          expect(widget.isDark).to.equal(false);
        });
      }

      const badAnswers = {
        fact: `shoe-size-${name}=42`,
        value: `${fact}=bad-${name}`,
      };
      for (const [what, value] of Object.entries(badAnswers)) {
        it(`leaves out an answer with an unknown ${what}, and warns once`, async () => {
          expectConsole(new RegExp(value.split('=')[what === 'fact' ? 0 : 1]!));
          const warnings = listen('warn');
          const widget = await mount(`answers="${value}"`);
          await goSomewhere(widget);
          await until(() => warnings.length > 0, 'nothing was said of it');
          expect(warnings).to.have.lengthOf(1);
          expect(Object.values(answersOf(widget))).not.to.include(value.split('=')[1]);
        });
      }

      ofBase('keeps the good answers beside a bad one', async () => {
        expectConsole(new RegExp(`beside-${name}`));
        const widget = await mount(`answers="beside-${name}=1 ${fact}=${values[0]}"`);
        expect(answersOf(widget)).to.deep.equal({ [fact]: values[0] });
      });

      it('speaks the language of its own lang', async () => {
        const widget = await mount('lang="da"', stage({ lang: 'en' }));
        expect(widget.heading.text).to.equal(heading.da);
      });

      ofBase('speaks the language of the nearest ancestor with lang', async () => {
        document.documentElement.lang = 'en';
        const inner = document.createElement('div');
        stage({ lang: 'da' }).append(inner);
        expect((await mount('', inner)).heading.text).to.equal(heading.da);
      });

      ofBase('speaks the language of the document', async () => {
        document.documentElement.lang = 'da';
        expect((await mount()).heading.text).to.equal(heading.da);
      });

      ofBase('finds the language outside the shadow root that it stands in', async () => {
        expect((await mount('', shadowStage({ lang: 'da' }))).heading.text).to.equal(heading.da);
      });

      ofBase('takes a regional tag for its language', async () => {
        expect((await mount('lang="da-DK"')).heading.text).to.equal(heading.da);
      });

      ofBase('speaks English where the page names a language that it does not speak', async () => {
        document.documentElement.lang = 'qab';
        expect((await mount()).heading.text).to.equal(heading.en);
      });

      ofBase('says its language on its content', async () => {
        expect((await mount('lang="da"')).language).to.equal('da');
      });

      ofBase('takes a direction from its dir', async () => {
        expect((await mount('dir="rtl"')).direction).to.equal('rtl');
      });

      ofBase('is dark with theme="dark" and light with theme="light"', async () => {
        document.documentElement.style.colorScheme = 'dark';
        cleanUp(() => {
          document.documentElement.style.colorScheme = '';
        });
        expect((await mount('theme="dark"')).isDark).to.equal(true);
        expect((await mount('theme="light"')).isDark).to.equal(false);
      });
    });

    describe('slots', () => {
      ofBase('shows the heading that the host gives in place of its own', async () => {
        const widget = await mountWith(Harness, `<${tag}><h2 slot="heading">Ours</h2></${tag}>`);
        expect(isVisible(widget.element.querySelector('h2')!)).to.equal(true);
      });

      ofBase('shows the footer that the host gives', async () => {
        const widget = await mountWith(Harness, `<${tag}><p slot="footer">Ours</p></${tag}>`);
        expect(isVisible(widget.element.querySelector('p')!)).to.equal(true);
      });

      ofBase('does not show the fallback once the content is there', async () => {
        const widget = await mountWith(Harness, `<${tag}><p>Read it on our page</p></${tag}>`);
        expect(isVisible(widget.element.querySelector('p')!)).to.equal(false);
      });
    });

    describe('properties', () => {
      ofBase('keeps answers that were set before it was in the document', async () => {
        const widget = new Harness(document.createElement(tag) as never);
        set(widget, { [fact]: values[0] });
        stage().append(widget.element);
        await widget.ready();
        expect(answersOf(widget)[fact]).to.equal(values[0]);
      });

      ofBase('keeps properties that were set before it was defined', async () => {
        const late = freshTag(name);
        const element = document.createElement(late);
        Object.assign(element, { answers: { [fact]: values[0] }, headingLevel: 4 });
        stage().append(element);
        const Late = class extends widgetClass() {};
        Late.define(late);
        const widget = new Harness(element as never);
        await widget.ready();
        expect(widget.headings[0]?.level).to.equal(4);
        expect(answersOf(widget)[fact]).to.equal(values[0]);
      });

      ofBase('gives back the answers that its attribute names', async () => {
        const widget = await mount(`answers="${fact}=${values[0]}"`);
        expect(answersOf(widget)).to.deep.equal({ [fact]: values[0] });
      });

      ofBase(
        'takes answers as the text of their attribute, as frameworks give it to properties',
        async () => {
          const widget = await mount();
          Object.assign(widget.element, { answers: `${fact}=${values[0]}` });
          expect(answersOf(widget)).to.deep.equal({ [fact]: values[0] });
        },
      );

      ofBase('gives back answers at once, before its content is there', () => {
        const widget = new Harness(document.createElement(tag) as never);
        set(widget, { [fact]: values[0] });
        expect(answersOf(widget)).to.deep.equal({ [fact]: values[0] });
      });

      ofBase('replaces what the host said before', async () => {
        const widget = await mount(`answers="${fact}=${values[0]}"`);
        set(widget, { [fact]: values[1] });
        expect(answersOf(widget)).to.deep.equal({ [fact]: values[1] });
      });

      ofBase('forgets what the host said when answers is null', async () => {
        const widget = await mount(`answers="${fact}=${values[0]}"`);
        set(widget, null);
        expect(answersOf(widget)).to.deep.equal({});
      });

      ofBase('takes not-sure as an answer of the host', async () => {
        const widget = await mount(`answers="${fact}=not-sure"`);
        expect(answersOf(widget)[fact]).to.equal('not-sure');
      });

      ofBase('hands out answers that cannot be changed from outside', async () => {
        expect(Object.isFrozen(answersOf(await mount()))).to.equal(true);
      });
    });

    describe('interaction', () => {
      ofBase('moves focus to its heading when the host asks for it', async () => {
        const widget = await mount();
        widget.element.focus();
        expect(widget.headings.map(({ text }) => text)).to.include(widget.focused);
      });

      ofBase(
        'takes no focus as a whole until the host asks, so that its heading is read aloud',
        async () => {
          const { element } = await mount();
          const section = element.shadowRoot!.querySelector('[part~=base]')!;
          expect(section.hasAttribute('tabindex')).to.equal(false);
        },
      );

      ofBase('takes focus also where the host gives the heading', async () => {
        const widget = await mountWith(Harness, `<${tag}><h2 slot="heading">Ours</h2></${tag}>`);
        widget.element.focus();
        expect(hasFocus(widget.element)).to.equal(true);
      });

      ofBase('does not take focus by itself', async () => {
        await mount();
        expect(document.activeElement === document.body).to.equal(true);
      });

      it('changes its language with an ancestor and keeps the place', async () => {
        const around = stage({ lang: 'en' });
        const widget = await mount('', around);
        await goSomewhere(widget);
        around.lang = 'da';
        await widget.until(() => widget.heading.text === heading.da, 'stays English');
        expect(isThere(widget)).to.equal(true);
      });

      ofBase('changes its language with an ancestor inside a shadow root', async () => {
        const inner = document.createElement('div');
        inner.lang = 'en';
        shadowStage().append(inner);
        const widget = await mount('', inner);
        inner.lang = 'da';
        await widget.until(() => widget.heading.text === heading.da, 'stays English');
      });

      ofBase('speaks two languages side by side', async () => {
        const danish = await mount('lang="da"');
        const english = await mount('lang="en"');
        danish.element.requestUpdate();
        await danish.settled();
        expect([danish.heading.text, english.heading.text]).to.deep.equal([heading.da, heading.en]);
      });

      it('keeps its answers and its place when it is moved', async () => {
        const widget = await mount(`answers="${fact}=${values[0]}"`);
        await goSomewhere(widget);
        const before = answersOf(widget);
        stage().append(widget.element);
        await widget.ready();
        expect(isThere(widget)).to.equal(true);
        expect(answersOf(widget)).to.deep.equal(before);
      });

      ofBase('keeps its answers when it is taken out and put back', async () => {
        const widget = await mount();
        await goSomewhere(widget);
        widget.element.remove();
        stage().append(widget.element);
        await widget.ready();
        expect(isThere(widget)).to.equal(true);
      });

      ofBase('speaks the language of the place that it is moved to', async () => {
        const widget = await mount();
        stage({ lang: 'da' }).append(widget.element);
        await widget.until(() => widget.heading.text === heading.da, 'stays English');
      });

      it('unfolds what is folded while the page prints, and folds it again', async () => {
        const { before, after } = printing();
        const widget = await mount();
        await goSomewhere(widget);
        const folded = widget.allFolded;
        before();
        expect(widget.onPaper.every(({ open }) => open)).to.equal(true);
        after();
        expect(widget.allFolded).to.deep.equal(folded);
      });
    });

    describe('errors', () => {
      /** A widget of this kind whose view throws as long as `broken` is true. */
      async function mountBroken(): Promise<{ widget: H; mend: () => void; lines: string[] }> {
        let broken = true;
        const own = freshTag(name);
        const Broken = class extends widgetClass() {};
        const { view } = Broken.prototype as unknown as { view: (...args: unknown[]) => unknown };
        Object.assign(Broken.prototype, {
          view(this: unknown, ...args: unknown[]): unknown {
            if (broken) throw new Error(`Broken view of ${name}`);
            return view.apply(this, args);
          },
        });
        Broken.define(own);
        expectConsole(new RegExp(`<${own}> could not show its content.*Broken view`));
        const lines = listen('error');
        const widget = placeWith(Harness, `<${own}><p>Read it on our page</p></${own}>`);
        await widget.until(() => widget.isFailed, 'does not show that it failed');
        return { widget, mend: () => (broken = false), lines };
      }

      ofBase('shows the fallback and a way on where its view throws', async () => {
        const { widget } = await mountBroken();
        expect(isVisible(widget.element.querySelector('p')!)).to.equal(true);
        expect(widget.links.map(({ href }) => href)).to.include('https://www.mitid.dk/en-gb/');
      });

      ofBase('tells the host and the console once where its view throws', async () => {
        const { widget, lines } = await mountBroken();
        expect(widget.events('mitid-error').map(({ code }) => code)).to.deep.equal([
          'render-failed',
        ]);
        expect(lines).to.have.lengthOf(1);
      });

      ofBase('is not ready where its view throws', async () => {
        const { widget } = await mountBroken();
        expect(widget.events('mitid-ready')).to.be.empty;
      });

      it('shows its content after "Try again" once the fault is gone', async () => {
        const { widget, mend } = await mountBroken();
        mend();
        await widget.click('Try again');
        expect(widget.heading.text).to.equal(heading.en);
      });
    });

    describe('accessibility', () => {
      for (const [state, reach] of Object.entries(suite.states)) {
        for (const look of looks) {
          it(`axe finds nothing: ${state}, ${look}`, async () => {
            const widget = await mount(look);
            await reach(widget);
            expect(await widget.axe()).to.deep.equal([]);
          });
        }
      }
    });

    describe('cleanup', () => {
      it('leaves no listener and no observer on the page when it is taken out', async () => {
        const left = watchListeners();
        const widget = await mount();
        await goSomewhere(widget);
        widget.element.remove();
        expect(left()).to.deep.equal([]);
      });

      ofBase('has no more listeners after being moved than before', async () => {
        const held = watchListeners();
        const widget = await mount();
        const before = held();
        for (let times = 0; times < 3; times++) stage().append(widget.element);
        await widget.ready();
        expect(held()).to.deep.equal(before);
      });

      it('says nothing to screen readers by itself', async () => {
        await mount();
        expect(announced()).to.equal('');
      });
    });
  });
}

/**
 * What a widget does while it loads and where it cannot. A part of the content is loaded once a
 * page, so these tests have a file to themselves, and only the last lets the load succeed.
 */
export function loadingSuite<H extends WidgetHarness>(
  suite: Pick<Suite<H>, 'name' | 'part' | 'Harness' | 'heading'>,
): void {
  const { name, part, Harness, heading } = suite;
  const tag = `mitid-${name}`;
  const fallback = '<p>Read it on our page</p>';
  const place = (attributes = ''): H =>
    placeWith(Harness, `<${tag} ${attributes}>${fallback}</${tag}>`);
  const loaders = importsOf(part);

  /** Holds back the content of a language; the functions end the wait. */
  function hold(lang: string): { readonly fail: () => void; readonly calls: () => number } {
    let fail = (): void => undefined;
    let calls = 0;
    replace(loaders, lang, () => {
      calls++;
      return new Promise(
        (_, reject) =>
          (fail = () => {
            reject(new Error('Held back'));
          }),
      );
    });
    cleanUp(() => {
      fail();
    });
    return {
      fail: () => {
        fail();
      },
      calls: () => calls,
    };
  }

  function refuse(...langs: string[]): void {
    for (const lang of langs) replace(loaders, lang, () => Promise.reject(new Error('No network')));
  }

  async function failed(attributes = ''): Promise<H> {
    const widget = place(attributes);
    await widget.until(() => widget.isFailed, 'does not show that it failed');
    return widget;
  }

  describe(`loading: <${tag}>`, () => {
    usePage();

    it('shows the fallback until its content is there', async () => {
      hold('en');
      const widget = place();
      await widget.settled();
      expect(isVisible(widget.element.querySelector('p')!)).to.equal(true);
    });

    it('says that it loads where there is no fallback', async () => {
      hold('en');
      const widget = placeWith(Harness, `<${tag}></${tag}>`);
      await widget.settled();
      expect(widget.text).to.equal('Loading …');
    });

    it('shares one request between two widgets', async () => {
      const { calls } = hold('en');
      await Promise.all([place().settled(), place().settled()]);
      expect(calls()).to.equal(1);
    });

    it('says nothing when it is taken out while it loads', async () => {
      const { fail } = hold('en');
      const widget = place();
      await widget.settled();
      widget.element.remove();
      fail();
      await widget.settled();
      expect(widget.seen).to.be.empty;
    });

    it('shows the fallback, a link and "Try again" where its content cannot be loaded', async () => {
      expectConsole(/could not load its content/);
      refuse('en');
      const widget = await failed();
      expect(isVisible(widget.element.querySelector('p')!)).to.equal(true);
      expect(widget.links.map(({ href }) => href)).to.include('https://www.mitid.dk/en-gb/');
      expect(widget.buttons).to.deep.equal(['Try again']);
    });

    it('tells the host and the console once that its content cannot be loaded', async () => {
      expectConsole(/could not load its content/);
      refuse('en');
      const lines = listen('error');
      const widget = await failed();
      expect(widget.events('mitid-error')).to.deep.equal([
        { widget: name, code: 'content-unavailable', message: 'could not load its content.' },
      ]);
      expect(lines).to.have.lengthOf(1);
    });

    it('tells the host and the console once also where the other language fails too', async () => {
      expectConsole(/could not load its content/);
      refuse('en', 'da');
      const lines = listen('error');
      const widget = await failed('lang="da"');
      expect(lines).to.have.lengthOf(1);
      expect(widget.events('mitid-error')).to.have.lengthOf(1);
    });

    it('axe finds nothing where its content cannot be loaded', async () => {
      expectConsole(/could not load its content/);
      refuse('en');
      expect(await (await failed()).axe()).to.deep.equal([]);
    });

    it('keeps saying that it failed when it is moved and still cannot load', async () => {
      expectConsole(/could not load its content/);
      refuse('en');
      const widget = await failed();
      stage().append(widget.element);
      await widget.until(() => widget.events('mitid-error').length === 2, 'does not try again');
      expect(widget.isFailed).to.equal(true);
    });

    it('does not leave focus nowhere after "Try again"', async () => {
      expectConsole(/could not load its content/);
      refuse('en');
      const widget = await failed();
      widget.focusButton('Try again');
      await widget.click('Try again');
      await widget.until(() => widget.isFailed, 'does not show that it failed');
      expect(hasFocus(widget.element)).to.equal(true);
    });

    it('shows its content after "Try again" once it can be loaded', async () => {
      expectConsole(/could not load its content/);
      const real = loaders['en']!;
      refuse('en');
      const widget = await failed();
      replace(loaders, 'en', real);
      await widget.click('Try again');
      await until(() => widget.isReady, 'does not show its content');
      expect(widget.heading.text).to.equal(heading.en);
    });

    it('shows English where the content of another language cannot be loaded', async () => {
      expectConsole(/could not load its content in "da"; English is used/);
      refuse('da');
      const widget = place('lang="da"');
      await widget.ready();
      expect([widget.heading.text, widget.language]).to.deep.equal([heading.en, 'en']);
    });
  });
}
