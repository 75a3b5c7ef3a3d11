/** The widget's element, as what is worn knows it. */
export interface Host extends HTMLElement {
  readonly site: string;
  readonly server: string;
}

const known = new Map<string, Promise<readonly string[]>>();

/** The origins of the city's sites, as the server knows them; none where it cannot be asked. */
export function cityOrigins({ server, site }: Host): Promise<readonly string[]> {
  const address = `${server}/service/${encodeURIComponent(site)}/origins.json`;
  const asked = known.get(address) ?? ask(address);
  known.set(address, asked);
  return asked;
}

async function ask(address: string): Promise<readonly string[]> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    const origins: unknown = response.ok ? await response.json() : [];
    return Array.isArray(origins) ? origins.filter((each) => typeof each === 'string') : [];
  } catch {
    known.delete(address);
    return [];
  }
}
