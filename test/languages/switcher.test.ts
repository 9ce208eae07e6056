/** The languages that a host offers in the widget. */
import { expect } from '@open-wc/testing';
import { contentImports } from '../../src/generated/content-imports.ts';
import { expectConsole } from '../support/console.ts';
import { keep, leave, onDevice, sharedKey, useDevice } from '../support/visit.ts';
import { announced, replace, usePage } from '../support/widget-page.ts';
import { GuideHarness } from '../widgets/guide/guide.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';

class Harness extends EligibilityHarness {
  private get languageButtons(): HTMLButtonElement[] {
    return this.all<HTMLButtonElement>('[part~=languages] button');
  }

  get offered(): string[] {
    return this.languageButtons.map(({ lang }) => lang);
  }

  /** What the buttons say, in whatever language the widget is. */
  get names(): string[] {
    return this.languageButtons.map((each) => each.textContent.trim());
  }

  get pressed(): string[] {
    return this.languageButtons
      .filter((each) => each.ariaPressed === 'true')
      .map(({ lang }) => lang);
  }

  /** The language of the button that has focus. */
  get focusedLanguage(): string | undefined {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLElement ? activeElement.lang : undefined;
  }

  async offers(): Promise<this> {
    await this.until(() => this.languageButtons.length > 0, 'offers no languages');
    return this;
  }

  async choose(lang: string): Promise<void> {
    const option = this.languageButtons.find((each) => each.lang === lang)!;
    option.focus();
    option.click();
    await this.until(() => this.language === lang, `does not come in ${lang}`);
  }

  unfoldFirst(): void {
    this.all<HTMLDetailsElement>('details')[0]!.open = true;
  }

  get isUnfolded(): boolean {
    return this.all<HTMLDetailsElement>('details')[0]!.open;
  }
}

const mount = (attributes: string): Promise<Harness> =>
  Harness.mount(`<mitid-eligibility-checker lang="en" ${attributes}></mitid-eligibility-checker>`);
const offering = async (attributes = 'languages="en da uk"'): Promise<Harness> =>
  (await mount(attributes)).offers();

describe('the languages that a host offers', () => {
  usePage();
  useDevice();

  it('are named each in itself, in the order of the host', async () => {
    const widget = await offering('languages="uk, en-GB ar da"');
    expect(widget.offered).to.deep.equal(['uk', 'en', 'ar', 'da']);
    expect(widget.names[0]).to.equal('Українська');
  });

  it('have that of the page among them, first where the host forgot it', async () => {
    expect((await offering('languages="da"')).offered).to.deep.equal(['en', 'da']);
  });

  it('are not shown where there is nothing to choose', async () => {
    const widget = await mount('languages="en"');
    expect(widget.offered).to.deep.equal([]);
  });

  it('leave out what there is not, and say so to the host', async () => {
    expectConsole(/"xx" in languages is not known; it is not offered/);
    expect((await offering('languages="en xx da"')).offered).to.deep.equal(['en', 'da']);
  });

  it('turn the widget to the one that is chosen, in its direction', async () => {
    const widget = await offering('languages="en ar"');
    await widget.choose('ar');
    expect([widget.language, widget.direction, ...widget.pressed]).to.deep.equal([
      'ar',
      'rtl',
      'ar',
    ]);
  });

  it('keep the question, the answers and focus', async () => {
    const widget = await offering();
    await widget.answer('none');
    await widget.choose('da');
    expect([widget.fact, widget.focusedLanguage]).to.deep.equal(['age', 'da']);
    expect(widget.element.answers).to.deep.equal({ mitid: 'none' });
  });

  it('keep unfolded what was unfolded', async () => {
    const widget = await offering();
    widget.unfoldFirst();
    await widget.choose('da');
    await widget.until(() => widget.isUnfolded, 'is folded');
  });

  it('are said to screen readers once the text is there, in that language', async () => {
    const widget = await offering();
    await widget.choose('da');
    await widget.until(() => announced() !== '', 'says nothing');
    expect(announced()).to.equal('Sprog: Dansk');
  });

  it('are chosen once for all widgets of a page', async () => {
    const [one, other] = [await offering(), await offering()];
    await one.choose('da');
    await other.until(() => other.language === 'da', 'stays in English');
  });

  it('are chosen apart by a widget that is isolated', async () => {
    const [one, other] = [await offering(), await offering('languages="en da" isolated')];
    await one.choose('da');
    expect(other.language).to.equal('en');
  });

  it('are left for the English, and come back', async () => {
    const widget = await offering();
    await widget.choose('uk');
    await widget.click('Читати англійською');
    await widget.until(() => widget.language === 'en', 'is not in English');
    await widget.choose('uk');
    expect(widget.pressed).to.deep.equal(['uk']);
  });

  it('are forgotten with the page, unless the host wants answers to be kept', async () => {
    await (await offering()).choose('da');
    expect(onDevice()).to.deep.equal({});
  });

  it('are kept on the device with the answers, where the host wants that', async () => {
    await (await offering('languages="en da" remember')).choose('da');
    expect(onDevice()).to.deep.equal({ [`${sharedKey}/language`]: 'da' });
    leave();
    expect((await offering('languages="en da" remember')).language).to.equal('da');
  });

  it('are deleted with the answers', async () => {
    const widget = await offering('languages="en da" remember');
    await widget.answer('none');
    await widget.choose('da');
    await widget.click('Slet dem');
    expect(onDevice()).to.deep.equal({});
  });

  it('count no more once the host takes one of them back', async () => {
    keep('da', `${sharedKey}/language`);
    expect((await offering('languages="en uk" remember')).language).to.equal('en');
  });

  it('do not come in the way where their code cannot be loaded', async () => {
    expectConsole(/could not load what "languages" needs/);
    const { lateImports } = await import('../../src/generated/late-imports.ts');
    const { forget } = await import('../../src/loading/load.ts');
    forget('late/languages');
    replace(lateImports, 'late/languages', () => Promise.reject(new Error('No network')));
    const widget = await mount('languages="en da"');
    expect(widget.heading.text).to.equal('How do I get MitID?');
  });
});

