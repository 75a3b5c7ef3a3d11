/** What the page's one script tag says. */
export interface Embedding {
  /** `data-site`. */
  readonly site: string;
  /** `data-server`, or the script's own origin. */
  readonly server: string;
}

/**
 * Reads the tag that loaded the module at `moduleUrl`. Modules have no `document.currentScript`, so it is the one with
 * the same address.
 */
export function embedding(moduleUrl: string, page: Document = document): Embedding {
  let site = '';
  let server = new URL(moduleUrl).origin;
  page.querySelectorAll<HTMLScriptElement>('script[src]').forEach((script) => {
    if (script.src !== moduleUrl) return;
    site = script.dataset.site ?? site;
    server = script.dataset.server ?? server;
  });
  return { site, server: server.replace(/\/+$/, '') };
}
