/** Hosts that make it hard: each is a page of the gallery, and a test. */

export interface Host {
  readonly title: string;
  /** What is hard about it. */
  readonly why: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** What stands in the head, before the script of the widgets. */
  readonly head?: string;
  /** What stands around the widgets; `*` is their place. */
  readonly around?: string;
  /** What the page does once it is parsed. */
  readonly after?: string;
  /** The scripts of the widgets; `@` is the folder with the files. */
  readonly scripts?: string;
  /** What the console says, and must say. */
  readonly says?: string;
}

const style = (css: string): string => `<style>${css}</style>`;
const script = (code: string): string => `<script>${code}</script>`;

export const hosts: Readonly<Record<string, Host>> = {
  plain: {
    title: 'A plain host',
    why: 'Nothing is hard here: all others must look the same.',
  },
  reset: {
    title: 'A reset of everything',
    why: 'Margins, borders, lists and controls are taken away from every element.',
    head: style(`* { margin: 0; padding: 0; border: 0; list-style: none; vertical-align: top; }
      button, input, label, fieldset, legend, progress, summary, details, a, p, h2, h3, ul, ol, li, dl, dt, dd, section, form { all: unset; }
      div:empty, span:empty, :empty { display: none; }`),
  },
  shouting: {
    title: 'Capitals, wide and to the right',
    why: 'What text inherits comes in through every shadow root.',
    head: style(`body { text-transform: uppercase; letter-spacing: .5em; word-spacing: 1em; text-align: right;
      text-indent: 3em; font-weight: 900; font-style: italic; line-height: 3; text-shadow: 1px 1px red; cursor: wait;
      white-space: pre-line; word-break: break-all; visibility: visible; list-style: square inside; }`),
  },
  'ten-pixels': {
    title: 'A root size of ten pixels',
    why: 'Old themes set html to 62.5 %, so that rem is small.',
    head: style('html { font-size: 62.5%; } body { font-size: 1.6rem; }'),
  },
  'right-to-left': {
    title: 'A page from right to left',
    why: 'The page is in a language that the widgets do not speak; they are in English, left to right.',
    html: 'lang="he" dir="rtl"',
  },
  'no-language': {
    title: 'A page that does not say its language',
    why: 'The widgets speak English then.',
    html: '',
  },
  twice: {
    title: 'The script three times',
    why: 'A template, a plugin and a tag manager each bring it, one of them the classic one.',
    scripts: `<script type="module" src="@mitid-widgets.js"></script>
      <script type="module" src="@mitid-widgets.js?again"></script>
      <script defer src="@mitid-widgets.classic.js"></script>`,
  },
  'two-versions': {
    title: 'An old version beside ours',
    why: 'Another script has taken one of the tags; it keeps it, and all others work.',
    head: script(`customElements.define('mitid-switch-guide', class extends HTMLElement {
        static get version() { return '0.0.1'; }
      });`),
    around: '*<mitid-switch-guide><a href="/x">Old</a></mitid-switch-guide>',
    says: 'mitid-switch-guide> is taken by version 0.0.1',
  },
  'shadow-root': {
    title: 'A shadow root of the host',
    why: 'The widgets stand inside a component of the host. The script does not look in there, so their code is loaded by name.',
    around: `<host-card id="card">*</host-card>`,
    scripts: '<script type="module" src="@widgets/document-checklist.js"></script>',
    after: `customElements.define('host-card', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(...this.childNodes);
        }
      });`,
  },
  template: {
    title: 'A template that is cloned later',
    why: 'What stands in a template is no part of the page until a script puts it there.',
    around: '<template id="later">*</template><div id="here"></div>',
    after: `requestAnimationFrame(() => {
        document.querySelector('#here').append(document.querySelector('#later').content.cloneNode(true));
      });`,
  },
  restless: {
    title: 'A page that draws itself anew',
    why: 'A framework moves, clones, removes and writes anew while the widgets still load.',
    around: '<div id="one">*</div><div id="two"></div>',
    after: `const [one, two] = ['one', 'two'].map((id) => document.getElementById(id));
      let turns = 0;
      const turn = () => {
        const [from, to] = turns % 2 ? [two, one] : [one, two];
        const gone = from.firstElementChild.cloneNode(true);
        to.append(...from.childNodes);
        from.append(gone);
        gone.remove();
        if (turns === 2) to.innerHTML = to.innerHTML;
        if (++turns < 6) setTimeout(turn, 5);
      };
      turn();`,
  },
  polluted: {
    title: 'Polluted prototypes',
    why: 'An old library has added names of its own to every object and list.',
    head: script(`Object.prototype.extra = 'x';
      Array.prototype.last = function () { return this[this.length - 1]; };
      String.prototype.strip = function () { return this.trim(); };
      Function.prototype.bindAsEventListener = function () { return this; };`),
  },
  overridden: {
    title: 'Overridden prototypes',
    why: 'Prototype.js 1.7 gives lists, texts and elements methods of its own, under names that have another meaning since.',
    head: script(`(() => {
        const each = function (work, context) { for (let i = 0; i < this.length; i++) work.call(context, this[i], i); };
        const collect = function (work, context) { const found = []; each.call(this, (x, i) => found.push(work ? work.call(context, x, i) : x)); return found; };
        const detect = function (work, context) { let found; let is = false; each.call(this, (x, i) => { if (!is && work.call(context, x, i)) { is = true; found = x; } }); return found; };
        const findAll = function (work, context) { const found = []; each.call(this, (x, i) => { if (work.call(context, x, i)) found.push(x); }); return found; };
        const toArray = function () { return [].concat(this); };
        const list = {
          each, collect, map: collect, detect, find: detect, findAll, select: findAll, filter: findAll, toArray, entries: toArray, clone: toArray,
          all(work, context) { let is = true; each.call(this, (x, i) => { is = is && !!(work || ((y) => y)).call(context, x, i); }); return is; },
          any(work, context) { let is = false; each.call(this, (x, i) => { is = is || !!(work || ((y) => y)).call(context, x, i); }); return is; },
          include(x) { return this.indexOf(x) !== -1; },
          first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; },
          clear() { this.length = 0; return this; }, compact() { return findAll.call(this, (x) => x != null); },
          flatten() { return this.flat(Infinity); }, uniq() { return [...new Set(this)]; }, inspect() { return '[' + this.join() + ']'; },
          toJSON() { return this.slice(); },
        };
        list.every = list.all;
        list.some = list.any;
        list.member = list.include;
        Object.assign(Array.prototype, list);
        Array.from = window.$A = (from) => {
          if (!from) return [];
          if ('toArray' in Object(from)) return from.toArray();
          const found = new Array(from.length || 0);
          for (let i = 0; i < found.length; i++) found[i] = from[i];
          return found;
        };
        Object.assign(String.prototype, {
          include(part) { return this.indexOf(part) > -1; },
          startsWith(part) { return this.lastIndexOf(part, 0) === 0; },
          endsWith(part) { const at = this.length - part.length; return at >= 0 && this.indexOf(part, at) === at; },
          strip() { return this.trim(); }, empty() { return this == ''; }, blank() { return /^\\s*$/.test(this); },
          toArray() { return this.split(''); }, sub(part, by) { return this.replace(part, by); }, inspect() { return "'" + this + "'"; },
        });
        const { bind } = Function.prototype;
        Function.prototype.bind = function (context) {
          if (arguments.length < 2 && context === undefined) return this;
          return bind.apply(this, arguments);
        };
        RegExp.prototype.match = RegExp.prototype.test;
        Object.assign(HTMLElement.prototype, {
          remove() { this.parentNode.removeChild(this); return this; },
          update(html) { this.innerHTML = html; return this; },
          select(selector) { return [...this.querySelectorAll(selector)]; },
          match(selector) { return this.matches(selector); },
          empty() { return this.innerHTML.trim() === ''; },
          visible() { return this.style.display !== 'none'; },
          wrap() { return this; }, up() { return this.parentNode; }, down() { return this.firstElementChild; },
        });
      })();`),
  },
  frozen: {
    title: 'Frozen prototypes',
    why: 'The host has locked what all objects have in common, against other scripts.',
    head: script(`for (const each of [Object, Array, String, Number, Map, Set, Promise, RegExp]) {
        Object.freeze(each.prototype);
      }`),
  },
  'no-observers': {
    title: 'No observers of size and sight',
    why: 'Old or locked-down browsers lack them.',
    head: script('delete window.IntersectionObserver; delete window.ResizeObserver;'),
  },
  centred: {
    title: 'Boxes that fit their content',
    why: 'A flex column and a grid take their width from what is in them.',
    around: `<div style="display: flex; flex-direction: column; align-items: center">
      <div style="display: grid; grid-template-columns: auto; justify-items: center">*</div>
    </div>`,
  },
  figure: {
    title: 'A figure in a cell of a table',
    why: 'Old layouts have tables, and a table is as wide as its words.',
    around: '<table><tr><td><figure style="display: table">*</figure></td></tr></table>',
  },
  dialog: {
    title: 'A modal dialog',
    why: 'All of the page but the dialog is inert, the place where screen readers listen too.',
    around: '<dialog id="dialog">*</dialog>',
    after: "document.querySelector('#dialog').showModal();",
  },
  unset: {
    title: 'Every style unset, and empty elements gone',
    why: 'To a style sheet of the page a widget is an empty inline element.',
    head: style(`body * { all: unset; display: inline; }
      body :empty { display: none !important; }`),
  },
  paint: {
    title: 'Text that an ancestor paints',
    why: 'Lines through and under a text, its edges and its colour when selected come from outside.',
    head: style(`body { -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; text-emphasis: dot red;
      caret-color: red; accent-color: red; text-underline-position: under; quotes: none; tab-size: 40;
      hyphens: auto; font-variant-ligatures: none; font-feature-settings: "smcp"; paint-order: stroke;
      text-size-adjust: 300%; -webkit-text-size-adjust: 300%; }
      main, article { text-decoration: line-through red; }`),
    around: '<article>*</article>',
  },
  base: {
    title: 'A base address of its own',
    why: 'Every relative address of the page leads elsewhere.',
    // Behind the script tag, whose address would lead elsewhere too.
    scripts: `<script type="module" src="@mitid-widgets.js"></script>
      <base href="https://elsewhere.example/deep/" />`,
  },
  policy: {
    title: 'A strict policy',
    why: 'Nothing but scripts from one place, and Trusted Types. The page counts what is blocked.',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html" />
      <script src="/gallery/reports.js"></script>`,
    around: '*<p><output id="reports">0 reports</output></p>',
  },
};

const link = '<a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a>';

export const widgetsOfHost = `<mitid-document-checklist id="question" isolated>${link}</mitid-document-checklist>
      <mitid-document-checklist id="list" isolated answers="route=cpr citizenship=other">${link}</mitid-document-checklist>`;

/** The page of a host; `folder` is where the widgets are, and without it they stay away. */
export function pageOf(host: Host, folder: string | undefined): string {
  const { title, why, html = 'lang="en"', head = '', around = '*', after = '' } = host;
  const scripts = host.scripts ?? '<script type="module" src="@mitid-widgets.js"></script>';
  return `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${head}
    ${folder === undefined ? '' : scripts.replaceAll('@', folder)}
  </head>
  <body>
    <main id="host">
      <h1>${title}</h1>
      <p>${why} <a href="/gallery/">All hosts</a></p>
      <form><label>Label <input value="x" /></label> <button type="button">Button</button></form>
      <ul><li>One</li></ul>
    </main>
    ${around.replace('*', widgetsOfHost)}
    ${after === '' ? '' : script(after)}
  </body>
</html>
`;
}

/** The list of all hosts. */
export const listOfHosts = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Hosts that make it hard</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/site.css" />
    <link rel="stylesheet" href="/builder/builder.css" />
  </head>
  <body>
    <header>
      <a class="brand" href="/">mitid-widgets</a>
      <nav aria-label="Site"><a href="/build.html">Build your own</a></nav>
    </header>
    <main>
      <h1>Hosts that make it hard</h1>
      <p class="intro">On each of these pages the widgets must work, look as on the plain one, and leave the page as it was. Tests open them all in Chromium, Firefox and WebKit.</p>
      <ul class="hosts">
        ${Object.entries(hosts)
          .map(
            ([id, { title, why }]) =>
              `<li><a href="/gallery/${id}.html">${title}</a><br /><span class="hint">${why}</span></li>`,
          )
          .join('\n        ')}
      </ul>
    </main>
  </body>
</html>
`;
