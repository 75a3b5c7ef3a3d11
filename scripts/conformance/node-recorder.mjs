/**
 * A reporter of node:test that writes a line of JSON for each test: its whole name and its outcome.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* recorder(events) {
  /** The names of the suites around, from the outside in. @type {string[]} */
  const around = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') around[data.nesting] = data.name;
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    const test = [...around.slice(0, data.nesting), data.name].join(' › ');
    const left = data.skip !== undefined || data.todo !== undefined;
    yield `${JSON.stringify({ test, outcome: left ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed' })}\n`;
  }
}
