/** Markdown as it is read on the forge: the same anchors for headings, and no HTML in it but comments. */
import Slugger from 'github-slugger';
import MarkdownIt, { type Token } from 'markdown-it';

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** What stands under one heading; above the first, that of the page. */
export interface Passage {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface Parsed {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
  readonly tokens: readonly Token[];
}

/** Where a link or an image of a page leads on the site. */
export interface Target {
  readonly href: string;
  /** Of an image, in pixels. */
  readonly size?: readonly [width: number, height: number] | undefined;
}

const markdown = new MarkdownIt({ html: true });

/** The text of a line, without what marks it up. */
const textOf = (line: Token | undefined): string =>
  (line?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');

const isRaw = ({ type, content }: Token): boolean =>
  type === 'html_inline' || (type === 'html_block' && !/^<!--[^]*?-->\s*$/.test(content));

function checkRaw(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (isRaw(token)) throw new Error(`HTML, which pages do without: ${token.content}`);
    checkRaw(token.children ?? []);
  }
}

export function parse(text: string): Parsed {
  const tokens = markdown.parse(text, {});
  checkRaw(tokens);
  const slugger = new Slugger();
  const headings: Heading[] = [];
  const passages: { id: string; heading: string; text: string }[] = [];
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const heading = textOf(tokens[at + 1]);
      const id = slugger.slug(heading);
      token.attrSet('id', id);
      const level = Number(token.tag.slice(1));
      headings.push({ level, id, text: heading });
      passages.push({ id: level === 1 ? '' : id, heading: level === 1 ? '' : heading, text: '' });
    } else if (token.type === 'inline' && tokens[at - 1]?.type !== 'heading_open') {
      add(textOf(token));
    } else if (token.type === 'fence' || token.type === 'code_block') {
      add(token.content);
    } else if (token.type === 'th_open' && textOf(tokens[at + 1]) === '') {
      // A corner of a table that heads nothing.
      for (const tag of [token, tokens[at + 2]]) if (tag) tag.tag = 'td';
    }
  });
  return { title: headings[0]?.text ?? '', headings, passages, tokens };

  function add(more: string): void {
    const passage = passages.at(-1);
    if (passage) passage.text = `${passage.text} ${more}`.replace(/\s+/g, ' ').trim();
  }
}

// Who cannot use a pointer scrolls a wide table with the arrows: the script of the pages sees to that.
markdown.renderer.rules['table_open'] = () => '<div class="table"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';
markdown.renderer.rules['html_block'] = () => '';

/** A page as HTML, with its links as they lead on the site. */
export function htmlOf({ tokens }: Parsed, targetOf: (href: string) => Target): string {
  const lead = (all: readonly Token[]): void => {
    for (const token of all) {
      for (const name of ['href', 'src']) {
        const href = token.attrGet(name);
        if (href === null) continue;
        const target = targetOf(String(href));
        token.attrSet(name, target.href);
        if (name === 'href' || !target.size) continue;
        token.attrSet('width', String(target.size[0]));
        token.attrSet('height', String(target.size[1]));
      }
      lead(token.children ?? []);
    }
  };
  lead(tokens);
  return markdown.renderer.render([...tokens], markdown.options, {});
}
