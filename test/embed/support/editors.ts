/** The two editors that most systems for web sites have, as their makers ship them. */
import { openSite, type TestSite } from './site.ts';
import type { Page } from './engines.ts';

export type EditorName = 'tinymce' | 'ckeditor';

/** Their files, as a system would serve them. */
export const openEditors = (): Promise<TestSite> =>
  openSite([
    { at: '/tinymce/', folder: 'node_modules/tinymce' },
    { at: '/ckeditor/', folder: 'node_modules/ckeditor5/dist/browser' },
  ]);

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title>
  <link rel="icon" href="data:,">`;

const pages: Readonly<Record<EditorName, string>> = {
  tinymce: `${head}<script src="/tinymce/tinymce.min.js"></script></head>
    <body><textarea id="editor"></textarea></body></html>`,
  ckeditor: `${head}<link rel="stylesheet" href="/ckeditor/ckeditor5.css">
    <script src="/ckeditor/ckeditor5.umd.js"></script></head>
    <body><div id="editor"></div></body></html>`,
};

export interface Editor {
  /** Puts HTML in as a system does when it opens what was stored, and takes out what it would store. */
  store(html: string): Promise<string>;
  /** Only TinyMCE here: puts HTML in by the window for the source. */
  typeSource(html: string): Promise<string>;
}

/** What is used of the editors; their own types want the whole page to be theirs. */
interface Tiny {
  setContent(html: string): void;
  getContent(): string;
  execCommand(name: string): void;
}
interface Ck {
  setData(html: string): void;
  getData(): string;
}
type Plugins = Readonly<Record<string, unknown>> & {
  readonly ClassicEditor: { create(element: Element | null, options: object): Promise<Ck> };
};
declare global {
  interface Window {
    tinymce?: { init(options: object): Promise<Tiny[]> };
    CKEDITOR?: Plugins;
    testEditor?: { set(html: string): void; get(): string; source(): void };
  }
}

/** Settings are plain data. For CKEditor `plugins` are names, in addition to the usual ones. */
export async function openEditor(
  page: Page,
  site: TestSite,
  name: EditorName,
  settings: object = {},
): Promise<Editor> {
  await page.goto(site.publish(pages[name]));
  await page.evaluate(name === 'tinymce' ? startTiny : startCk, JSON.stringify(settings));
  const get = (): Promise<string> => page.evaluate(() => window.testEditor?.get() ?? '');
  return {
    async store(html) {
      await page.evaluate((text: string) => window.testEditor?.set(text), html);
      return get();
    },
    async typeSource(html) {
      await page.evaluate(() => window.testEditor?.source());
      await page.evaluate((text: string) => {
        const area = document.querySelector<HTMLTextAreaElement>('.tox-dialog textarea');
        if (!area) throw new Error('The window for the source did not open.');
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }, html);
      await page.click('.tox-dialog__footer .tox-button:not(.tox-button--secondary)');
      return get();
    },
  };
}

async function startTiny(settings: string): Promise<void> {
  const plugins = 'code link lists';
  const options = { selector: '#editor', license_key: 'gpl', promotion: false, plugins };
  const own = JSON.parse(settings) as object;
  const [editor] = (await window.tinymce?.init({ ...options, ...own })) ?? [];
  if (!editor) throw new Error('TinyMCE did not start.');
  window.testEditor = {
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    source: () => editor.execCommand('mceCodeEditor'),
  };
}

async function startCk(settings: string): Promise<void> {
  const { CKEDITOR } = window;
  if (!CKEDITOR) throw new Error('CKEditor did not load.');
  // What the "classic" editor of its documentation has.
  const usual = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List', 'Table'];
  const { plugins = [], ...own } = JSON.parse(settings) as { plugins?: string[] };
  const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [...usual, ...plugins].map((each) => CKEDITOR[each]),
    ...own,
  });
  window.testEditor = {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    source: () => undefined,
  };
}
