/** What text inherits crosses every shadow root; the widget lets in what a host means to say. */
import { assert } from '@open-wc/testing';
import '../../../src/widgets/overview/define.ts';

/** What a host may say of a widget: its font, its direction, and that it is not to be seen or used now. */
const welcome = new Set([
  'direction',
  'font-family',
  'font-size',
  'pointer-events',
  'visibility',
  '-webkit-font-smoothing',
  '-moz-osx-font-smoothing',
]);

/** For some property each of these is a value that is not its initial one. */
const values =
  'red 40px 7 0.3 1.7 none all both normal under italic bold 900 hidden always auto small-caps rtl dot "x" 300% 50% break-all keep-all nowrap pre balance vertical-rl upright mixed sideways justify right center uppercase capitalize collapse separate hide show evenodd square inside text contain last allow-end first left round bevel ink manual anywhere strict loose over stroke fill crisp-edges geometricPrecision optimizeSpeed optimizelegibility historical-forms jis78 ordinal sub condensed ideograph-alpha no-autospace space-all trim-start weight style wait bounding-box stable preserve discard break-spaces pixelated economy exact inactive isolate disc circle smooth antialiased grayscale read-write read-only new scrollbar thin slashed-zero no-common-ligatures unicode emoji middle end start from-image 90deg spell-out touch'.split(
    ' ',
  );
const further = [
  '1px 1px red',
  '1px red',
  '"smcp"',
  '"wght" 900',
  'dot red',
  '20px 30px',
  'red blue',
];

it('nothing that inherits comes into a widget unless it is welcome', async () => {
  const host = document.createElement('div');
  const widget = document.createElement('mitid-overview');
  const bare = document.createElement('i');
  host.append(widget, bare);
  document.body.append(host);
  await new Promise((done) => {
    widget.addEventListener('mitid-ready', done, { once: true });
  });
  const base = widget.shadowRoot?.querySelector('.base');
  assert.exists(base);
  const [outer, inner, inside] = [host, bare, base].map((element) => getComputedStyle(element));
  assert.exists(outer);
  const names = [...outer].filter((name) => !welcome.has(name));
  const reached: string[] = [];
  let inherited = 0;
  for (const name of names) {
    const plain = inside?.getPropertyValue(name);
    const before = inner?.getPropertyValue(name);
    for (const value of [...values, ...further]) {
      host.style.setProperty(name, value);
      if (host.style.getPropertyValue(name) === '') continue;
      const isInherited =
        inner?.getPropertyValue(name) !== before &&
        inner?.getPropertyValue(name) === outer.getPropertyValue(name);
      if (isInherited) inherited += 1;
      const now = inside?.getPropertyValue(name);
      if (isInherited && now !== plain) reached.push(`${name}: ${value} (${plain} → ${now})`);
      host.style.removeProperty(name);
      if (reached.at(-1)?.startsWith(`${name}:`)) break;
    }
  }
  host.remove();
  assert.isAbove(inherited, 50);
  assert.deepEqual(reached, []);
});

it('a line that the host draws through its text ends at the widget', async () => {
  const widget = document.createElement('mitid-overview');
  document.body.append(widget);
  await new Promise((done) => {
    widget.addEventListener('mitid-ready', done, { once: true });
  });
  const base = widget.shadowRoot?.querySelector('.base');
  assert.exists(base);
  // Nothing computed tells of the line; it is not painted into a box that stands in a line.
  assert.equal(getComputedStyle(base).display, 'inline-block');
  widget.remove();
});
