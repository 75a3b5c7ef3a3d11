import { expect } from '@open-wc/testing';
import { into, next, top, type Stop } from '../../src/a11y/scanning/course.ts';
import { accessOptions, pace } from '../../src/a11y/scanning/options.ts';

const walk = (sizes: readonly number[], from: Stop, steps: number): (readonly [number, number | null])[] => {
  const stops: (readonly [number, number | null])[] = [];
  for (let stop = from; stops.length < steps; stop = next(sizes, stop)) stops.push([stop.group, stop.item]);
  return stops;
};

describe('the course of the scanning', () => {
  it('goes from group to group, and begins again', () => {
    expect(walk([3, 2], top([3, 2]), 4)).to.deep.equal([
      [0, null],
      [1, null],
      [0, null],
      [1, null],
    ]);
  });

  it('goes once round a group that was chosen, and is at the group again', () => {
    const inside = into([3, 2], { group: 1, item: null, rounds: 1 })!;
    expect(walk([3, 2], inside, 4)).to.deep.equal([
      [1, 0],
      [1, 1],
      [1, null],
      [0, null],
    ]);
  });

  it('chooses at once what is alone in its group, and what one is at', () => {
    expect(into([1, 2], { group: 0, item: null, rounds: 0 })).to.equal(null);
    expect(into([1, 2], { group: 1, item: 0, rounds: 0 })).to.equal(null);
  });

  it('begins inside where there is one group only, and stays there', () => {
    expect(walk([2], top([2]), 3)).to.deep.equal([
      [0, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it('counts the rounds without a choice', () => {
    let stop = top([1, 1]);
    for (let step = 0; step < 4; step++) stop = next([1, 1], stop);
    expect(stop.rounds).to.equal(2);
  });
});

describe('the settings of switches', () => {
  it('are mended where a part is wrong: Escape and Tab are never switches', () => {
    const mended = accessOptions({
      switches: 9,
      selectKey: 'Escape',
      nextKey: 'Tab',
      switchSeconds: 60,
      restSeconds: 'x',
    });
    expect(mended).to.deep.equal(accessOptions({}));
    expect(mended.switches).to.equal('none');
  });

  it('A28: stay between half a second and ten', () => {
    expect([pace(0), pace(3.5), pace(99)]).to.deep.equal([0.5, 3.5, 10]);
  });
});
