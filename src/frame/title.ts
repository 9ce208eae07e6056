/** A frame page is called what its widget is called, in the language that the reader chose. */
export function followHeading({ shadowRoot }: Element): void {
  if (!shadowRoot) return;
  const follow = (): void => {
    const heading = shadowRoot.querySelector('#heading');
    if (heading) document.title = heading.textContent.trim();
  };
  // The heading itself is another one in each language.
  new MutationObserver(follow).observe(shadowRoot, { childList: true, subtree: true });
  follow();
}
