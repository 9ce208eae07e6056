/** An overlay that cannot be had or used: the built-in content stays, and the host is told why. */
import { expect } from '@open-wc/testing';
import { expectConsole } from '../support/console.ts';
import type { HarnessClass, WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { serveOverlay, serveText, type Served } from '../support/overlays.ts';
import { listen, stage, usePage } from '../support/widget-page.ts';

const widgets: Readonly<Record<string, HarnessClass<WidgetHarness>>> = {
  'eligibility-checker': EligibilityHarness,
  'document-checklist': ChecklistHarness,
  'switch-guide': SwitchHarness,
};

async function mount(name: string, attributes = ''): Promise<WidgetHarness> {
  const Harness = widgets[name] as unknown as typeof WidgetHarness;
  return Harness.mount(`<mitid-${name} ${attributes}></mitid-${name}>`);
}

interface Fault {
  readonly serve: () => Served;
  readonly code: 'overlay-unavailable' | 'overlay-invalid';
  /** What the console says of it, after the address. */
  readonly says: RegExp;
  readonly requests: number;
}

const faults: Readonly<Record<string, Fault>> = {
  'is not there': {
    serve: () => serveText('Not found', { status: 404 }),
    code: 'overlay-unavailable',
    says: /was answered with status 404/,
    requests: 1,
  },
  'is forbidden': {
    serve: () => serveText('No', { status: 403 }),
    code: 'overlay-unavailable',
    says: /was answered with status 403/,
    requests: 1,
  },
  'has a server that fails twice': {
    serve: () => serveText('Oh', { status: 503 }),
    code: 'overlay-unavailable',
    says: /was answered with status 503/,
    requests: 2,
  },
  'is lost twice in the network': {
    serve: () => serveOverlay({}, { lost: 2 }),
    code: 'overlay-unavailable',
    says: /could not be fetched: TypeError: Failed to fetch/,
    requests: 2,
  },
  'is not JSON': {
    serve: () => serveText('<!doctype html><title>Log in</title>'),
    code: 'overlay-unavailable',
    says: /is not JSON/,
    requests: 1,
  },
  'is empty': {
    serve: () => serveText(''),
    code: 'overlay-unavailable',
    says: /is not JSON/,
    requests: 1,
  },
  'is too large': {
    serve: () => serveText(JSON.stringify({ name: 'x'.repeat(500_001) })),
    code: 'overlay-unavailable',
    says: /is larger than 500 kB/,
    requests: 1,
  },
  'is a list': {
    serve: () => serveText('[]'),
    code: 'overlay-invalid',
    says: /cannot be used:\n {2}the file: /,
    requests: 1,
  },
  'is null': {
    serve: () => serveText('null'),
    code: 'overlay-invalid',
    says: /cannot be used:\n {2}the file: /,
    requests: 1,
  },
  'has no name': {
    serve: () => serveOverlay({ name: undefined }),
    code: 'overlay-invalid',
    says: /\n {2}name: "name" is missing; expected a value/,
    requests: 1,
  },
  'has a wrong shape': {
    serve: () => serveOverlay({ content: { contacts: { 'mitid-support': { phone: 112 } } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.contacts\.mitid-support\.phone: 112; expected /,
    requests: 1,
  },
  'has a kind with a slip in it': {
    serve: () => serveOverlay({ content: { contact: {} } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.contact: .*Did you mean "contacts"\?/,
    requests: 1,
  },
  'names an id with a slip in it': {
    serve: () => serveOverlay({ content: { documents: { 'yelow-card': null } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.documents\.yelow-card: .*Did you mean "yellow-card"\?/,
    requests: 1,
  },
  'has a link that runs a script': {
    serve: () =>
      serveOverlay({ content: { contacts: { 'mitid-support': { url: 'javascript:alert(1)' } } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.contacts\.mitid-support\.url: "javascript:alert\(1\)"; expected an https/,
    requests: 1,
  },
  'has markup in a text': {
    serve: () =>
      serveOverlay({ text: { en: { steps: { 'old-mail': { title: '<b>Mail</b>' } } } } }),
    code: 'overlay-invalid',
    says: /\n {2}text\.en\.steps\.old-mail\.title: .*expected plain text/,
    requests: 1,
  },
  'would change the rules': {
    serve: () => serveOverlay({ content: { rules: [] } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.rules: .*no overlay can change/,
    requests: 1,
  },
  'would hide an outcome': {
    serve: () => serveOverlay({ content: { outcomes: { recover: null } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.outcomes\.recover: .*cannot be hidden/,
    requests: 1,
  },
  'would let what a widget stands on end one day': {
    serve: () => serveOverlay({ content: { closures: { nemid: { until: '2020-01-01' } } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.closures\.nemid\.until: the key "until" is not known/,
    requests: 1,
  },
  'has a day that no calendar has': {
    serve: () => serveOverlay({ content: { milestones: { closed: { date: '2023-02-31' } } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.milestones\.closed\.date: "2023-02-31"; expected a day/,
    requests: 1,
  },
  'has a blank name': {
    serve: () => serveOverlay({ name: ' ' }),
    code: 'overlay-invalid',
    says: /\n {2}name: " "; expected the name of the host/,
    requests: 1,
  },
  'names the prototype of all objects': {
    serve: () => serveText('{"name":"X","content":{"steps":{"__proto__":{"when":{}}}}}'),
    code: 'overlay-invalid',
    says: /\n {2}content\.steps\.__proto__: the key "__proto__"/,
    requests: 1,
  },
  'has a key that is no word': {
    serve: () => serveOverlay({ content: { steps: { 'a.b c': {} } } }),
    code: 'overlay-invalid',
    says: /\n {2}content\.steps\["a\.b c"\]: /,
    requests: 1,
  },
};

describe('an overlay that', () => {
  usePage();

  for (const [what, { serve, code, says, requests }] of Object.entries(faults)) {
    describe(what, () => {
      for (const name of Object.keys(widgets)) {
        it(`leaves <mitid-${name}> as it is, and says so once to host and console`, async () => {
          expectConsole(says);
          const warnings = listen('warn');
          const errors = listen('error');
          const [one, two] = [await mount(name), await mount(name)];
          // With the code for it there, both ask at the same time.
          for (const widget of [one, two]) await widget.showDay('2090-03-01');
          const before = one.text;
          const served = serve();
          for (const { element } of [one, two]) element.contentSrc = served.url;
          for (const widget of [one, two]) {
            await widget.until(() => widget.events('mitid-error').length, 'tells no error');
            const [event, ...others] = widget.events('mitid-error');
            expect(others).to.be.empty;
            expect([event?.['widget'], event?.['code']]).to.deep.equal([name, code]);
            expect(event?.['message']).to.contain(served.url).and.to.match(says);
            expect(widget.text === before).to.equal(true);
            expect(widget.isFailed).to.equal(false);
          }
          expect(warnings).to.have.lengthOf(1);
          expect(warnings[0]).to.contain(`content-src="${served.url}"`);
          expect(warnings[0]).to.contain('The built-in content is shown.');
          expect(errors).to.be.empty;
          expect(served.requests).to.equal(requests);
        });
      }
    });
  }

  it('is lost once in the network is asked for once more, and nobody notices', async () => {
    const served = serveOverlay(
      { text: { en: { closures: { nemid: { status: 'Own words' } } } } },
      { lost: 1 },
    );
    const widget = await mount('switch-guide', served.attribute);
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
    expect(served.requests).to.equal(2);
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('failed is asked for again by a widget that comes later', async () => {
    expectConsole(/could not be fetched/);
    const served = serveOverlay(
      { text: { en: { closures: { nemid: { status: 'Own words' } } } } },
      { lost: 2 },
    );
    const one = await mount('switch-guide', served.attribute);
    await one.until(() => one.events('mitid-error').length, 'tells no error');
    const two = await mount('switch-guide', served.attribute);
    await two.until(() => two.text.includes('Own words'), 'the overlay does not show');
    expect(two.events('mitid-error')).to.be.empty;
  });

  it('failed is not asked for again by a widget that only moves', async () => {
    expectConsole(/is not JSON/);
    const served = serveText('no');
    const widget = await mount('switch-guide', served.attribute);
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
    stage().append(widget.element);
    await widget.ready();
    expect(served.requests).to.equal(1);
    // One that comes now is told; by then the first would have been told again.
    const other = await mount('switch-guide', served.attribute);
    await other.until(() => other.events('mitid-error').length, 'tells no error');
    expect(widget.events('mitid-error')).to.have.lengthOf(1);
  });

  it('is wrong in many places is said with ten of them, and how many more', async () => {
    expectConsole(/and 5 more/);
    const documents = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`unknown-${index}`, null]),
    );
    const warnings = listen('warn');
    const widget = await mount('switch-guide', serveOverlay({ content: { documents } }).attribute);
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
    expect(warnings[0]?.match(/\n {2}content\.documents\.unknown-/g)).to.have.lengthOf(10);
  });

  for (const src of [
    'data:application/json,{"name":"x"}',
    'ftp://host.example/o.json',
    'file:///o',
  ]) {
    it(`has an address that is not of the web is not asked for: ${src}`, async () => {
      expectConsole(/is not an http or https address/);
      const widget = await mount('switch-guide', `content-src='${src}'`);
      await widget.until(() => widget.events('mitid-error').length, 'tells no error');
      expect(widget.events('mitid-error').map(({ code }) => code)).to.deep.equal([
        'overlay-invalid',
      ]);
    });
  }

  it('has an address that cannot be one does not stop the widget', async () => {
    expectConsole(/content-src="https:\/\/\[" /);
    const widget = await mount('switch-guide', 'content-src="https://["');
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
    expect(widget.text).to.contain('Closed on 31 October 2023');
  });

  it('is only doubtful is used, without a word on the page', async () => {
    // A long line is a slip that the command line tells of.
    const title = 'Own words that go on and on, '.repeat(5).trim();
    const served = serveOverlay({ text: { en: { steps: { 'old-mail': { title } } } } });
    const widget = await mount('switch-guide', served.attribute);
    await widget.until(() => widget.text.includes(title), 'the overlay does not show');
    expect(widget.events('mitid-error')).to.be.empty;
  });

  it('fails lets its event rise out of shadow roots', async () => {
    expectConsole(/status 404/);
    const heard: Event[] = [];
    const within = stage();
    within.addEventListener('mitid-error', (event) => heard.push(event));
    const root = within.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const served = serveText('', { status: 404 });
    const widget = await SwitchHarness.mount(
      `<mitid-switch-guide ${served.attribute}></mitid-switch-guide>`,
      root,
    );
    await widget.until(() => heard.length, 'tells no error');
    expect(heard).to.have.lengthOf(1);
  });

  it('fails gives way to one that does not', async () => {
    expectConsole(/status 404/);
    const good = serveOverlay({ text: { en: { closures: { nemid: { status: 'Own words' } } } } });
    const widget = await mount('switch-guide', serveText('', { status: 404 }).attribute);
    await widget.until(() => widget.events('mitid-error').length, 'tells no error');
    widget.element.contentSrc = good.url;
    await widget.until(() => widget.text.includes('Own words'), 'the overlay does not show');
    expect(widget.events('mitid-error')).to.have.lengthOf(1);
  });
});
