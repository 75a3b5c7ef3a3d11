/**
 * On SIGUSR2 a full garbage collection that gives its pages back: what stays is what the connections cost, not what making
 * them left behind, which V8 clears when it likes. For every server alike; they are started with `--expose-gc`.
 */
type Collect = (options: { type: 'major'; flavor: 'last-resort' }) => void;
process.on('SIGUSR2', () => (globalThis as { gc?: Collect }).gc?.({ type: 'major', flavor: 'last-resort' }));
