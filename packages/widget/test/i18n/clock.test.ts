import { expect } from '@open-wc/testing';
import { clockTime } from '../../src/i18n/clock.ts';
import { fullMoment } from '../../src/i18n/full-moment.ts';

describe('instants of a transcript', () => {
  it("go by the office's clock, whatever the reader's is, on both sides of a switch", () => {
    expect(clockTime('2026-03-29T00:59:00.000Z', 'hu')).to.equal('01:59');
    expect(clockTime('2026-03-29T01:00:00.000Z', 'hu')).to.equal('03:00');
    expect(fullMoment('2026-10-25T01:05:00.000Z', 'hu')).to.equal('2026. október 25., vasárnap, 2 óra 5 perc');
  });

  it('have their hour in words', () => {
    expect(fullMoment('2026-11-24T15:00:00.000Z', 'hu')).to.equal('2026. november 24., kedd, 16 óra');
    expect(fullMoment('2026-11-24T15:05:00.000Z', 'en')).to.match(/24 November 2026, 4:05\spm$/);
    expect(fullMoment('2026-11-24T15:00:00.000Z', 'en')).to.match(/2026, 4\spm$/);
    expect(fullMoment('2026-11-24T15:05:00.000Z', 'de')).to.equal('Dienstag, 24. November 2026, 16 Uhr 5');
  });
});
