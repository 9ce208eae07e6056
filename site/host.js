/** The language switch of the made-up hosts: it sets `lang` on the page, and the widgets follow. */
const buttons = [...document.querySelectorAll('[data-language]')];

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
}

for (const button of buttons) {
  button.addEventListener('click', () => show(button.dataset.language));
}
show(new URLSearchParams(location.search).get('lang') === 'da' ? 'da' : 'en');
