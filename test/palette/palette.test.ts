/** A widget whose host has coloured it. */
import { expect } from '@open-wc/testing';
import '../../src/widgets/overview/define.ts';
import { expectConsole } from '../support/console.ts';
import { listen, stage, usePage } from '../support/widget-page.ts';
import { WidgetHarness } from '../support/widget.harness.ts';

class ColouredHarness extends WidgetHarness {
  token(name: string): string {
    return getComputedStyle(this.base).getPropertyValue(`--_${name}`).trim();
  }

  get isMended(): boolean {
    return this.token('host-accent') !== '';
  }
}

/** A widget in a host with some custom properties, once its colours were looked at. */
const coloured = async (style: string, attributes = ''): Promise<ColouredHarness> => {
  const around = stage({ style });
  return ColouredHarness.mount(`<mitid-overview ${attributes}></mitid-overview>`, around);
};

describe('the colours of a host', () => {
  usePage();

  it('are moved to the nearest that can be read, and the console says so once', async () => {
    expectConsole(/--mitid-color-accent: #ffcc00 has a contrast of 1\.4 to 1/);
    const said = listen('warn');
    const widget = await coloured('--mitid-color-accent: #ffcc00');
    await widget.until(() => widget.isMended, 'is not mended');
    expect(widget.token('host-accent')).to.equal('#ffcc00');
    expect(widget.token('accent')).to.match(/^#[78]/);
    const lines = said.filter((text) => text.includes('--mitid-color-accent'));
    expect(lines).to.have.lengthOf(1);
  });

  it('are looked at again when the widget turns dark', async () => {
    expectConsole(/--mitid-color-accent-dark: #333333/);
    const widget = await coloured(
      '--mitid-color-accent: #0d5f5c; --mitid-color-accent-dark: #333333',
    );
    widget.element.setAttribute('theme', 'dark');
    await widget.until(() => widget.token('host-accent') === '#333333', 'is not mended anew');
  });

  it('tell danger from a button where the accent is red', async () => {
    const widget = await coloured('--mitid-color-accent: #b00020');
    await widget.until(() => widget.token('danger-mark') !== '', 'danger has no mark');
  });
});
