/** The language switch of all pages of the site: it sets `lang` on the page, and the widgets follow. */
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
// What a page is set to stands in its address, and is still there after this.
for (const link of document.querySelectorAll('[data-reload]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
}
show(preferred());
