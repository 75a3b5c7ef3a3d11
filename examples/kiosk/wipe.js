/**
 * Empties everything that a browser can keep for a page's origin, and goes back to the beginning. What an HttpOnly cookie
 * holds is out of a script's reach; the help desk sets none for citizens.
 */
export async function wipe(desk) {
  await desk.forget();
  localStorage.clear();
  sessionStorage.clear();
  window.name = '';
  for (const cookie of document.cookie.split('; ')) {
    const name = cookie.split('=')[0];
    if (name) document.cookie = `${name}=; path=/; max-age=0`;
  }
  await Promise.allSettled([databases(), cachedPages(), workers(), files()]);
  // A page that is replaced by its own address keeps its state.
  history.replaceState(null, '');
  // In the place of this page's entry: nobody comes back to it, and its memory goes.
  location.replace(location.pathname);
}

async function databases() {
  const all = (await indexedDB.databases?.()) ?? [];
  for (const { name } of all) indexedDB.deleteDatabase(name);
}

async function cachedPages() {
  for (const name of await caches.keys()) await caches.delete(name);
}

async function workers() {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

async function files() {
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
}
