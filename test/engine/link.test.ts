/** What stands in the fragment of an address: ours behind the host's, and never in the way of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SavedState } from '../../src/engine/saved-state.ts';
import {
  anchorIn,
  stateInLink,
  linkTo,
  partInLink,
  partLink,
  questionInLink,
  questionLink,
  withoutState,
} from '../../src/engine/link.ts';

const kept = (answers: SavedState['answers'] = {}, ...ready: string[]): SavedState => ({
  answers,
  ready: new Set(ready),
});
const student = kept({ purpose: 'study', citizenship: 'other' }, 'passport', 'biometric-photo');
const studentsText = 'purpose=study&citizenship=other&ready=biometric-photo.passport';
const students = 'purpose_study__citizenship_other__ready_biometric-photo_passport';
const page = 'https://example.dk/mitid';

describe('a link with what is kept', () => {
  it('leads to the page', () => {
    assert.equal(linkTo(page, student), `${page}#mitid__${students}`);
  });

  it('brings back what it holds', () => {
    assert.deepEqual(stateInLink(`#mitid__${students}`), student);
  });

  it('has a fragment that is a CSS identifier, which pages look up', () => {
    for (const link of [
      linkTo(page, student),
      page + partLink('faq'),
      page + questionLink('cost', ''),
    ]) {
      assert.match(new URL(link).hash, /^#[a-z][a-z0-9_-]*$/);
    }
  });

  it('is the address alone where nothing was said', () => {
    assert.equal(linkTo(`${page}?lang=en`, kept()), `${page}?lang=en`);
  });

  it('leads to the same part of the guide', () => {
    const link = linkTo(`${page}${partLink('faq')}`, student);
    assert.equal(link, `${page}#mitid__part_faq__${students}`);
    assert.deepEqual(
      [partInLink(new URL(link).hash), stateInLink(new URL(link).hash)],
      ['faq', student],
    );
  });

  it('has nothing of the answers that the address held before', () => {
    const before = `${page}#mitid__purpose_work__part_faq__ready_witness`;
    assert.equal(linkTo(before, student), `${page}#mitid__part_faq__${students}`);
  });

  it('is without what tracks the reader, and with what belongs to the page', () => {
    const address = `${page};jsessionid=1A2B?id=7&utm_source=x&fbclid=y&q=a%20b`;
    assert.equal(linkTo(address, kept()), `${page}?id=7&q=a%20b`);
  });

  for (const [host, expected] of [
    ['#/guides/mitid', '#/guides/mitid?mitid__'],
    ['#!/guides', '#!/guides?mitid__'],
    ['#/guides?id=7', '#/guides?id=7&mitid__'],
    ['#tab=mitid', '#tab=mitid&mitid__'],
    ['#section-2', '#section-2__mitid__'],
  ] as const) {
    it(`keeps the fragment of the host in front: ${host}`, () => {
      const link = linkTo(page + host, student);
      assert.equal(link, `${page}${expected}${students}`);
      assert.deepEqual(stateInLink(new URL(link).hash), student);
      assert.equal(linkTo(link, student), link);
      assert.equal(withoutState(link), page + host);
    });
  }
});

describe('a link to a place', () => {
  it('keeps the route of the host, and takes the place of an anchor', () => {
    assert.equal(partLink('faq', '#/guides'), '#/guides?mitid__part_faq');
    assert.equal(partLink('faq', '#section-2'), '#mitid__part_faq');
    assert.equal(partLink('overview', '#/guides?mitid__part_faq'), '#/guides?mitid__part_overview');
  });

  it('to a question keeps the part of the guide', () => {
    assert.equal(questionLink('cost', '#mitid__part_faq'), '#mitid__part_faq__question_cost');
    assert.equal(questionInLink('#mitid__part_faq__question_cost'), 'cost');
  });
});

describe('an anchor of the host', () => {
  it('is given back to the page, unless the link leads to a place of ours', () => {
    assert.equal(anchorIn('#section-2__mitid__purpose_work'), 'section-2');
    assert.equal(anchorIn('#section-2__mitid__part_faq'), undefined);
    assert.equal(anchorIn('#/guides?mitid__purpose_work'), undefined);
    assert.equal(anchorIn('#section-2'), undefined);
    assert.equal(anchorIn('#mitid__purpose_work'), undefined);
  });
});

describe('the fragment of a host', () => {
  for (const fragment of [
    '',
    '#',
    '#mitid',
    '#mitid=study',
    '#mitids?purpose=study',
    '#my-mitid?purpose=study',
    '#my-mitid__purpose_study',
    '#purpose=study',
    '#part=faq',
    `#mitid__purpose_${'a'.repeat(4000)}`,
  ]) {
    it(`is left alone: “${fragment.slice(0, 40)}”`, () => {
      assert.deepEqual([stateInLink(fragment), partInLink(fragment)], [undefined, undefined]);
      assert.equal(withoutState(page + fragment), page + fragment);
    });
  }
});

describe('an address without what was kept', () => {
  it('has no answers and ticks', () => {
    assert.equal(withoutState(linkTo(page, student)), page);
  });

  it('is still at the same part of the guide', () => {
    assert.equal(withoutState(`${page}#mitid?part=faq&purpose=study`), `${page}#mitid__part_faq`);
  });
});

describe('a link from before', () => {
  it('brings what it holds', () => {
    assert.deepEqual(stateInLink(`#mitid?${studentsText}`), student);
  });

  it('brings it beside the part of the guide too', () => {
    assert.deepEqual(stateInLink(`#mitid?part=faq&${studentsText}`), student);
  });

  const encoded = {
    'the equals signs': (text: string) => text.replaceAll('=', '%3D'),
    'the equals signs in small letters': (text: string) => text.replaceAll('=', '%3d'),
    'the ampersands': (text: string) => text.replaceAll('&', '%26'),
    'the question mark': (text: string) => text.replace('?', '%3F'),
    'the question mark in small letters': (text: string) => text.replace('?', '%3f'),
    'every sign': (text: string) => `#${encodeURIComponent(text.slice(1))}`,
  };
  for (const [what, encode] of Object.entries(encoded)) {
    it(`is read where another program has encoded ${what}`, () => {
      const fragment = encode(`#mitid?part=faq&${studentsText}`);
      assert.deepEqual([stateInLink(fragment), partInLink(fragment)], [student, 'faq']);
    });
  }

  for (const fragment of [
    '',
    '#',
    '#mitid',
    '#mitid=study',
    '#mitids?purpose=study',
    '#my-mitid?purpose=study',
    '#purpose=study',
    '#part=faq',
  ]) {
    it(`is the host's where it is “${fragment}”`, () => {
      assert.deepEqual([stateInLink(fragment), partInLink(fragment)], [undefined, undefined]);
    });
  }

  it('names no part where only the end of another name is “part”', () => {
    assert.equal(partInLink('#mitid?counterpart=faq'), undefined);
  });
});
