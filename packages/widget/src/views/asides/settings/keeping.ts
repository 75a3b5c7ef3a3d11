import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { chosen, settingsFrom, type Settings } from '../../../settings/index.ts';
import { download } from '../saved/download.ts';

const FILE = 'segit-a-hivatal-beallitasok.json';
const FORMAT = 'segit-a-hivatal-settings';
/** Settings are some hundred characters. */
const MOST_BYTES = 64_000;

export interface Keeping {
  readonly settings: Settings;
  /** What was read from a file; null: it is no file of ours. */
  read(settings: Settings | null): void;
  /** As for everybody again. */
  reset(): void;
}

/** The settings as a file to take along, and back from one. Nothing leaves the device by itself. */
export function keepingButtons({ settings, read, reset }: Keeping): TemplateResult {
  const onFile = async ({ currentTarget }: Event): Promise<void> => {
    const field = currentTarget as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) read(await settingsIn(file));
    // The same file may be chosen again.
    field.value = '';
  };
  return html`
    <div class="row">
      <button type="button" @click=${() => save(settings)}>${msg('Beállítások mentése fájlba')}</button>
      <button type="button" class="danger" @click=${reset}>${msg('Minden beállítás törlése')}</button>
    </div>
    <div class="field">
      <label for="file">${msg('Beállítások betöltése fájlból')}</label>
      <input id="file" type="file" accept="application/json,.json" @change=${onFile} />
    </div>
  `;
}

async function settingsIn(file: File): Promise<Settings | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const { format, settings } = JSON.parse(await file.text()) as { format?: unknown; settings?: unknown };
    return format === FORMAT ? settingsFrom(settings) : null;
  } catch {
    return null;
  }
}

function save(settings: Settings): void {
  const text = JSON.stringify({ format: FORMAT, settings: chosen(settings) }, null, 2);
  download(FILE, 'application/json', text);
}
