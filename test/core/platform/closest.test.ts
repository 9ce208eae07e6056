import { expect } from '@open-wc/testing';
import { closestAttribute, composedParent } from '../../../src/core/platform/closest.ts';
import { shadowStage, stage, usePage } from '../../support/widget-page.ts';

const childOf = (parent: Element | ShadowRoot): HTMLElement => {
  const child = document.createElement('span');
  parent.append(child);
  return child;
};

describe('closestAttribute', () => {
  usePage();

  it('finds the value on the element itself', () => {
    expect(closestAttribute(stage({ title: 'here' }), 'title')).to.equal('here');
  });

  it('finds the nearest of several', () => {
    const outer = stage({ title: 'far' });
    const inner = childOf(outer);
    inner.title = 'near';
    expect(closestAttribute(childOf(inner), 'title')).to.equal('near');
  });

  it('looks out of nested shadow roots', () => {
    const inner = childOf(shadowStage({ title: 'outside' })).attachShadow({ mode: 'closed' });
    expect(closestAttribute(childOf(inner), 'title')).to.equal('outside');
  });

  it('passes over an empty value', () => {
    const outer = stage({ title: 'far' });
    const inner = childOf(outer);
    inner.title = '';
    expect(closestAttribute(inner, 'title')).to.equal('far');
  });

  it('finds nothing for an element that is not in the document', () => {
    expect(closestAttribute(document.createElement('p'), 'lang')).to.equal(null);
  });

  it('finds nothing for nothing', () => {
    expect(closestAttribute(null, 'lang')).to.equal(null);
  });
});

describe('composedParent', () => {
  usePage();

  it('is the host where the parent is a shadow root', () => {
    const root = shadowStage();
    expect(composedParent(childOf(root)) === root.host).to.equal(true);
  });

  it('is nothing above the document', () => {
    expect(composedParent(document.documentElement)).to.equal(null);
  });
});
