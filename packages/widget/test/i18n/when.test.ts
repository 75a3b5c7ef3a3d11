import { expect } from '@open-wc/testing';
import { clockTime, fullMoment, moment, span } from '../../src/i18n/when.ts';

/** Monday, 10 o'clock in Budapest. */
const NOW = Date.parse('2026-11-23T09:00:00.000Z');

describe('times in words', () => {
  it('says a moment as people do', () => {
    expect(moment('2026-11-23T15:00:00.000Z', NOW, 'hu')).to.equal('ma 16 órakor');
    expect(moment('2026-11-24T06:00:00.000Z', NOW, 'hu')).to.equal('holnap 7 órakor');
    expect(moment('2026-11-26T06:30:00.000Z', NOW, 'hu')).to.equal('csütörtökön 7 óra 30 perckor');
    expect(moment('2026-12-07T06:00:00.000Z', NOW, 'hu')).to.equal('hétfőn (december 7.) 7 órakor');
    expect(moment('2026-11-24T15:00:00.000Z', NOW, 'en')).to.match(/^tomorrow at 4\spm$/);
    expect(moment('2026-11-24T15:00:00.000Z', NOW, 'de')).to.equal('morgen um 16 Uhr');
  });

  it('says a span without „16:00-tól”, which no synthesiser can read', () => {
    expect(span('2026-11-24T15:00:00.000Z', '2026-11-24T18:00:00.000Z', NOW, 'hu')).to.equal(
      'holnap 16 órától 19 óráig',
    );
  });

  it("goes by the office's clock, whatever the reader's is, on both sides of a switch", () => {
    expect(clockTime('2026-03-29T00:59:00.000Z', 'hu')).to.equal('01:59');
    expect(clockTime('2026-03-29T01:00:00.000Z', 'hu')).to.equal('03:00');
    expect(fullMoment('2026-10-25T01:05:00.000Z', 'hu')).to.equal('2026. október 25., vasárnap, 2 óra 5 perc');
  });

  it('counts days by the calendar: late in the evening the next morning is tomorrow', () => {
    const late = Date.parse('2026-11-23T22:30:00.000Z');
    expect(moment('2026-11-24T06:00:00.000Z', late, 'hu')).to.equal('holnap 7 órakor');
    const afterMidnight = Date.parse('2026-11-23T23:30:00.000Z');
    expect(moment('2026-11-24T06:00:00.000Z', afterMidnight, 'hu')).to.equal('ma 7 órakor');
  });
});
