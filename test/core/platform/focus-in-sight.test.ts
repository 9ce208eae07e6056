import { expect } from '@open-wc/testing';
import { focusInSight } from '../../../src/core/platform/focus-in-sight.ts';
import { stage, usePage } from '../../support/widget-page.ts';

/** A button, with as much as two windows above and below it, in pixels. */
function longPage(): HTMLButtonElement {
  const page = stage();
  page.innerHTML = '<div></div><button type="button">Here</button><div></div>';
  for (const each of page.querySelectorAll('div')) each.style.height = `${2 * innerHeight}px`;
  return page.querySelector('button')!;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

describe('what gets focus', () => {
  usePage();
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('comes to the top of the window where it was out of sight', () => {
    const button = longPage();
    for (const from of [0, 4 * innerHeight]) {
      scrollTo(0, from);
      focusInSight(button);
      expect(topOf(button)).to.be.within(0, innerHeight / 4);
      expect(document.activeElement).to.equal(button);
      button.blur();
    }
  });

  it('stays where it is in sight', () => {
    const button = longPage();
    scrollTo(0, topOf(button) - innerHeight / 2);
    const before = scrollY;
    focusInSight(button);
    expect(scrollY).to.equal(before);
  });

  it('is not scrolled to where that is not wanted', () => {
    const button = longPage();
    focusInSight(button, { preventScroll: true });
    expect(scrollY).to.equal(0);
  });
});
