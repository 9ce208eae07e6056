/** Transcripts: how they are written, and compared with room for the words of Orca and the browsers. */
import type { Heard } from './rules.ts';

export const writeTranscript = (title: string, heard: readonly Heard[]): string =>
  [
    `# ${title}`,
    ...heard.map(({ key, lines, isFree }) =>
      isFree
        ? `> ${key} (whatever is said)`
        : [`> ${key}`, ...lines.map((line) => `    ${line}`)].join('\n'),
    ),
    '',
  ].join('\n');

/** What kind of thing something is: versions of Orca and of the browsers have other words for it. */
const ROLES = [
  ...['toggle button', 'push button', 'button', 'heading level \\d', 'heading', 'visited link'],
  ...['link', 'list with \\d+ items?', 'list item', 'check box', 'radio button', 'combo box'],
  ...['search entry', 'entry', 'edit', 'search', 'panel', 'grouping', 'group', 'region', 'form'],
  ...['navigation', 'banner', 'main content', 'document web', 'dialog', 'landmark', 'table with.*'],
  ...['leaving \\w+(?: \\w+)?', 'clickable', 'image', 'details', 'section', 'article'],
].join('|');
const ROLE = new RegExp(`(?<![\\p{L}\\d])(?:${ROLES})(?![\\p{L}\\d])`, 'giu');

/** Where a listener is led out and in: it depends on when Orca hears of the change. */
const CONTEXT = /^(region|leaving)\b/;

/**
 * Only what a listener hears of the page itself; a role is no part of it, nor how lines are broken, nor the button that
 * was pressed, which some say once more.
 */
function wordsOf(lines: readonly string[], before: readonly string[]): string {
  const regions = lines.flatMap((line) => /^region (.+)$/.exec(line)?.[1] ?? []);
  // Who is led into a region may hear its heading too.
  const isContext = (line: string): boolean =>
    CONTEXT.test(line) || regions.some((name) => line.startsWith(`${name} heading`));
  return lines
    .filter((line) => !isContext(line) && !before.includes(line))
    .join(' ')
    .replace(ROLE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Part {
  readonly key: string;
  readonly lines: readonly string[];
}

function partsOf(transcript: string): Part[] {
  return transcript
    .split(/^> /m)
    .slice(1)
    .map((part) => {
      const [key = '', ...lines] = part.trimEnd().split('\n');
      return { key, lines: lines.map((line) => line.trim()) };
    });
}

/** The keys to which something else is said now, one difference each. */
export function differences(before: string, now: string): string[] {
  const [old, fresh] = [partsOf(before), partsOf(now)];
  const found: string[] = [];
  for (let at = 0; at < Math.max(old.length, fresh.length); at++) {
    const [was, is] = [old[at], fresh[at]];
    const words = [old, fresh].map((parts) =>
      wordsOf(parts[at]?.lines ?? [], parts[at - 1]?.lines ?? []),
    );
    if (was?.key === is?.key && words[0] === words[1]) continue;
    found.push([...told('-', was), ...told('+', is)].join('\n'));
    // From another key on nothing can be compared.
    if (was?.key !== is?.key) break;
  }
  return found;
}

const told = (sign: string, part: Part | undefined): string[] =>
  part ? [`${sign} > ${part.key}`, ...part.lines.map((line) => `${sign}     ${line}`)] : [];
