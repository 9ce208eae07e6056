/** Sends a page with the widget in it, and the scripts that bring it to life. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { page } from './page.js';

const widget = await readFile(new URL('widget.html', import.meta.url), 'utf8');
const [, sheet = ''] = /<style>([^]*?)<\/style>/.exec(widget) ?? [];
const hash = createHash('sha256').update(sheet).digest('base64');

/** The widget brings its style sheet along, which a strict policy allows by its hash. */
const policy = `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'; img-src data:`;

/** What the package has for browsers. */
const files = new URL('.', import.meta.resolve('mitid-widgets/cdn/mitid-widgets.js'));

async function respond({ url }, response) {
  const { pathname } = new URL(`http://localhost${url}`);
  const [, script] = /^\/mitid-widgets\/([\w./-]+\.js)$/.exec(pathname) ?? [];
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(page(widget));
  } else if (script) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(await readFile(new URL(script, files)));
  } else {
    response.writeHead(404).end('Not found');
  }
}

const server = createServer((request, response) => {
  respond(request, response).catch(() => response.writeHead(404).end('Not found'));
});
server.listen(Number(process.env.PORT ?? 3000), () => {
  console.log(`http://localhost:${server.address().port}/`);
});
