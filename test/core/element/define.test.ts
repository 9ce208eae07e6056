import { expect } from '@open-wc/testing';
import { defineElement } from '../../../src/core/element/define.ts';
import { version } from '../../../src/generated/version.ts';
import { expectConsole } from '../../support/console.ts';
import { listen } from '../../support/widget-page.ts';

class Base extends HTMLElement {
  static get version(): string | undefined {
    return version;
  }
}
class SameVersion extends Base {}
class OtherVersion extends Base {
  static override get version(): string {
    return '0.0.0-other';
  }
}
class Unrelated extends HTMLElement {}

describe('defineElement', () => {
  it('registers an element', () => {
    class Free extends Base {}
    defineElement('test-free', Free);
    expect(customElements.get('test-free') === Free).to.equal(true);
  });

  it('does nothing the second time', () => {
    class Twice extends Base {}
    defineElement('test-twice', Twice);
    defineElement('test-twice', Twice);
    expect(customElements.get('test-twice') === Twice).to.equal(true);
  });

  it('says nothing where the same version has the tag', () => {
    class First extends Base {}
    defineElement('test-same', First);
    defineElement('test-same', SameVersion);
    expect(customElements.get('test-same') === First).to.equal(true);
  });

  it('warns once, with both versions and the tag, where another version has it', () => {
    expectConsole(/<test-other> is taken by version 0\.0\.0-other; version .* leaves it alone/);
    const warnings = listen('warn');
    customElements.define('test-other', OtherVersion);
    defineElement('test-other', SameVersion);
    defineElement('test-other', SameVersion);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain(version);
  });

  it('warns once where an element of somebody else has the tag', () => {
    expectConsole(/<test-unrelated> is taken by another element/);
    customElements.define('test-unrelated', Unrelated);
    defineElement('test-unrelated', SameVersion);
    expect(customElements.get('test-unrelated') === Unrelated).to.equal(true);
  });

  it('does not throw where the class has another tag already', () => {
    class Taken extends Base {}
    customElements.define('test-taken', Taken);
    expect(() => {
      defineElement('test-taken-again', Taken);
    }).not.to.throw();
  });

  it('takes the registry that it is given', () => {
    const defined: string[] = [];
    const registry = {
      get: () => undefined,
      define: (tag: string) => void defined.push(tag),
    } as unknown as CustomElementRegistry;
    defineElement('test-scoped', SameVersion, registry);
    expect(defined).to.deep.equal(['test-scoped']);
  });
});
