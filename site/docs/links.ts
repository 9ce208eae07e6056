/** Links between files of the repository, as links between pages of the site. */
import { posix } from 'node:path';
import type { Target } from './markdown.ts';
import type { Page } from './pages.ts';

export interface Repository {
  isFile(path: string): boolean;
  /** Of a picture, in pixels. */
  sizeOf(path: string): readonly [width: number, height: number] | undefined;
}

/** Follows the links of a page. What is no page is copied; what is not there at all is dead. */
export function follower(
  page: Page,
  pages: ReadonlyMap<string, Page>,
  repository: Repository,
  found: { readonly copies: Set<string>; readonly dead: string[] },
): (href: string) => Target {
  const to = (path: string): string => posix.relative(posix.dirname(page.path), path);
  return (href) => {
    if (/^(https|mailto):/.test(href)) return { href };
    // The rest of the site, around the docs.
    if (href.startsWith('site:')) return { href: to(`../${href.slice('site:'.length)}`) };
    const [file = '', id] = href.split('#');
    const target =
      file === '' ? page.source : posix.join(posix.dirname(page.source), decodeURI(file));
    const other = pages.get(target) ?? pages.get(posix.join(target, 'README.md'));
    if (other && (id === undefined || other.parsed.headings.some((each) => each.id === id))) {
      const path = other === page ? '' : to(other.path);
      return { href: id === undefined ? path : `${path}#${id}` };
    }
    if (!other && id === undefined && repository.isFile(target)) {
      found.copies.add(target);
      return { href: to(`files/${target}`), size: repository.sizeOf(target) };
    }
    found.dead.push(`${page.source}: ${href}`);
    return { href };
  };
}
