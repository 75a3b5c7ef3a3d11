import type { PanelModule } from './panel.ts';

let loading: Promise<PanelModule> | undefined;
let failures = 0;

/** Loads everything that the launcher is not. After a failure the next call tries again. */
export function loadPanel(): Promise<PanelModule> {
  loading ??= importPanel().catch((error: unknown) => {
    loading = undefined;
    failures++;
    throw error;
  });
  return loading;
}

async function importPanel(): Promise<PanelModule> {
  // Not even tried: Firefox would remember the failure for as long as the page lives.
  if (navigator.onLine === false) throw new Error('offline');
  try {
    return await import('../element/index.ts');
  } catch (error) {
    // It does so for other failures, too; under another address it asks again. Its message names the address.
    const address = /https?:[^\s'"]+/.exec(String(error))?.[0];
    if (!failures || !address?.startsWith(new URL(import.meta.url).origin)) throw error;
    return (await import(`${address}?again=${failures}`)) as PanelModule;
  }
}
