import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Simulation } from './support/simulation.node.ts';

/** P3: whatever is lost, doubled or reordered, in however many tabs: each message is shown exactly once. */
const RUNS = process.env.PROVE === 'full' ? 1000 : 200;

const steps = {
  write: (world, n) => world.write(n),
  operatorWrites: (world) => world.operatorWrites(),
  operatorReads: (world) => world.operatorReads(),
  arrive: (world, n) => world.pick(n)?.arrive(),
  arriveInOrder: (world) => world.pick(0)?.arrive(),
  arriveTwice(world, n) {
    const parcel = world.pick(n);
    parcel?.arrive();
    parcel?.arrive();
  },
  lose: (world, n) => world.pick(n)?.lose(),
  reconnect: (world) => world.reconnect(),
  lead: (world, n) => world.lead(n),
  openTab: (world) => world.openTab(),
  crash: (world, n) => world.crash(n),
} satisfies Record<string, (world: Simulation, n: number) => void>;
type Step = keyof typeof steps | 'restoreBackup' | 'wait';

const step = (backups: boolean): fc.Arbitrary<readonly [Step, number]> =>
  fc.tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant<Step>('arriveInOrder') },
      { weight: 4, arbitrary: fc.constantFrom<Step>('arrive', 'write', 'operatorWrites', 'wait') },
      { weight: 2, arbitrary: fc.constantFrom<Step>('lose', 'arriveTwice', 'operatorReads', 'reconnect') },
      { weight: 1, arbitrary: fc.constantFrom<Step>('lead', 'openTab', 'crash', backups ? 'restoreBackup' : 'lead') },
    ),
    fc.nat(1000),
  );

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

for (const backups of [false, true]) {
  test(`shown exactly once${backups ? ', with older backups restored' : ''} (${RUNS} schedules)`, async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
    const schedules = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(step(backups), { minLength: 20, maxLength: 120 }),
    );
    await fc.assert(
      fc.asyncProperty(schedules, async ([tabs, schedule]) => {
        const world = new Simulation(tabs);
        try {
          for (const [name, n] of schedule) {
            if (name === 'wait') t.mock.timers.tick(n);
            else if (name === 'restoreBackup') world.restoreBackup(n);
            else steps[name](world, n);
            await breathe();
            checkEachTab(world);
          }
          await comeToRest(world, (ms) => t.mock.timers.tick(ms));
          checkTheEnd(world);
        } finally {
          world.dispose();
        }
      }),
      { numRuns: RUNS },
    );
  });
}

/** At any moment: nothing twice, the log in its order, and what was written in a tab does not go away from it. */
function checkEachTab(world: Simulation): void {
  for (const tab of world.tabs) {
    const { entries } = tab.client.snapshot;
    const keys = entries.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, `${tab.id} shows something twice`);
    const answers = world.messages(tab).filter(({ own }) => !own);
    const history = world.server.histories.get(tab.client.epoch)!;
    for (const { seq, text } of answers) {
      const event = history[seq! - 1];
      assert.equal(event?.__typename === 'MessageEvent' && event.text, text, `${tab.id} mixes two histories`);
    }
    // While another history is being read, all of the transcript is on its way.
    const { epoch, resetAt, snapshot } = tab.client;
    if (epoch !== `e${world.server.epoch}` || (resetAt !== undefined && !snapshot.caughtUp)) continue;
    const own = tab.wrote.filter((key) => !world.lost.has(key));
    assert.deepEqual(
      own.filter((key) => !keys.includes(key)),
      [],
      `${tab.id} has lost what was written in it`,
    );
    const numbers = entries.flatMap((entry) =>
      entry.seq === undefined || entry.key.startsWith('reset') ? [] : [entry.seq],
    );
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
      `${tab.id} is out of order`,
    );
  }
}

/** A good network for a while: everything arrives, in its order. What is missing shows by what comes after it. */
async function comeToRest(world: Simulation, tick: (ms: number) => void): Promise<void> {
  world.operatorWrites();
  for (let round = 0; round < 4; round++) {
    do {
      world.pick(0)?.arrive();
      await breathe();
    } while (world.onTheWay.length > 0);
    // Longer than any back-off, and than the time after which a tab asks the leading one once more.
    tick(31_000);
  }
}

function checkTheEnd(world: Simulation): void {
  const stored = world.server.log.flatMap((event) => (event.__typename === 'MessageEvent' ? [event] : []));
  const ids = stored.map(({ clientMessageId }) => clientMessageId);
  for (const key of world.wrote) {
    assert.ok(ids.includes(key) || world.lost.has(key), 'something that was written is nowhere');
  }
  for (const tab of world.tabs) {
    const shown = world.messages(tab).map(({ text, seq, own }) => ({ text, seq, own }));
    const expected = stored.map(({ text, seq, party }) => ({ text, seq, own: party === 'CITIZEN' }));
    assert.deepEqual(shown, expected, `${tab.id} shows another conversation`);
  }
}
