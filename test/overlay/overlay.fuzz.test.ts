/** Widgets with random overlays: whatever a host serves, the reader has something to read. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { useOverlay } from '../../src/overlay/overlay.ts';
import { expectConsole } from '../support/console.ts';
import type { WidgetHarness } from '../support/widget.harness.ts';
import { ChecklistHarness } from '../widgets/document-checklist/document-checklist.harness.ts';
import { EligibilityHarness } from '../widgets/eligibility-checker/eligibility-checker.harness.ts';
import { SwitchHarness } from '../widgets/switch-guide/switch-guide.harness.ts';
import { goodOverlay, mutatedOverlays, randomOverlays } from '../support/overlay-cases.ts';
import { serveText } from '../support/overlays.ts';
import { usePage } from '../support/widget-page.ts';
import { asAnswers, scanner } from '../support/widget-people.ts';

const widgets: Readonly<Record<string, () => Promise<WidgetHarness>>> = {
  'the result of the checker': async () => {
    const widget = await EligibilityHarness.mount(
      `<mitid-eligibility-checker ${asAnswers(scanner)}></mitid-eligibility-checker>`,
    );
    await widget.untilResult();
    return widget;
  },
  'the checklist': () =>
    ChecklistHarness.mount(
      '<mitid-document-checklist answers="route=counter citizenship=other"></mitid-document-checklist>',
    ),
  'the switch guide': async () => {
    const widget = await SwitchHarness.mount('<mitid-switch-guide></mitid-switch-guide>');
    for (const thing of widget.things) await widget.tick(thing);
    return widget;
  },
};

/** Serves a text to a widget, and waits until it has taken it or refused it. */
async function feed(widget: WidgetHarness, text: string): Promise<void> {
  const { url } = serveText(text);
  const { promise, release } = useOverlay({ src: url });
  widget.element.contentSrc = url;
  await promise.catch(() => undefined);
  // What the widget does with it takes promises only, so it is done before the next task.
  await new Promise((done) => setTimeout(done));
  await widget.settled();
  release();
}

const addresses = /^(https:\/\/|tel:|mailto:)\S+$/;

describe('random overlays', () => {
  usePage();

  for (const [name, mount] of Object.entries(widgets)) {
    for (const [what, overlays] of Object.entries({
      'random values': randomOverlays,
      'good overlays with slips in them': mutatedOverlays(goodOverlay),
    })) {
      it(`leave ${name} readable, with harmless links: ${what}`, async () => {
        expectConsole(/^mitid-widgets: content-src="http:\/\/localhost:\d+\/host-/);
        const widget = await mount();
        // The code that loads overlays is late; from here on it is there.
        widget.element.asOf = '2090-03-01';
        await widget.until(() => widget.text.includes('1 March 2090'), 'does not show the day');
        widget.element.asOf = undefined;
        await fc.assert(
          fc.asyncProperty(overlays, async (overlay) => {
            await feed(widget, JSON.stringify(overlay));
            expect(widget.events('mitid-error').map(({ code }) => code)).not.to.include(
              'render-failed',
            );
            expect(widget.isFailed).to.equal(false);
            expect(widget.heading.text).not.to.equal('');
            for (const { href } of widget.links) expect(href).to.match(addresses);
          }),
          { numRuns: 60 },
        );
        widget.element.contentSrc = undefined;
        await widget.settled();
        expect(widget.isReady).to.equal(true);
      });
    }
  }

  for (const text of [
    '['.repeat(100_000) + ']'.repeat(100_000),
    '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
  ]) {
    it(`that nest deeply are refused: ${text.slice(0, 10)}…`, async () => {
      expectConsole(/content-src="http:\/\/localhost:\d+\/host-/);
      const widget = await SwitchHarness.mount(
        `<mitid-switch-guide ${serveText(text).attribute}></mitid-switch-guide>`,
      );
      await widget.until(() => widget.events('mitid-error').length, 'tells no error');
      expect(widget.text).to.contain('Closed on 31 October 2023');
    });
  }
});
