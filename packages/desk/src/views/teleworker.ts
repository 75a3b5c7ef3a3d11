import { html, type TemplateResult } from 'lit';

/** For whoever prepares documents from home: the server never gives them a live conversation. */
export const teleworkerPage = (): TemplateResult => html`
  <section class="page" aria-labelledby="teleworker">
    <h2 id="teleworker">Távmunka</h2>
    <p>Ön távmunkásként van bejelentkezve. Élő beszélgetést nem kap, és a várakozók sorát sem látja.</p>
    <p>Ha beszélgetéseket is szeretne fogadni, szóljon a koordinátornak.</p>
  </section>
`;
