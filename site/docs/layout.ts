/** What stands around the text of a page: the bar of the site, the other pages, the search. */
import { posix } from 'node:path';
import { labelOf, parentOf, type Group, type Page } from './pages.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The headings of the page itself, below its name. */
function contents({ parsed }: Page): string {
  const items = parsed.headings
    .filter(({ level }) => level === 2)
    .map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`);
  return items.length < 2 ? '' : `<ul>${items.join('')}</ul>`;
}

export function layout(
  page: Page,
  html: string,
  pages: ReadonlyMap<string, Page>,
  groups: readonly Group[],
): string {
  const to = (path: string): string => posix.relative(posix.dirname(page.path), path);
  const site = `${to('..')}/`;
  const isListed = groups.some(({ sources }) => sources.includes(page.source));
  const parent = isListed ? undefined : parentOf(page.source, pages);

  const entry = (source: string): string => {
    const other = pages.get(source);
    if (!other) return '';
    const current = other === page ? ' aria-current="page"' : '';
    const above = other === parent ? ' aria-current="true"' : '';
    return `<li><a href="${to(other.path)}"${current}${above}>${escaped(labelOf(other))}</a>${
      other === page ? contents(page) : ''
    }</li>`;
  };
  const group = ({ title, sources }: Group, at: number): string =>
    `<p id="group-${at}">${title}</p>
<ul aria-labelledby="group-${at}">${sources.map(entry).join('\n')}</ul>`;

  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(page.parsed.title)} – docs of mitid-widgets</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${site}site.css">
    <link rel="stylesheet" href="${site}docs.css">
    <script type="module" src="${site}built/docs.js"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <header>
      <a class="brand" href="${site}">mitid-widgets</a>
      <nav aria-label="Site">
        <a href="${site}build.html">Build</a>
        <a href="${site}#examples">Examples</a>
        <a href="${site}storybook/">Showroom</a>
        <a href="${to('index.html')}" aria-current="${page.path === 'index.html' ? 'page' : 'true'}">Docs</a>
      </nav>
      <form role="search" data-passages="${to('search.json')}" hidden>
        <label for="search">Search the docs</label>
        <input id="search" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
        <div class="results"></div>
      </form>
    </header>
    <div class="docs">
      <button type="button" class="open-pages" popovertarget="pages">All pages</button>
      <nav id="pages" aria-label="Docs" popover>
        ${groups.map(group).join('\n')}
      </nav>
      <main id="main" tabindex="-1">
        ${parent ? `<p class="above"><a href="${to(parent.path)}">${escaped(labelOf(parent))}</a></p>` : ''}
        ${html}
      </main>
    </div>
    <footer>
      <p>mitid-widgets explains MitID. It is not MitID, not a log-in, and not run by the state or by a bank.</p>
    </footer>
  </body>
</html>
`;
}
