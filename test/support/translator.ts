/** Does to a page what page translators do: Google's wraps each text in two elements, Microsoft's replaces it. */

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement?.localName !== 'style',
  );
}

export type Manner = 'wraps' | 'replaces';

/** Every text is in brackets then. */
export function translate(root: Node, manner: Manner): void {
  for (const text of textsIn(root)) {
    const translated = document.createTextNode(text.data.replace(/\S.*\S|\S/s, '[$&]'));
    if (manner === 'replaces') {
      text.parentElement?.setAttribute('_msttexthash', '1');
      text.replaceWith(translated);
      continue;
    }
    const tag: string = 'font';
    const [outer, inner] = [document.createElement(tag), document.createElement(tag)];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.append(translated);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What a translator says of the page. */
export function markTranslated(lang: string): () => void {
  const { documentElement: html } = document;
  const before = html.lang;
  html.classList.add('translated-ltr');
  html.lang = lang;
  return () => {
    html.classList.remove('translated-ltr');
    html.lang = before;
  };
}
