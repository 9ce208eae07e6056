/** From where an attribute may name an overlay. */
import { assert } from '@open-wc/testing';
import '../../src/widgets/overview/define.ts';
import { expectConsole } from '../support/console.ts';
import { cleanUp } from '../support/widget-page.ts';

const contentSrc = (address: string): string | null | undefined => {
  const overview = document.createElement('mitid-overview');
  overview.setAttribute('content-src', address);
  return overview.contentSrc;
};

function inHead(tag: string, attributes: Readonly<Record<string, string>>): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.head.append(element);
  cleanUp(() => {
    element.remove();
  });
}

describe('the attribute content-src', () => {
  it('may name a file of the page and of its server', () => {
    for (const address of [
      '/own.json',
      'own.json',
      `${location.origin}/a/own.json`,
      'blob:' + location.origin + '/1',
    ]) {
      assert.equal(contentSrc(address), address);
    }
  });

  it('may not name a file of another server, and says what to do', () => {
    for (const address of [
      'https://elsewhere.example/own.json',
      '//elsewhere.example/own2.json',
      `https://elsewhere.example/?${location.origin}`,
      `${location.protocol}//${location.hostname}:1/own.json`,
      'data:application/json,{}',
      'javascript:alert(1)',
      'http://',
    ]) {
      expectConsole(/is refused.*mitid-content-origins/);
      assert.isNull(contentSrc(address), address);
    }
  });

  it('may name a file of a server that the owner of the page names in the head', () => {
    inHead('meta', {
      name: 'mitid-content-origins',
      content: 'https://files.example, https://other.example/',
    });
    assert.equal(contentSrc('https://files.example/own.json'), 'https://files.example/own.json');
    assert.equal(contentSrc('https://other.example/own.json'), 'https://other.example/own.json');
    expectConsole(/is refused/);
    assert.isNull(contentSrc('https://files.example.evil.example/own.json'));
  });

  it('takes no such name from the body, where others write', () => {
    const meta = document.createElement('meta');
    meta.name = 'mitid-content-origins';
    meta.content = 'https://body.example';
    document.body.append(meta);
    cleanUp(() => {
      meta.remove();
    });
    expectConsole(/is refused/);
    assert.isNull(contentSrc('https://body.example/own.json'));
  });

  it('is no limit for scripts, which set the property', () => {
    const overview = document.createElement('mitid-overview');
    overview.contentSrc = 'https://elsewhere.example/by-script.json';
    assert.equal(overview.contentSrc, 'https://elsewhere.example/by-script.json');
  });
});
