import { expect } from '@open-wc/testing';
import { directionOf, lookupLocale, resolveLocale } from '../../../src/core/i18n/locale.ts';
import { shadowStage, stage, usePage } from '../../support/widget-page.ts';

const supported = ['en', 'da', 'zh-Hant'];

describe('lookupLocale', () => {
  for (const [tag, locale] of Object.entries({
    da: 'da',
    'da-DK': 'da',
    DA: 'da',
    ' da ': 'da',
    'da-Latn-DK-x-private': 'da',
    'zh-hant-TW': 'zh-Hant',
    // What people write for Danish, and what editors make of quotation marks.
    da_DK: 'da',
    dan: 'da',
    'dk-DK': 'da',
    dk: 'da',
    '”da”': 'da',
    '&quot;da&quot;': 'da',
  })) {
    it(`finds ${locale} for “${tag}”`, () => {
      expect(lookupLocale(tag, supported)).to.equal(locale);
    });
  }

  for (const tag of ['', 'd', 'zh', 'uk', 'not a tag', '-', 'constructor']) {
    it(`finds nothing for “${tag}”`, () => {
      expect(lookupLocale(tag, supported)).to.equal(undefined);
    });
  }
});

describe('resolveLocale', () => {
  usePage();

  const within = (parent: Element | ShadowRoot, lang?: string): Element => {
    const element = document.createElement('div');
    if (lang !== undefined) element.setAttribute('lang', lang);
    parent.append(element);
    return element;
  };

  it('takes the own lang before that of an ancestor', () => {
    const { locale } = resolveLocale(within(stage({ lang: 'en' }), 'da'), supported);
    expect(locale).to.equal('da');
  });

  it('takes the nearest ancestor', () => {
    const inner = within(stage({ lang: 'en' }), 'da');
    expect(resolveLocale(within(inner), supported).locale).to.equal('da');
  });

  it('takes the document where nothing nearer says', () => {
    document.documentElement.lang = 'da';
    expect(resolveLocale(within(stage()), supported).locale).to.equal('da');
  });

  it('looks out of shadow roots', () => {
    const root = shadowStage({ lang: 'da' });
    expect(resolveLocale(within(within(root)), supported).locale).to.equal('da');
  });

  it('takes English where the nearest language is not supported', () => {
    document.documentElement.lang = 'da';
    expect(resolveLocale(within(stage({ lang: 'uk' })), supported).locale).to.equal('en');
  });

  it('goes to the ancestors where the own lang is not supported, and tells it', () => {
    const found = resolveLocale(within(stage({ lang: 'da' }), 'qaa'), supported);
    expect(found).to.deep.equal({ locale: 'da', unsupported: 'qaa', isGuess: false });
  });

  it('has nothing to tell where there is no own lang', () => {
    expect(resolveLocale(within(stage({ lang: 'uk' })), supported).unsupported).to.equal(undefined);
  });

  it('has nothing to tell where the own lang is empty', () => {
    expect(resolveLocale(within(stage(), ''), supported).unsupported).to.equal(undefined);
  });

  it('has nothing to tell where the own lang is supported', () => {
    expect(resolveLocale(within(stage(), 'da'), supported).unsupported).to.equal(undefined);
  });
});

describe('directionOf', () => {
  it('is from right to left for Arabic, Persian and Urdu', () => {
    expect(['ar', 'fa', 'ur', 'ar-EG'].map(directionOf)).to.deep.equal(Array(4).fill('rtl'));
  });

  it('is from left to right for English, Danish and Ukrainian', () => {
    expect(['en', 'da', 'uk'].map(directionOf)).to.deep.equal(Array(3).fill('ltr'));
  });
});
