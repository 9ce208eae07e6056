/** The page that shows what differs: before, after and where. Pure. */

export interface Row {
  readonly id: string;
  /** How many pixels differ; none where the picture is new. */
  readonly pixels: number | undefined;
}

const cell = (id: string, kind: string): string =>
  `<td><a href="${id}.${kind}.webp"><img src="${id}.${kind}.webp" alt="${kind}" loading="lazy"></a></td>`;

const rowOf = ({ id, pixels }: Row): string =>
  pixels === undefined
    ? `<tr><th scope="row">${id}<br>new</th><td></td>${cell(id, 'after')}<td></td></tr>`
    : `<tr><th scope="row">${id}<br>${pixels} pixels</th>${['before', 'after', 'difference'].map((kind) => cell(id, kind)).join('')}</tr>`;

export const reportOf = (rows: readonly Row[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>${rows.length} pictures differ</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; }
      table { border-collapse: collapse; }
      th, td { padding: 0.5em; border: 1px solid #8888; text-align: start; vertical-align: top; }
      img { max-inline-size: 28vw; background: #8883; }
    </style>
  </head>
  <body>
    <h1>${rows.length} pictures differ</h1>
    <table>
      <thead><tr><th>Picture</th><th>Before</th><th>After</th><th>Difference</th></tr></thead>
      <tbody>${rows.map(rowOf).join('')}</tbody>
    </table>
  </body>
</html>
`;