describe('a language that does not come', () => {
  usePage();

  /** What came once stays, so each test has a language of its own. */
  const lose = (lang: string): (() => void) => {
    const part = `content/eligibility.${lang}`;
    const real = contentImports[part]!;
    replace(contentImports, part, () => Promise.reject(new Error('No network')));
    return () => {
      replace(contentImports, part, real);
    };
  };
  const notice = (widget: Harness): string[] =>
    widget.notices.filter((words) => words.includes('could not be loaded'));
  const lost = (lang: string): Promise<Harness> => {
    expectConsole(/could not load its content in ".."; English is used/);
    return Harness.mount(`<mitid-eligibility-checker lang="${lang}"></mitid-eligibility-checker>`);
  };

  it('is said once, in the English that is shown in its place', async () => {
    lose('pl');
    const widget = await lost('pl');
    expect(notice(widget)).to.deep.equal([
      'This could not be loaded in another language: Polski. Here it is in English.',
    ]);
    expect(widget.language).to.equal('en');
  });

  it('comes once the reader tries again', async () => {
    const mend = lose('es');
    const widget = await lost('es');
    mend();
    await widget.click('Try again');
    await widget.until(() => widget.language === 'es', 'does not come in Spanish');
    expect(notice(widget)).to.deep.equal([]);
  });

  it('comes once the device is online again', async () => {
    const mend = lose('ro');
    const widget = await lost('ro');
    mend();
    window.dispatchEvent(new Event('online'));
    await widget.until(() => widget.language === 'ro', 'does not come in Romanian');
  });
});

describe('words of a machine', () => {
  usePage();

  const notice = 'Część tego tekstu przetłumaczyła maszyna.';

  it('are said to be so by a widget, with a way to the English', async () => {
    const widget = await Harness.mount(
      '<mitid-eligibility-checker lang="pl"></mitid-eligibility-checker>',
    );
    expect(widget.text).to.contain(notice);
    await widget.click('Czytaj po angielsku');
    await widget.until(() => widget.language === 'en', 'is not in English');
    expect(widget.text).not.to.contain(notice);
  });

  it('are said to be so once by the guide, for all its parts', async () => {
    const guide = await GuideHarness.mount('<mitid-guide lang="pl" open="overview"></mitid-guide>');
    expect(guide.parts('notice').filter((words) => words.includes(notice))).to.have.lengthOf(1);
    expect(guide.shown).to.deep.equal(['overview']);
  });
});
