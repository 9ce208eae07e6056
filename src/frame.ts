/**
 * The script of the frame pages. Classic and deferred, so that it has set up the widget before the
 * module that brings it to life runs, and so that it also runs where modules are not let in.
 */
import { languages } from './generated/languages.ts';
import { warn } from './core/element/report.ts';
import { answerPage } from './frame/answer.ts';
import { openLinksOutside } from './frame/links.ts';
import { followHeading } from './frame/title.ts';
import { readFragment } from './frame/overlay-fragment.ts';
import { readQuery } from './frame/query.ts';

const root = document.documentElement;

function setUp(widget: Element): void {
  const name = widget.localName.slice('mitid-'.length);
  const { lang, attributes, properties, problems } = readQuery(
    new URL(location.href),
    name,
    languages,
  );
  const isAlone = parent === window;
  const { file, problem: refusal } = readFragment(location.hash, isAlone);
  for (const problem of refusal ? [...problems, refusal] : problems) warn(problem);
  for (const [attribute, value] of attributes) widget.setAttribute(attribute, value);
  if (file) widget.setAttribute('content-src', URL.createObjectURL(new Blob([file])));
  for (const [property, value] of properties) root.style.setProperty(property, value);
  if (lang) root.lang = lang;
  const entitle = (): void => {
    followHeading(widget);
  };
  widget.addEventListener('mitid-ready', entitle, { once: true });

  const theme = attributes.get('theme') ?? (isAlone ? 'auto' : undefined);
  if (theme === 'dark') root.style.colorScheme = 'dark';
  else if (theme === 'auto') root.style.colorScheme = 'light dark';

  if (isAlone) {
    root.classList.add('alone');
    return;
  }
  openLinksOutside();
  answerPage((scheme) => {
    // Most pages are always light, so the frame is too until it knows better.
    const words = scheme.match(/\b(light|dark)\b/g);
    if (!theme) root.style.colorScheme = words?.join(' ') ?? 'light';
  });
}

const widget = document.querySelector('main > :first-child');
if (widget) setUp(widget);
