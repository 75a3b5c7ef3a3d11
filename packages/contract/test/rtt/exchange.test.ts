import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { RTT_TIMING, RttReceiver, RttSender, rttEdit } from '../../src/rtt/index.ts';
import { isWellFormed } from '../../src/index.ts';
import { change, changed, type Change } from './words.ts';

/** A side that writes and one that reads, over a wire that loses, and a clock of their own. */
class Exchange {
  readonly sender = new RttSender(randomUUID);
  readonly receiver = new RttReceiver();
  now = 0;
  text = '';
  sent = 0;
  lost = 0;
  loses = (): boolean => false;

  write(text: string, composing = false): void {
    this.text = text;
    this.sender.write(text, this.now, composing);
  }

  /** Time goes on; what is due goes out. */
  pass(ms: number): void {
    for (const end = this.now + ms; this.now < end; this.now += 10) this.deliver();
  }

  deliver(): void {
    const edit = this.sender.take(this.now);
    if (!edit) return;
    this.sent++;
    if (this.loses()) this.lost++;
    else {
      this.receiver.receive(rttEdit(JSON.parse(JSON.stringify(edit)))!);
      // What has arrived is the text of this moment, or stands still and says so.
      if (!this.receiver.text?.frozen && isWellFormed(this.text)) assert.equal(this.read, this.text.slice(0, 4000));
    }
  }

  get read(): string {
    return this.receiver.text?.text ?? '';
  }
}

test('1,000 random edits, 5 % of them lost: the same text after the next RESET', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ change, wait: fc.nat({ max: 600 }), die: fc.nat({ max: 99 }) }), {
        minLength: 1000,
        maxLength: 1000,
      }),
      (steps: { change: Change; wait: number; die: number }[]) => {
        const exchange = new Exchange();
        let frozen = 0;
        for (const { change: step, wait, die } of steps) {
          exchange.loses = () => die < 5;
          // Emptied now and then, so that it stays within the limit.
          exchange.write(exchange.text.length > 1500 ? '' : changed(exchange.text, step));
          exchange.pass(wait);
          if (exchange.receiver.text?.frozen) frozen++;
        }
        exchange.loses = () => false;
        exchange.pass(RTT_TIMING.refreshMs + RTT_TIMING.batchMs);
        assert.equal(exchange.read, exchange.text);
        assert.equal(exchange.receiver.text?.frozen, false);
        assert.ok(exchange.lost > 10 && frozen > 0, 'some were lost, and it was seen');
      },
    ),
    { numRuns: 10 },
  );
});

test('without loss each edit shows the text as it was then', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (steps) => {
      const exchange = new Exchange();
      for (const step of steps) {
        exchange.write(changed(exchange.text, step));
        exchange.pass(RTT_TIMING.batchMs + 10);
        assert.equal(exchange.read, exchange.text);
        assert.equal(exchange.receiver.text?.frozen ?? false, false);
      }
    }),
  );
});

test('the first edit leaves at once, the next ones in batches', () => {
  const exchange = new Exchange();
  exchange.deliver();
  exchange.now = 1000;
  exchange.write('J');
  assert.equal(exchange.sender.due <= 1000, true);
  exchange.deliver();
  assert.equal(exchange.read, 'J');
  exchange.now = 1040;
  exchange.write('Jó');
  exchange.now = 1080;
  exchange.write('Jó ');
  assert.equal(exchange.sender.due, 1000 + RTT_TIMING.batchMs);
  exchange.pass(RTT_TIMING.batchMs);
  assert.equal(exchange.read, 'Jó ');
  assert.equal(exchange.sent, 3, 'INIT, NEW, one EDIT');
});

test('a composition waits for its end, but not longer than a reader may be kept waiting', () => {
  const exchange = new Exchange();
  exchange.write('a');
  exchange.deliver();
  exchange.now = 2000;
  exchange.write("a'", true);
  assert.equal(exchange.sender.due, 2000 + RTT_TIMING.holdMs);
  exchange.now = 2100;
  exchange.write('aá');
  exchange.deliver();
  assert.equal(exchange.read, 'aá', 'its end lets it go');
  exchange.now = 3000;
  exchange.write('aá szó', true);
  exchange.pass(RTT_TIMING.holdMs + 20);
  assert.equal(exchange.read, 'aá szó', 'a word on a touch screen is one long composition');
});

