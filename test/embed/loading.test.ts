/** How the files of a widget are asked for: all at once, since every further turn costs a reader time. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { until, waitFor } from './support/engines.ts';
import { inEveryEngine, type Stage } from './support/stage.ts';
import { atTheCounter, widget, widgetNames, type WidgetName } from './support/widget.ts';

const loader = '/mitid-widgets.js';

/** Where statements are from follows once the widget stands, and so do drawings and what else can wait. */
const isLate = (path: string): boolean => /\.rest\.|late\/(drawings|every-widget)/.test(path);
const isFirst = (path: string): boolean => path !== loader && !isLate(path);

/** HTTP/1.1 has six connections; further requests wait for one. */
const CONNECTIONS = 6;

/** The files behind the first view. */
async function filesFor(stage: Stage, name: WidgetName, lang: string): Promise<string[]> {
  const page = await stage.open(`${stage.moduleTag}<mitid-${name} lang="${lang}"></mitid-${name}>`);
  await widget(page, `mitid-${name}`).ready();
  return stage.dist.requests.map(({ path }) => path).filter(isFirst);
}

/** Answers nothing but the loader until it is told to. */
function holdBack(stage: Stage): { readonly asked: readonly string[]; release(): void } {
  const asked: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<undefined>((done) => {
    release = () => {
      done(undefined);
    };
  });
  stage.dist.intercept((path) => {
    if (!isFirst(path)) return undefined;
    asked.push(path);
    return released;
  });
  return { asked, release };
}

