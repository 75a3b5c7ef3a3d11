import { HelpDeskPage } from './help-desk-page.ts';

const KEY = 'segit:person:settings';

/** The person sets this in another tab. */
export function wears(settings: object): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** The page object of „Akadálymentes beállítások”, in a conversation, with all groups open. */
export class SettingsPage {
  readonly page: HelpDeskPage;

  private constructor(page: HelpDeskPage) {
    this.page = page;
  }

  static async open(attributes: Readonly<Record<string, string>> = {}): Promise<SettingsPage> {
    const page = await HelpDeskPage.open('conversation', attributes);
    const settings = new SettingsPage(page);
    await settings.show();
    return settings;
  }

  async show(): Promise<void> {
    const { page } = this;
    page.panel.shadowRoot!.querySelector<HTMLElement>('button.settings')!.click();
    await page.until(() => page.view.localName === 'segit-settings', 'the settings');
    await page.settled();
    for (const group of this.root.querySelectorAll('details')) group.open = true;
  }

  /** Back to the conversation. */
  async leave(): Promise<void> {
    this.page.panel.shadowRoot!.querySelector<HTMLElement>('button.settings')!.click();
    await this.page.until(() => this.page.view.localName === 'segit-conversation', 'the conversation');
    await this.page.settled();
  }

  get root(): ShadowRoot {
    return this.page.view.shadowRoot!;
  }

  get kept(): { heard?: Record<string, unknown> } {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as never;
  }

  /** The check box with this label. */
  box(label: string): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('label.choice')];
    return labels.find((each) => each.textContent.trim() === label)!.querySelector('input')!;
  }

  list(id: string): HTMLSelectElement {
    return this.root.querySelector<HTMLSelectElement>(`select#${id}`)!;
  }

  async tick(label: string): Promise<void> {
    this.box(label).click();
    await this.page.settled();
  }

  async choose(id: string, value: string): Promise<void> {
    const list = this.list(id);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await this.page.settled();
  }
}
