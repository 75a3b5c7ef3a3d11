import { z } from 'zod';
import { DEFAULT_POLICY } from './domain/routing/index.ts';
import type { Policy } from './domain/routing/index.ts';

/** How an office routes; what is done for whom nobody can help is set for each site. */

const usual = DEFAULT_POLICY;
const seconds = (ms: number) =>
  z
    .int()
    .min(0)
    .max(3600)
    .default(ms / 1000);
const weight = (usual: number) => z.int().min(1).max(100).default(usual);
const weights = z.strictObject({ chat: weight(usual.weights.chat), slow: weight(usual.weights.slow) });

export const routingSettings = z.strictObject({
  /** How long an operator has to accept an offer: enough to hear it out and to finish a sentence. */
  acceptSeconds: z
    .int()
    .min(5)
    .max(600)
    .default(usual.acceptMs / 1000),
  restSeconds: seconds(usual.restMs),
  wishSeconds: seconds(usual.wishMs),
  headStartSeconds: seconds(usual.headStartMs),
  keepFreeSeconds: seconds(usual.keepFreeMs),
  weights: weights.default(() => weights.parse({})),
});

export const policyOf = (set: z.infer<typeof routingSettings>): Omit<Policy, 'overflow'> => ({
  acceptMs: set.acceptSeconds * 1000,
  restMs: set.restSeconds * 1000,
  wishMs: set.wishSeconds * 1000,
  headStartMs: set.headStartSeconds * 1000,
  keepFreeMs: set.keepFreeSeconds * 1000,
  weights: set.weights,
});
