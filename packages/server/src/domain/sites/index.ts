/** A site of the city: one of the pages that embed the service. */
export interface Site {
  /** As in `data-site`. */
  readonly key: string;
  /** Its name in Hungarian, as the desk shows it. */
  readonly name: string;
  /** Exact origins (`https://www.budaors.hu`) whose pages may call. */
  readonly origins: readonly string[];
  /** International form, e.g. `+3623880440`. */
  readonly telephone: string;
  readonly email: string | null;
}

export interface Sites {
  readonly all: readonly Site[];
  /** The site with this key, or undefined. */
  find(key: string): Site | undefined;
  /** Whether any site allows this exact origin. `null`, absent and look-alikes are not allowed. */
  allowsOrigin(origin: string | null): boolean;
}

/** Sites from the settings: they change by a restart. */
export function createSites(sites: readonly Site[]): Sites {
  const byKey = new Map(sites.map((site) => [site.key, site]));
  const origins = new Set(sites.flatMap((site) => site.origins));
  return {
    all: sites,
    find: (key) => byKey.get(key),
    allowsOrigin: (origin) => origin !== null && origins.has(origin),
  };
}
