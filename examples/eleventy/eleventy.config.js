import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const program = 'node_modules/mitid-widgets/dist/cli/mitid-widgets.js';

export const config = { dir: { input: 'pages' } };

export default function (eleventy) {
  // What browsers ask for. The rest of the package is for bundlers, editors and the command line.
  eleventy.addPassthroughCopy(
    { 'node_modules/mitid-widgets/dist': 'mitid-widgets' },
    { filter: (path) => !/^(npm|types|editor|cli)\b/.test(path) },
  );

  // {% mitid "troubleshooter", "--lang", "da" %}, with the options of `mitid-widgets render`.
  eleventy.addAsyncShortcode('mitid', async (widget, ...options) => {
    const args = [program, 'render', widget, ...options];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return stdout;
  });
}
