/** The front page: what stands on it that follows from the widgets and from the build. */
import { render } from 'lit';
import { figureWords, pageLanguages, type Figures } from './figures.ts';
import { tilesView } from './tiles.ts';

/** Puts the figures where they belong, in both languages; until then those places are hidden. */
function show(figures: Figures): void {
  const shown = pageLanguages.find((each) => each === document.documentElement.lang) ?? 'en';
  for (const language of pageLanguages) {
    for (const [id, text] of Object.entries(figureWords(figures, language))) {
      const place = document.getElementById(id);
      const figure = place?.querySelector<HTMLElement>('.figure');
      if (!place || !figure) continue;
      figure.dataset[language] = text;
      if (language === shown) figure.textContent = text;
      place.hidden = false;
    }
  }
}

async function loadFigures(): Promise<void> {
  try {
    const response = await fetch(new URL('built/figures.json', document.baseURI));
    if (response.ok) show((await response.json()) as Figures);
  } catch {
    // The page does without them.
  }
}

const tiles = document.querySelector<HTMLElement>('#tiles');
// At once: the language switch comes after this script, and fills in the words.
if (tiles) render(tilesView(), tiles);
void loadFigures();
addEventListener('mitid-ready', () => {
  document.getElementById('examples')?.classList.add('ready');
});
