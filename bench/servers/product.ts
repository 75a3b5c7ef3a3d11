/** The product's server on the embedded store, with limits that the load does not meet. Prints its address. */
import './collect.ts';
import { startTestServer } from '../../packages/server/test/support/test-server.ts';

const { url } = await startTestServer();
console.log(url);
