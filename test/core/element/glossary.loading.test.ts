/**
 * How the explanations come to a widget, and what it does without them. They are loaded once a page,
 * so these tests have a file to themselves, and only the last ones let the load succeed.
 */
import { expect } from '@open-wc/testing';
import { importsOf } from '../../support/imports.ts';
import { expectConsole } from '../../support/console.ts';
import { EligibilityHarness } from '../../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { GlossaryHarness } from './glossary.harness.ts';
import { listen, replace, usePage } from '../../support/widget-page.ts';

const loaders = importsOf('terms');
const real = { en: loaders['en']!, da: loaders['da']! };
const failed = 'The words could not be loaded. Unfold again to try again.';

interface Placed {
  readonly widget: EligibilityHarness;
  readonly glossary: GlossaryHarness;
}

/** A checker that asks for the CPR number. */
async function placed(attributes = ''): Promise<Placed> {
  const widget = await EligibilityHarness.mount(
    `<mitid-eligibility-checker answers="mitid=none age=18-plus" ${attributes}></mitid-eligibility-checker>`,
  );
  return { widget, glossary: new GlossaryHarness(widget) };
}

/** Counts how often the explanations of a language are asked for. */
function count(lang: string, load: () => Promise<unknown>): () => number {
  let calls = 0;
  replace(loaders, lang, () => {
    calls++;
    return load();
  });
  return () => calls;
}

const refuse = (lang: string): (() => number) =>
  count(lang, () => Promise.reject(new Error('No network')));

/** One that could not load the explanations. */
async function refused(): Promise<Placed & { readonly tries: () => number }> {
  expectConsole(/could not load its content/);
  const tries = refuse('en');
  const { widget, glossary } = await placed();
  await glossary.open();
  return { widget, glossary, tries };
}

describe('explanations that cannot be loaded', () => {
  usePage();

  it('are said to be missing, with a way to try again', async () => {
    expect((await refused()).glossary.text).to.equal(failed);
  });

  it('leave the rest of the widget as it is', async () => {
    const { widget } = await refused();
    expect([widget.fact, widget.isFailed]).to.deep.equal(['cpr', false]);
  });

  it('are told to the host and the console once', async () => {
    const lines = listen('error');
    const { widget } = await refused();
    widget.element.requestUpdate();
    await widget.settled();
    expect(lines).to.have.lengthOf(1);
    expect(widget.events('mitid-error').map(({ code }) => code)).to.deep.equal([
      'content-unavailable',
    ]);
  });

  it('are not asked for again by themselves, nor when the reader folds', async () => {
    const { widget, glossary, tries } = await refused();
    await glossary.toggle();
    widget.element.requestUpdate();
    await widget.settled();
    expect(tries()).to.equal(1);
  });

  it('are asked for again when the reader unfolds again', async () => {
    const { widget, glossary, tries } = await refused();
    await glossary.toggle();
    await glossary.toggle();
    await widget.until(() => tries() === 2, 'does not try again');
    await widget.until(() => glossary.text === failed, 'does not say so again');
  });
});

describe('explanations', () => {
  usePage();

  it('are not asked for before the reader unfolds them', async () => {
    const asked = count('en', real['en']);
    const { widget } = await placed();
    await widget.answer('none');
    expect(asked()).to.equal(0);
  });

  it('are shown when the reader unfolds again, once they can be loaded', async () => {
    const { widget, glossary } = await refused();
    const asked = count('en', real['en']);
    await glossary.toggle();
    await glossary.toggle();
    await widget.until(() => glossary.ids.length === 1, 'explains nothing');
    expect(asked()).to.equal(1);
  });

  it('are in English, and say so, where those of another language cannot be loaded', async () => {
    expectConsole(/could not load its content in "da"; English is used/);
    refuse('da');
    const { widget, glossary } = await placed('lang="da"');
    await glossary.open();
    expect(glossary.of('cpr-number')).to.include('Your personal number');
    expect(widget.languageOf('Your personal number')).to.equal('en');
  });
  it('are asked for once, however many widgets show them', async () => {
    const asked = count('da', real['da']);
    const two = [await placed('lang="da"'), await placed('lang="da"')];
    for (const { glossary } of two) await glossary.open();
    expect(asked()).to.equal(1);
  });
});
