/** The docs as a small site, made of the Markdown of the repository. */
import type { Passage } from './find.ts';
import { layout } from './layout.ts';
import { follower, type Repository } from './links.ts';
import { htmlOf } from './markdown.ts';
import { groupsOf, pagesOf, type Texts } from './pages.ts';

export interface Docs {
  /** What is made, by its path below `docs/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of the repository that pages link to and that are no pages; they go into `docs/files/`. */
  readonly copies: ReadonlySet<string>;
  /** Links that lead nowhere, neither on the site nor on the forge. */
  readonly dead: readonly string[];
}

export function docsOf(texts: Texts, repository: Repository): Docs {
  const pages = pagesOf(texts);
  const groups = groupsOf(pages);
  const found = { copies: new Set<string>(), dead: [] as string[] };
  const files = new Map<string, string>();
  const passages: Passage[] = [];
  for (const page of pages.values()) {
    const html = htmlOf(page.parsed, follower(page, pages, repository, found));
    files.set(page.path, layout(page, html, pages, groups));
    const { title } = page.parsed;
    for (const { id, heading, text } of page.parsed.passages) {
      passages.push({ url: id ? `${page.path}#${id}` : page.path, page: title, heading, text });
    }
  }
  files.set('search.json', JSON.stringify(passages));
  return { files, ...found };
}
