/** The language switch of all pages of the site: it sets `lang` on the page, and the widgets follow. */
/** The examples, for the slim bar above a made-up host: it is ours, and not the host's. */
const examples = [
  ['municipality.html', 'Municipality', 'Kommune'],
  ['university.html', 'University', 'Universitet'],
  ['employer.html', 'Employer', 'Arbejdsgiver'],
];

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function link(href, en, da) {
  const attributes = { href, 'data-en': en, 'data-da': da, 'data-follows': '' };
  const isHere = location.pathname.endsWith(`/${href}`);
  return element('a', isHere ? { ...attributes, 'aria-current': 'page' } : attributes);
}

function bar() {
  const switches = [
    ['da', 'Dansk'],
    ['en', 'English'],
  ].map(([code, name]) =>
    element('button', { type: 'button', 'data-language': code, lang: code }, name),
  );
  return element(
    'div',
    { class: 'site-bar' },
    link('./', 'mitid-widgets', 'mitid-widgets'),
    element(
      'nav',
      { 'data-en-label': 'Examples', 'data-da-label': 'Eksempler' },
      ...examples.map((example) => link(...example)),
    ),
    link('build.html', 'Build your own', 'Byg jeres egen'),
    element(
      'div',
      {
        class: 'language-switch',
        role: 'group',
        'data-en-label': 'Language',
        'data-da-label': 'Sprog',
      },
      ...switches,
    ),
  );
}

// Where a page shows another in a frame, the bar is around both.
if (document.body.hasAttribute('data-host') && window.parent === window) {
  document.querySelector('.skip').after(bar());
}

const buttons = [...document.querySelectorAll('[data-language]')];
const byBrowser = /^da\b/i.test(navigator.language) ? 'da' : 'en';

/** The address says it, or else the browser. */
function preferred() {
  const asked = new URLSearchParams(location.search).get('lang');
  return asked === 'da' || asked === 'en' ? asked : byBrowser;
}

/** The address of a page in that language; what the browser asks for anyway is not said. */
function addressIn(language, address) {
  const url = new URL(address);
  if (language === byBrowser) url.searchParams.delete('lang');
  else url.searchParams.set('lang', language);
  return url.href;
}

function show(language) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-en]')) {
    element.textContent = element.dataset[language];
  }
  for (const element of document.querySelectorAll('[data-en-label]')) {
    element.setAttribute('aria-label', element.dataset[`${language}Label`]);
  }
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  for (const link of document.querySelectorAll('a[data-follows]')) {
    link.href = addressIn(language, link.href);
  }
  for (const frame of document.querySelectorAll('iframe[data-follows]')) {
    const address = addressIn(language, frame.src);
    if (address === frame.src) continue;
    // A new frame leaves no step in the history; a new address in the old one would.
    const next = frame.cloneNode();
    next.src = address;
    frame.replaceWith(next);
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    history.replaceState(history.state, '', addressIn(language, location.href));
    show(language);
  });
}
show(preferred());
