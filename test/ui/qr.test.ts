import { expect } from '@open-wc/testing';
import { qrCode } from '../../src/ui/qr.ts';
import { readQr } from '../support/qr.ts';

const read = (text: string): string | undefined => {
  const code = qrCode(text);
  return code && readQr(code);
};

describe('a QR code', () => {
  const texts = {
    'a link': 'https://example.dk/mitid?lang=en#mitid?purpose=study&ready=passport',
    'one sign': 'a',
    'letters that are not English': 'https://example.dk/blåbærgrød',
    'the longest link that we make': `https://example.dk/#mitid?ready=${'biometric-photo.'.repeat(60)}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`says exactly what it was made of: ${what}`, () => {
      expect(read(text)).to.equal(text);
    });
  }

  it('has a light border of four modules, which cameras need', () => {
    const { size, path } = qrCode('https://example.dk/')!;
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect([Math.min(...places), Math.max(...places)]).to.deep.equal([4, size - 5]);
  });

  it('is not made of a text that is too long for one, and that is no error', () => {
    expect(qrCode('a'.repeat(2954))).to.equal(undefined);
  });

  it('is made of the longest text that fits into one', () => {
    expect(qrCode('a'.repeat(2953))?.size).to.equal(177 + 8);
  });
});
