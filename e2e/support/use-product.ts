import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { createProduct, launch } from './product.ts';
import type { Product } from './product.ts';

/** The running product and a browser for the tests of a file; there from the first test on. */
export function useProduct(settings: object = {}): { readonly product: Product; readonly browser: Browser } {
  const used = {} as { product: Product; browser: Browser };
  before(async () => {
    used.product = await createProduct(settings);
    await used.product.start();
    used.browser = await launch();
  });
  after(async () => {
    await used.browser?.close();
    await used.product.dispose();
  });
  return used;
}
