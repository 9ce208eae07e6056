import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { qrView } from '../../src/share/qr-view.ts';
import { qrCode, type QrCode } from '../../src/share/qr.late.ts';
import { stage, usePage } from '../support/widget-page.ts';
import { readQr } from '../support/qr.ts';

const read = (text: string): string | undefined => {
  const code = qrCode(text);
  return code === 'too-long' ? undefined : readQr(code);
};

describe('a QR code', () => {
  const texts = {
    'a link': 'https://example.dk/mitid?lang=en#mitid__purpose_study__ready_passport',
    'one sign': 'a',
    'letters that are not English': 'https://example.dk/blåbærgrød',
    'the longest link that we make': `https://example.dk/#mitid__ready${'_biometric-photo'.repeat(60)}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`says exactly what it was made of: ${what}`, () => {
      expect(read(text)).to.equal(text);
    });
  }

  it('has a light border of four modules, which cameras need', () => {
    const { size, path } = qrCode('https://example.dk/') as QrCode;
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect([Math.min(...places), Math.max(...places)]).to.deep.equal([4, size - 5]);
  });

  it('is not made of a text that is too long for one, and that is no error', () => {
    expect(qrCode('a'.repeat(2954))).to.equal('too-long');
  });

  it('is made of the longest text that fits into one', () => {
    expect((qrCode('a'.repeat(2953)) as QrCode).size).to.equal(177 + 8);
  });

  describe('on the page', () => {
    usePage();

    it('has at least three pixels a module, which cameras need', () => {
      for (const length of [20, 400, 900]) {
        const code = qrCode('a'.repeat(length)) as QrCode;
        const place = stage();
        render(qrView(code, 'Code'), place);
        const { width } = place.querySelector('svg')!.getBoundingClientRect();
        expect(width / code.size).to.be.at.least(3);
        expect(width).to.be.at.least(176);
      }
    });

    it('is a word where the text is too long for one', () => {
      const place = stage();
      render(qrView('too-long', 'Code'), place);
      expect(place.textContent).to.contain('too long for a QR code');
    });
  });
});