test('the whole goes out every 10 s while something is written, and not for ever', () => {
  const exchange = new Exchange();
  exchange.write('félbehagyva');
  exchange.pass(60_000);
  assert.equal(exchange.sent, 6);
  exchange.pass(RTT_TIMING.idleMs);
  const sent = exchange.sent;
  exchange.pass(60_000);
  assert.equal(exchange.sent, sent);
});

test('a text that was taken back is gone also where that edit was lost', () => {
  const exchange = new Exchange();
  exchange.write('titok');
  exchange.pass(1000);
  exchange.loses = () => true;
  exchange.write('');
  exchange.pass(1000);
  assert.equal(exchange.read, 'titok');
  exchange.loses = () => false;
  exchange.pass(RTT_TIMING.refreshMs);
  assert.equal(exchange.read, '');
  const { sent } = exchange;
  exchange.pass(60_000);
  assert.equal(exchange.sent, sent, 'an empty field is refreshed no more');
});

test('a gap freezes the text; a RESET or the message itself ends that', () => {
  const exchange = new Exchange();
  exchange.write('egy');
  exchange.pass(300);
  exchange.loses = () => true;
  exchange.write('egy ket');
  exchange.pass(300);
  exchange.loses = () => false;
  exchange.write('egy kettő');
  exchange.pass(300);
  assert.deepEqual([exchange.read, exchange.receiver.text?.frozen], ['egy', true]);
  exchange.sender.lost(exchange.now);
  exchange.pass(300);
  assert.deepEqual([exchange.read, exchange.receiver.text?.frozen], ['egy kettő', false]);

  const id = exchange.receiver.text!.messageId;
  const late = exchange.sender;
  late.write('egy kettő három', exchange.now);
  const edit = late.take(exchange.now + RTT_TIMING.batchMs)!;
  assert.equal(late.finish(), id);
  exchange.receiver.end(id);
  assert.equal(exchange.receiver.text, null);
  exchange.receiver.receive(edit);
  assert.equal(exchange.receiver.text, null, 'an edit that the message has overtaken');
});

test('what is begun behind a message that is still on its way stays when that one arrives', () => {
  const exchange = new Exchange();
  exchange.write('első');
  exchange.pass(300);
  const first = exchange.sender.finish()!;
  exchange.write('más');
  exchange.pass(300);
  assert.equal(exchange.read, 'más');
  exchange.receiver.end(first);
  assert.equal(exchange.read, 'más');
});

test('who comes in the middle knows that somebody writes, and what with the next RESET', () => {
  const exchange = new Exchange();
  exchange.write('régen');
  exchange.pass(1000);
  exchange.receiver.clear();
  exchange.write('régen kezdtem');
  exchange.pass(300);
  assert.deepEqual([exchange.read, exchange.receiver.text?.frozen], ['', true]);
  exchange.pass(RTT_TIMING.refreshMs);
  assert.deepEqual([exchange.read, exchange.receiver.text?.frozen], ['régen kezdtem', false]);
});

test('CANCEL takes back what was shown, once, and only where something was', () => {
  const exchange = new Exchange();
  assert.equal(exchange.sender.cancel(), null);
  exchange.write('mégsem');
  exchange.pass(300);
  exchange.receiver.receive(exchange.sender.cancel()!);
  assert.equal(exchange.receiver.text, null);
  assert.equal(exchange.sender.cancel(), null);
  assert.equal(exchange.sender.finish(), null);
});

test('half a surrogate pair waits for its other half; what is too long is shown as far as it goes', () => {
  const exchange = new Exchange();
  exchange.write('a\uD83D');
  exchange.pass(300);
  assert.equal(exchange.receiver.text, null);
  exchange.write('a\uD83D\uDC4B');
  exchange.pass(300);
  assert.equal(exchange.read, 'a👋');
  exchange.write('x'.repeat(5000));
  exchange.pass(300);
  assert.equal(exchange.read, 'x'.repeat(4000));
});
