/** The page of a host on which a walk begins. */
import type { Language } from './walk.ts';

const TITLES: Readonly<Record<Language, string>> = {
  en: 'A page of the municipality',
  da: 'En side hos kommunen',
};

/** Some texts depend on the day and the hour: for a walk it is always the same Tuesday morning. */
const CLOCK = `{
  const started = performance.now();
  const begin = Date.parse('2026-12-01T10:00:00+01:00');
  const now = () => Math.floor(begin + performance.now() - started);
  window.Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [now()])); }
    static now() { return now(); }
  };
}`;

export const pageOf = (html: string, language: Language, script = ''): string =>
  `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${TITLES[language]}</title>
    <link rel="icon" href="data:,">
    <script>${CLOCK}</script>
    <script type="module" src="mitid-widgets.js"></script>
    <script type="module">${script}</script>
  </head>
  <body>
    <h1>${TITLES[language]}</h1>
    ${html}
  </body>
</html>`;
