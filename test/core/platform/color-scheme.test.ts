import { expect } from '@open-wc/testing';
import { until } from '../../support/widget.harness.ts';
import { SwitchHarness } from '../../widgets/switch-guide/switch-guide.harness.ts';
import { cleanUp, stage, systemColours, usePage } from '../../support/widget-page.ts';

const mount = (attributes = '', within?: Element): Promise<SwitchHarness> =>
  SwitchHarness.mount(`<mitid-switch-guide ${attributes}></mitid-switch-guide>`, within);

/** What the page says of itself, by `color-scheme`. */
function pageScheme(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  cleanUp(() => {
    document.documentElement.style.colorScheme = '';
  });
}

describe('colours of a widget', () => {
  usePage();

  it('stay light on a page that does not speak of dark, even if the system is dark', async () => {
    systemColours(true);
    expect((await mount()).isDark).to.equal(false);
  });

  it('stay light on a page that is only light, even if the system is dark', async () => {
    systemColours(true);
    pageScheme('light');
    expect((await mount()).isDark).to.equal(false);
  });

  it('follow the system on a page that can be both', async () => {
    systemColours(true);
    pageScheme('light dark');
    expect((await mount()).isDark).to.equal(true);
  });

  it('are light on a page that can be both where the system is light', async () => {
    systemColours(false);
    pageScheme('light dark');
    expect((await mount()).isDark).to.equal(false);
  });

  it('are dark on a page that is only dark', async () => {
    systemColours(false);
    pageScheme('dark');
    expect((await mount()).isDark).to.equal(true);
  });

  it('follow a part of the page that is dark', async () => {
    const around = stage();
    around.style.colorScheme = 'dark';
    expect((await mount('', around)).isDark).to.equal(true);
  });

  it('change when the system changes', async () => {
    const change = systemColours(false);
    pageScheme('light dark');
    const widget = await mount();
    change(true);
    await widget.settled();
    expect(widget.isDark).to.equal(true);
  });

  it('change when the page switches its theme', async () => {
    pageScheme('light');
    const widget = await mount();
    document.documentElement.style.colorScheme = 'dark';
    await widget.until(() => widget.isDark, 'stays light');
  });

  it('are those that theme names, whatever page and system say', async () => {
    systemColours(true);
    pageScheme('dark');
    expect((await mount('theme="light"')).isDark).to.equal(false);
    systemColours(false);
    pageScheme('light');
    expect((await mount('theme="dark"')).isDark).to.equal(true);
  });

  it('follow the page with theme="auto"', async () => {
    pageScheme('dark');
    expect((await mount('theme="auto"')).isDark).to.equal(true);
  });

  it('change with the attribute', async () => {
    const widget = await mount('theme="dark"');
    widget.element.setAttribute('theme', 'light');
    await widget.settled();
    expect(widget.isDark).to.equal(false);
    widget.element.removeAttribute('theme');
    await widget.settled();
    expect(widget.isDark).to.equal(false);
  });

  it('are painted on its own surface', async () => {
    const { background, text } = (await mount('theme="dark"')).colours;
    expect([background, text]).to.deep.equal(['rgb(20, 26, 25)', 'rgb(233, 240, 238)']);
  });

  it('change when any element around the widget is switched', async () => {
    const around = stage();
    const inner = document.createElement('div');
    around.append(inner);
    const widget = await mount('', inner);
    around.style.colorScheme = 'dark';
    await until(() => widget.isDark, 'stays light');
  });

  it('change when the head of the page says so', async () => {
    systemColours(false);
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = 'light';
    document.head.append(meta);
    cleanUp(() => {
      meta.remove();
    });
    const widget = await mount();
    meta.content = 'dark';
    await until(() => widget.isDark, 'stays light');
  });
});
