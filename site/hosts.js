/**
 * What stands around the pages of the made-up hosts: their header, menus and footer, and above them a slim bar,
 * which is ours. The pages themselves hold what an editor writes: text, and two lines a widget.
 */

/** Pages with their names: address, English, Danish. */
const examples = [
  ['municipality.html', 'Municipality', 'Kommune'],
  ['university.html', 'University', 'Universitet'],
  ['employer.html', 'Employer', 'Arbejdsgiver'],
];

/** By the class of the body. A menu is made up too, but for `pages`; the current entry says so. */
const hosts = {
  municipality: {
    name: ['Nyborup Kommune', 'Nyborup Kommune'],
    menu: [
      ['Citizens', 'Borger', 'current'],
      ['Business', 'Erhverv'],
      ['Politics', 'Politik'],
      ['The municipality', 'Kommunen'],
    ],
    trail: ['Home › Citizens › New in Denmark', 'Forside › Borger › Ny i Danmark'],
    pages: [
      ['municipality.html', 'MitID when you are new', 'MitID, når du er ny'],
      ['appointment.html', 'Your appointment with us', 'Din tid hos os'],
      ['guide.html', 'The whole guide', 'Hele guiden'],
      ['library.html', 'About MitID', 'Om MitID'],
      ['trouble.html', 'When it does not work', 'Når det ikke virker'],
    ],
    end: [
      'A demonstration. Nyborup does not exist, and this is not a page of MitID or of any authority.',
      'En demonstration. Nyborup findes ikke, og siden er ikke lavet af MitID eller en myndighed.',
    ],
  },
  university: {
    name: ['University of Havnby', 'Havnby Universitet'],
    menu: [
      ['Study', 'Uddannelse'],
      ['Before you arrive', 'Før du kommer', 'current'],
      ['Research', 'Forskning'],
      ['About us', 'Om os'],
    ],
    trail: ['Home › Before you arrive', 'Forside › Før du kommer'],
    pages: [
      ['university.html', 'International students', 'Internationale studerende'],
      ['university-scams.html', 'Messages about MitID', 'Beskeder om MitID'],
      ['university-guide.html', 'MitID, from A to Z', 'MitID fra A til Z'],
    ],
    end: [
      'A demonstration. The University of Havnby does not exist.',
      'En demonstration. Havnby Universitet findes ikke.',
    ],
  },
  employer: {
    name: ['Vestfjord Group', 'Vestfjord Group'],
    menu: [
      ['Home', 'Hjem'],
      ['HR', 'HR'],
      ['New in Denmark', 'Ny i Danmark', 'current'],
      ['IT and phones', 'IT og telefoner'],
      ['Canteen', 'Kantine'],
    ],
    trail: ['Home › New in Denmark', 'Hjem › Ny i Danmark'],
    pages: [
      ['employer.html', 'New colleagues', 'Nye kolleger'],
      ['employer-phone.html', 'A new phone', 'Ny telefon'],
      ['employer-guide.html', 'MitID, the whole guide', 'MitID, hele guiden'],
    ],
    end: [
      'A demonstration. The Vestfjord Group does not exist.',
      'En demonstration. Vestfjord Group findes ikke.',
    ],
  },
};

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** `host.js` says it in the language of the page. */
const said = (name, [en, da], attributes = {}) =>
  element(name, { ...attributes, 'data-en': en, 'data-da': da }, en);

const isHere = (href) => location.pathname.endsWith(`/${href}`);
/** The bar names a host by its first page. */
const isOfHost = (href) => hosts[document.body.className].pages[0][0] === href;

const link = ([href, ...words]) =>
  said('a', words, {
    href,
    'data-follows': '',
    ...(isHere(href) ? { 'aria-current': 'page' } : {}),
  });

const named = (en, da) => ({ 'data-en-label': en, 'data-da-label': da });

const bar = () =>
  element(
    'div',
    { class: 'site-bar' },
    link(['./', 'mitid-widgets', 'mitid-widgets']),
    element(
      'nav',
      named('Examples', 'Eksempler'),
      ...examples.map((each) => {
        const made = link(each);
        if (isOfHost(each[0])) made.setAttribute('aria-current', isHere(each[0]) ? 'page' : 'true');
        return made;
      }),
    ),
    link(['build.html', 'Build your own', 'Byg jeres egen']),
    element(
      'div',
      { class: 'language-switch', role: 'group', ...named('Language', 'Sprog') },
      element('button', { type: 'button', 'data-language': 'da', lang: 'da' }, 'Dansk'),
      element('button', { type: 'button', 'data-language': 'en', lang: 'en' }, 'English'),
    ),
  );

const header = ({ name, menu }) =>
  element(
    'header',
    { class: 'host-header' },
    said('p', name, { class: 'brand' }),
    element(
      'ul',
      { class: 'menu', 'aria-hidden': 'true' },
      ...menu.map(([en, da, current = '']) => said('li', [en, da], { class: current })),
    ),
  );

/** Where the page stands, and the other pages beside it. */
const around = ({ trail, pages }) => [
  element(
    'p',
    { class: 'trail', 'aria-hidden': 'true' },
    said('span', trail),
    ' › ',
    said('span', pages.find(([href]) => isHere(href))?.slice(1) ?? ['', '']),
  ),
  element(
    'nav',
    { class: 'side', ...named('In this section', 'I dette afsnit') },
    element('ul', {}, ...pages.map((page) => element('li', {}, link(page)))),
  ),
];

const host = hosts[document.body.className];
const main = document.querySelector('main');
const body = element('div', { class: 'host-body' });
main.replaceWith(body);
// Where a page shows another in a frame, the bar is around both, and there is room for the page alone.
const isFramed = window.parent !== window;
body.append(...(isFramed ? [] : around(host)), main);
body.before(header(host));
body.after(element('footer', { class: 'host-footer' }, said('p', host.end)));
if (!isFramed) document.querySelector('.skip').after(bar());
