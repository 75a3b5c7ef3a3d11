import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { publicHolidays } from '@segit-a-hivatal/hours/holidays';
import type { ResultOf } from '@segit-a-hivatal/contract';
import { RoutingDocument, SetOperatorStateDocument } from '@segit-a-hivatal/contract/operations';
import { hours } from '../../src/demo/hours.ts';
import { createServiceHours } from '../../src/domain/hours/index.ts';
import { advance, emptyState, toSnapshot } from '../../src/domain/routing/index.ts';
import type { Place } from '../../src/domain/routing/index.ts';
import type { Abilities } from '../../src/domain/staffing/index.ts';
import * as runtime from '../../src/runtime.ts';
import { EVERYDAY, office, startTestServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';
import { until } from '../support/until.ts';
import { connect, newCitizen } from '../support/wire-client.ts';

/** What the office has set up, on a whole server: who is asked, for what, and when. */

/** A Tuesday, 7:30 in Budapest. */
let now = Date.parse('2026-11-24T06:30:00Z') - runtime.clock.now();
const days = ['TUESDAY'] as const;
const morning = { weekly: [{ days, from: '07:00', to: '08:00' }], exceptions: [] };
const afternoon = { weekly: [{ days, from: '16:00', to: '19:00' }], exceptions: [] };
const abilities: Record<string, Abilities> = {
  anna: { ...EVERYDAY, languages: ['hu'], roster: morning },
  bela: { ...EVERYDAY, languages: ['hu', 'de'], roster: morning },
  gergo: { ...EVERYDAY, roster: afternoon },
};

let server: TestServer;
const opened: { close(): Promise<void> }[] = [];
before(async () => {
  server = await startTestServer({
    clock: { now: () => runtime.clock.now() + now },
    hours: createServiceHours(hours, publicHolidays),
    sites: office.sites.map((site) => ({ ...site, skills: site.key === 'konyvtar' ? ['digitalis'] : [] })),
    abilitiesOf: (id) => abilities[id],
  });
  for (const id of ['anna', 'bela', 'gergo', 'zoli']) server.staff.add({ id, name: id, role: 'OPERATOR' });
});
after(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await server.stop();
});

function desk(id: string) {
  const wire = connect(server.url, { cookie: `staff=${id}` });
  opened.push(wire);
  let latest: ResultOf<typeof RoutingDocument>['routing'] | undefined;
  wire.listen(RoutingDocument, {}, ({ routing }) => (latest = routing));
  return {
    available: () => wire.run(SetOperatorStateDocument, { state: 'AVAILABLE' }),
    onShift: () => latest?.onShift,
    offers: () => latest?.offers.map(({ conversationId }) => conversationId) ?? [],
    colleagues: () => latest?.colleagues ?? [],
  };
}

async function citizen(site?: string) {
  const person = await newCitizen(server.url, site);
  opened.push(person.wire);
  return person.id;
}

/** What the routing has saved, once it is so. */
async function stored<T>(look: (places: readonly Place[]) => T | undefined): Promise<T> {
  for (const end = runtime.clock.now() + 20_000; runtime.clock.now() < end; await sleep(20)) {
    const found = look((await server.store.routing()).snapshot?.places ?? []);
    if (found) return found;
  }
  throw new Error(`never saved: ${look}`);
}

test('a desk knows whether its shift runs, and hears that it has begun or ended, though nobody waits', async () => {
  const [anna, gergo, zoli] = ['anna', 'gergo', 'zoli'].map(desk) as [Desk, Desk, Desk];
  for (const each of [anna, gergo, zoli]) await each.available();
  const shifts = (): unknown => [anna.onShift(), gergo.onShift(), zoli.onShift()];
  await until(() => isDeepStrictEqual(shifts(), [true, false, true]));
  const morningAgain = now;
  now += 9 * 3_600_000;
  await until(() => isDeepStrictEqual(shifts(), [false, true, true]));
  now = morningAgain;
  await until(() => isDeepStrictEqual(shifts(), [true, false, true]));
});

test('asked are those in their roster, for what the office has given them; nobody else, whatever they say', async () => {
  const [anna, bela, gergo, zoli] = ['anna', 'bela', 'gergo', 'zoli'].map(desk) as [Desk, Desk, Desk, Desk];
  for (const each of [anna, bela, gergo, zoli]) await each.available();
  const people = [await citizen(), await citizen(), await citizen()];
  await until(() => people.every((id) => [...anna.offers(), ...bela.offers()].includes(id)));
  assert.deepEqual([gergo.offers(), zoli.offers()], [[], []], 'out of their roster; not set up');
  const shown = anna.colleagues().find(({ id }) => id === 'bela');
  assert.deepEqual([shown?.languages, shown?.capacity], [['hu', 'de'], 6]);

  // The afternoon of the same day.
  now += 9 * 3_600_000;
  for (const each of [anna, bela, gergo]) await each.available();
  await until(() => people.every((id) => gergo.offers().includes(id)));
  assert.deepEqual([anna.offers(), bela.offers()], [[], []], 'their shift is over');
});

test('a site asks for its skills, and for them no longer when nobody has them', async () => {
  const id = await citizen('konyvtar');
  const place = await stored((places) => places.find(({ citizen }) => citizen === id));
  assert.deepEqual([place.wants.skills, place.state], [['digitalis'], 'WAITING']);
  now += 15_000;
  await desk('gergo').available();
  await stored((places) => places.find(({ citizen, widened }) => citizen === id && widened));
});

test('rosters and abilities are among the recorded events: they lead to the same state again', async () => {
  const { snapshot } = await server.store.routing();
  const events = await server.store.routingEvents(0);
  assert.ok(events.some((event) => event.type === 'operator' && (event.profile.roster?.length ?? 0) > 0));
  const { state } = advance(emptyState(), events);
  assert.deepEqual(JSON.parse(JSON.stringify({ ...toSnapshot(state), at: 0 })), { ...snapshot, at: 0 });
});

type Desk = ReturnType<typeof desk>;
