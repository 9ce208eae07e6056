/** A whole page around a fragment, which also shows where to copy it from. */
import type { Fragment } from './fragment.ts';

interface PageOf {
  readonly lang: string;
  /** Address of the script, as seen from the page. */
  readonly script: string;
}

export function pageOf({ html, title }: Fragment, { lang, script }: PageOf): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<script type="module" src="${script}"></script>
</head>
<body>
<!-- mitid-widgets: copy from here -->
${html}
<!-- mitid-widgets: to here -->
</body>
</html>
`;
}