inEveryEngine('loading', (stage) => {
  for (const name of widgetNames) {
    // Danish asks for its words too; English has one file less, whatever the widget.
    for (const lang of name === 'eligibility-checker' ? ['en', 'da'] : ['da']) {
      it(`asks for all that the first view of ${name} in ${lang} needs at once`, async () => {
        const files = await filesFor(stage, name, lang);
        const held = holdBack(stage);
        const enough = Math.min(files.length, CONNECTIONS);
        const page = await stage.open(
          `${stage.moduleTag}<mitid-${name} lang="${lang}"></mitid-${name}>`,
          { until: 'parsed' },
        );
        await until(
          () => Promise.resolve(held.asked.length >= enough),
          `${enough} of ${files.join(' ')}; asked: ${held.asked.join(' ')}`,
        );
        held.release();
        await widget(page, `mitid-${name}`).ready();
        const late = await page.evaluate((url: string) => {
          const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          const parts = entries.filter(
            ({ name: file }) =>
              file !== url &&
              /\.js/.test(file) &&
              !/\.rest\.|late\/(drawings|every-widget)/.test(file),
          );
          const answered = Math.min(...parts.map(({ responseEnd }) => responseEnd));
          return parts
            .filter(({ startTime }) => startTime > answered)
            .map(({ name: file }) => file);
        }, stage.dist.url + loader);
        assert.deepEqual(late, []);
        assert.deepEqual([...held.asked].sort(), [...files].sort());
      });
    }
  }

  it('asks for no language but that of the widget', async () => {
    const danish = await filesFor(stage, 'document-checklist', 'da');
    assert.deepEqual(
      danish.filter((path) => path.includes('.en.')),
      [],
    );
    const before = stage.dist.requests.length;
    await filesFor(stage, 'document-checklist', 'en');
    const english = stage.dist.requests.slice(before).map(({ path }) => path);
    assert.deepEqual(
      english.filter((path) => /[/.]da-/.test(path)),
      [],
    );
  });

  it('asks for the results when the reader takes part, and for all of them', async () => {
    const sets = [];
    for (const answers of [{ mitid: 'works' }, atTheCounter]) {
      const before = stage.dist.requests.length;
      const page = await stage.open(
        `${stage.moduleTag}<mitid-eligibility-checker></mitid-eligibility-checker>`,
      );
      const checker = widget(page, 'mitid-eligibility-checker');
      await checker.ready();
      const first = stage.dist.requests.slice(before);
      assert.deepEqual(
        first.filter(({ path }) => path.includes('result')),
        [],
      );
      await checker.interview(answers);
      await checker.result();
      sets.push(
        stage.dist.requests
          .slice(before)
          .map(({ path }) => path)
          // These come when there is nothing else to do.
          .filter((path) => !/late\/(drawings|every-widget)/.test(path))
          .sort(),
      );
    }
    assert.deepEqual(sets[0], sets[1]);
  });

  it('shares what widgets have in common: a hundred ask for no more than one', async () => {
    const files = await filesFor(stage, 'eligibility-checker', 'en');
    const before = stage.dist.requests.length;
    const page = await stage.open(
      stage.moduleTag + '<mitid-eligibility-checker></mitid-eligibility-checker>'.repeat(100),
    );
    await widget(page, 'mitid-eligibility-checker:nth-of-type(100)').ready();
    const asked = stage.dist.requests.slice(before).map(({ path }) => path);
    assert.deepEqual(asked.filter(isFirst).sort(), [...files].sort());
  });

  it('asks for sixteen files at most where all widgets are on a page', async () => {
    const page = await stage.open(
      stage.moduleTag + widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join(''),
    );
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    const files = new Set([loader, ...stage.dist.requests.map(({ path }) => path).filter(isFirst)]);
    assert.ok(files.size <= 16, [...files].join(' '));
  });

  it('moves nothing when the sources of statements follow', async () => {
    if (stage.engine !== 'chromium') return;
    // The guide is ready before its first part is.
    for (const name of widgetNames.filter((each) => each !== 'guide')) {
      const page = await stage.open(`${stage.moduleTag}<mitid-${name}></mitid-${name}>`, {
        head: `<style>body { width: 300px }</style><script>
          window.moved = 0;
          addEventListener('mitid-ready', () => {
            new PerformanceObserver((list) => {
              for (const { value } of list.getEntries()) window.moved += value;
            }).observe({ type: 'layout-shift' });
          });
        </script>`,
      });
      await widget(page, `mitid-${name}`).ready();
      await until(
        () =>
          page.evaluate(
            (tag: string) =>
              !document.querySelector(tag)?.shadowRoot?.querySelector('[data-follows]'),
            `mitid-${name}`,
          ),
        `the sources of ${name}`,
      );
      assert.equal(await page.evaluate(() => Reflect.get(window, 'moved') as number), 0, name);
    }
  });

  it('brings the sources of statements to a widget that is moved meanwhile', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-faq></mitid-faq>`, {
      head: `<script>
        window.requestIdleCallback = (work) => setTimeout(() => {
          work();
          document.body.append(document.querySelector('mitid-faq'));
        });
      </script>`,
    });
    await widget(page, 'mitid-faq').ready();
  });

  it('says nothing of loading where the content has come with the code', async () => {
    const page = await stage.open(
      stage.moduleTag + widgetNames.map((name) => `<mitid-${name}></mitid-${name}>`).join(''),
      {
        head: `<script>
          window.loadingSeen = [];
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function (init) {
            const root = attachShadow.call(this, init);
            new MutationObserver((records) => {
              for (const { addedNodes } of records) for (const node of addedNodes) {
                if (node.querySelector?.('.loading')) window.loadingSeen.push(this.localName);
              }
            }).observe(root, { childList: true, subtree: true });
            return root;
          };
        </script>`,
      },
    );
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    const seen = await page.evaluate(() => Reflect.get(window, 'loadingSeen') as string[]);
    // The folded comparison of the chooser is loaded when somebody unfolds it.
    assert.deepEqual(
      seen.filter((name) => !/guide|authenticator/.test(name)),
      [],
    );
  });

  /** What is made of `Intl` until all these widgets show something. */
  async function formattersOf(names: readonly WidgetName[]): Promise<string[]> {
    const page = await stage.open(
      stage.moduleTag + names.map((name) => `<mitid-${name}></mitid-${name}>`).join(''),
      {
        head: `<script>
          window.formatters = [];
          // What follows once nothing else is to do is not what a reader waits for.
          window.requestIdleCallback = () => 0;
          for (const name of ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'])
            Intl[name] = new Proxy(Intl[name], {
              construct(target, args) { window.formatters.push(name); return new target(...args); },
              apply(target, self, args) { window.formatters.push(name); return target(...args); },
            });
        </script>`,
      },
    );
    await waitFor(
      page,
      (shown: readonly string[]) =>
        shown.every((name) =>
          document.querySelector(`mitid-${name}`)?.shadowRoot?.querySelector('#heading'),
        ),
      [...names],
    );
    return page.evaluate(() => Reflect.get(window, 'formatters') as string[]);
  }

  it('makes no formatter before the first question: the first costs an old phone much time', async () => {
    assert.deepEqual(await formattersOf(['eligibility-checker']), []);
  });

  it('makes no formatter but for the languages of links before the first view in English', async () => {
    const made = await formattersOf(widgetNames);
    assert.deepEqual(
      made.filter((name) => name !== 'DisplayNames'),
      [],
    );
  });
});
