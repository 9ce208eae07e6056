/** What is wrong with a page as a whole: scripts, policy, files, overlays. Pure. */
import { nearestOf } from '../content/problems.ts';
import type { Finding, SeenPage } from './seen.ts';

const list = (words: readonly string[]): string => words.join(', ');

const isModuleEntry = (address: string): boolean => /\/mitid-widgets\.js(\?|$)/.test(address);
const isEntry = (address: string): boolean => /\/mitid-widgets(\.classic)?\.js(\?|$)/.test(address);

export function copies({ scripts, widgets, version }: SeenPage): Finding[] {
  const entries = [...new Set(scripts.map(({ address }) => address).filter(isEntry))];
  const versions = [...new Set(widgets.flatMap((each) => each.version ?? []))];
  const others = versions.filter((each) => each !== version);
  return [
    ...(entries.length > 1
      ? [
          {
            id: 'copies',
            level: 'warning',
            title: `${entries.length} scripts load the widgets`,
            text: `One is enough; the others slow the page down. Script tags: ${list(entries)}`,
            mend: 'Keep one script tag and remove the others. Check the template, plugins and the tag manager.',
          } as const,
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            id: 'versions',
            level: 'warning',
            title: 'The page has another version of the widgets',
            text: `The widgets are version ${list(versions)}; this doctor is version ${version}. If two versions are loaded, the first one is used.`,
            mend: 'Load one version on a page.',
          } as const,
        ]
      : []),
  ];
}

export const types = ({ scripts }: SeenPage): Finding[] =>
  scripts
    .filter(({ address, type }) => isModuleEntry(address) && type !== 'module')
    .map(({ address }) => ({
      id: 'no-module',
      level: 'error',
      title: 'The script tag lacks type="module"',
      text: 'The browser reads this file as an old script and stops at its first line, so no widget loads.',
      mend: 'Add type="module", or use mitid-widgets.classic.js.',
      code: `<script type="module" src="${address}"></script>`,
    }));

/** What browsers say of something that a policy forbids. */
export interface Violation {
  readonly effectiveDirective?: string;
  readonly disposition?: string;
  readonly sample?: string | null;
}

/** What is only reported is not blocked; of Trusted Types, only the policy of Lit is ours. */
export const isBlocked = ({ effectiveDirective = '', disposition, sample }: Violation): boolean =>
  disposition !== 'report' &&
  (!effectiveDirective.includes('trusted-types') || sample === 'lit-html');

/** What each directive is asked for, in words. */
const policyWords: Readonly<Record<string, string>> = {
  'script-src': 'scripts',
  'script-src-elem': 'scripts',
  'connect-src': 'files that scripts read, such as your overlay',
  'frame-src': 'frames',
  'style-src': 'styles',
  'style-src-elem': 'styles',
  'trusted-types': 'the policy of Trusted Types that the widgets use',
};

/** The directive that a host writes: browsers name a narrower one. */
const written = (directive: string): string => directive.replace(/-elem$/, '');

const sourceOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
};

export function policy({ blocked }: SeenPage): Finding[] {
  const seen = new Set<string>();
  return blocked.flatMap(([directive, address]): Finding[] => {
    const what = written(directive);
    const source = what === 'trusted-types' ? 'lit-html' : sourceOf(address);
    if (seen.has(`${what} ${source}`)) return [];
    seen.add(`${what} ${source}`);
    return [
      {
        id: 'policy',
        level: 'error',
        title: `Your Content-Security-Policy blocks ${policyWords[directive] ?? directive}`,
        text: `Blocked by ${what}: ${address}`,
        mend: `Add this to ${what} in your policy, beside what is there.`,
        code: `${what} ${source}`,
      },
    ];
  });
}

export const files = ({ lost, blocked }: SeenPage): Finding[] =>
  lost.length === 0 || blocked.length > 0
    ? []
    : [
        {
          id: 'files',
          level: 'error',
          title: 'Files of the widgets cannot be loaded',
          text: `Requests that failed: ${list(lost)}`,
          mend: 'Put the whole folder dist/ on your server, not single files. From another server it has to send Access-Control-Allow-Origin.',
        },
      ];

export function strangers(
  { strangers: names, widgets }: SeenPage,
  known: readonly string[],
): Finding[] {
  const tags = widgets
    .filter(({ tag }) => !known.includes(tag.replace('mitid-', '')))
    .map(({ tag, number }) => ({ name: tag.replace('mitid-', ''), number }));
  const all = [...names.map((name) => ({ name, number: undefined })), ...tags];
  return all.map(({ name, number }) => {
    // Part of a name is nearer than letters can say.
    const nearest =
      nearestOf(name, known) ?? known.find((each) => name.length > 2 && each.includes(name));
    return {
      id: 'unknown-widget',
      level: 'error',
      title: `There is no widget “${name}”`,
      text: `The page shows only its fallback content. There are: ${list(known)}.`,
      mend: nearest === undefined ? 'Use one of these names.' : `Did you mean “${nearest}”?`,
      ...(number === undefined ? {} : { at: { kind: 'widget', number } as const }),
    };
  });
}

export const overlays = (page: SeenPage): Finding[] =>
  page.overlays
    .filter(({ problems }) => problems.length > 0)
    .map(({ address, problems }) => ({
      id: 'overlay',
      level: 'error',
      title: 'Your own file cannot be used',
      text: `${address}\n${problems.join('\n')}\nReaders see the built-in content instead.`,
      mend: 'Open the file in the embed builder, or check it with this command.',
      code: 'npx mitid-widgets validate own.overlay.json',
    }));

export function pageLanguage({ lang, widgets }: SeenPage): Finding[] {
  const silent = widgets.filter(
    ({ langAround, attributes }) =>
      langAround === '' && !attributes.some(([name]) => name === 'lang'),
  );
  return lang === '' && silent.length > 0
    ? [
        {
          id: 'no-language',
          level: 'error',
          title: 'The page does not declare its language',
          text: 'The widgets speak English then, and screen readers read the whole page in the wrong voice.',
          mend: 'Set lang on the html element.',
          code: '<html lang="da">',
        },
      ]
    : [];
}

export const noWidgets = ({ widgets, frames, strangers: names }: SeenPage): Finding[] =>
  widgets.length + frames.length + names.length > 0
    ? []
    : [
        {
          id: 'nothing',
          level: 'warning',
          title: 'There is no widget on this page',
          text: 'Neither a tag that begins with mitid-, nor a div with data-mitid, nor a frame. Some editors remove unknown tags when a page is saved.',
          mend: 'Look at the source of the page. If the tag is gone, use the div.',
          code: '<div data-mitid="document-checklist"></div>',
        },
      ];
