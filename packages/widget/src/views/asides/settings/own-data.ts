import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { HelpDesk } from '../../../state/index.ts';
import { download } from '../saved/download.ts';

const FILE = 'segit-a-hivatal-adataim.json';

export interface OwnData {
  readonly desk: HelpDesk;
  /** There is a token, under which something may be kept. */
  readonly known: boolean;
  /** It is with the browser now, or could not be had. */
  done(saved: boolean): void;
}

/** What the office keeps of whoever reads this: all of it as a file, and the notice that says for how long. */
export function ownDataButtons({ desk, known, done }: OwnData): TemplateResult {
  const save = async (): Promise<void> => {
    const data = await desk.myData();
    if (data !== null) download(FILE, 'application/json', data);
    done(data !== null);
  };
  return html`
    <div class="row">
      ${known ? html`<button type="button" @click=${save}>${msg('Adataim letöltése')}</button>` : ''}
      <a class="button" href=${desk.page('privacy')} target="_blank" rel="noopener">
        ${msg('Adatkezelési tájékoztató (új lapon nyílik)')}
      </a>
    </div>
  `;
}
