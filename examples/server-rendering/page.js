/** The page around the widget, which goes in as it was rendered: not escaped, nothing taken out. */
export const page = (widget) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>New in Denmark</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/mitid-widgets/mitid-widgets.js"></script>
  </head>
  <body>
    <h1>New in Denmark</h1>
    ${widget}
  </body>
</html>
`;
