/** What is wrong with a page as a whole: scripts, policy, files, overlays. Pure. */
import { msg, str } from '@lit/localize';
import { nearestOf } from '../content/problems.ts';
import type { Finding, SeenPage } from './seen.ts';
import { didYouMean } from './words.ts';

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
            title: msg(str`${entries.length} scripts load the widgets`, { id: 'doctor.copies' }),
            text: msg(
              str`One is enough; the others slow the page down. Script tags: ${list(entries)}`,
              { id: 'doctor.copies.text' },
            ),
            mend: msg(
              'Keep one script tag and remove the others. Check the template, plugins and the tag manager.',
              { id: 'doctor.copies.mend' },
            ),
          } as const,
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            id: 'versions',
            level: 'warning',
            title: msg('The page has another version of the widgets', { id: 'doctor.versions' }),
            text: msg(
              str`The widgets are version ${list(versions)}; this doctor is version ${version}. If two versions are loaded, the first one is used.`,
              { id: 'doctor.versions.text' },
            ),
            mend: msg('Load one version on a page.', { id: 'doctor.versions.mend' }),
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
      title: msg('The script tag lacks type="module"', { id: 'doctor.no-module' }),
      text: msg(
        'The browser reads this file as an old script and stops at its first line, so no widget loads.',
        { id: 'doctor.no-module.text' },
      ),
      mend: msg('Add type="module", or use mitid-widgets.classic.js.', {
        id: 'doctor.no-module.mend',
      }),
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
function policyWords(directive: string): string {
  switch (directive) {
    case 'script-src':
      return msg('scripts', { id: 'doctor.policy.scripts' });
    case 'connect-src':
      return msg('files that scripts read, such as your overlay', { id: 'doctor.policy.files' });
    case 'frame-src':
      return msg('frames', { id: 'doctor.policy.frames' });
    case 'style-src':
      return msg('styles', { id: 'doctor.policy.styles' });
    case 'trusted-types':
      return msg('the policy of Trusted Types that the widgets use', {
        id: 'doctor.policy.trusted-types',
      });
    default:
      return directive;
  }
}

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
        title: msg(str`Your Content-Security-Policy blocks ${policyWords(what)}`, {
          id: 'doctor.policy',
        }),
        text: msg(str`Blocked by ${what}: ${address}`, { id: 'doctor.policy.text' }),
        mend: msg(str`Add this to ${what} in your policy, beside what is there.`, {
          id: 'doctor.policy.mend',
        }),
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
          title: msg('Files of the widgets cannot be loaded', { id: 'doctor.files' }),
          text: msg(str`Requests that failed: ${list(lost)}`, { id: 'doctor.files.text' }),
          mend: msg(
            'Put the whole folder dist/ on your server, not single files. From another server it has to send Access-Control-Allow-Origin.',
            { id: 'doctor.files.mend' },
          ),
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
      title: msg(str`There is no widget “${name}”`, { id: 'doctor.unknown-widget' }),
      text: msg(str`The page shows only its fallback content. There are: ${list(known)}.`, {
        id: 'doctor.unknown-widget.text',
      }),
      mend:
        nearest === undefined
          ? msg('Use one of these names.', { id: 'doctor.unknown-widget.mend' })
          : didYouMean(nearest),
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
      title: msg('Your own file cannot be used', { id: 'doctor.overlay' }),
      text: [
        address,
        ...problems,
        msg('Readers see the built-in content instead.', { id: 'doctor.overlay.text' }),
      ].join('\n'),
      mend: msg('Open the file in the embed builder, or check it with this command.', {
        id: 'doctor.overlay.mend',
      }),
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
          title: msg('The page does not declare its language', { id: 'doctor.no-language' }),
          text: msg(
            'The widgets speak English then, and screen readers read the whole page in the wrong voice.',
            { id: 'doctor.no-language.text' },
          ),
          mend: msg('Set lang on the html element.', { id: 'doctor.no-language.mend' }),
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
          title: msg('There is no widget on this page', { id: 'doctor.nothing' }),
          text: msg(
            'Neither a tag that begins with mitid-, nor a div with data-mitid, nor a frame. Some editors remove unknown tags when a page is saved.',
            { id: 'doctor.nothing.text' },
          ),
          mend: msg('Look at the source of the page. If the tag is gone, use the div.', {
            id: 'doctor.nothing.mend',
          }),
          code: '<div data-mitid="document-checklist"></div>',
        },
      ];
