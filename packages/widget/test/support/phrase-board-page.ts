import type { PhraseBoardElement } from '../../src/views/asides/phrases/board.ts';
import { allElements, HelpDeskPage } from './help-desk-page.ts';

/** What the citizen set, as an earlier page kept it. */
export function keepSettings(settings: object): void {
  localStorage.setItem('segit:person:settings', JSON.stringify(settings));
}

/** The page object of the phrase board, in a conversation. */
export class PhraseBoardPage {
  readonly page: HelpDeskPage;

  private constructor(page: HelpDeskPage) {
    this.page = page;
  }

  static async show(
    attributes: Readonly<Record<string, string>> = {},
    settings: object = {},
  ): Promise<PhraseBoardPage> {
    const page = await HelpDeskPage.mount('conversation', attributes);
    keepSettings({ access: { phrases: true, ...settings } });
    return PhraseBoardPage.of(page);
  }

  /** Opens the panel, where the board is at hand. */
  static async of(page: HelpDeskPage): Promise<PhraseBoardPage> {
    await page.element.show();
    await page.until(() => page.view.shadowRoot!.querySelector('segit-phrases')?.shadowRoot != null, 'the button');
    await page.settled();
    return new PhraseBoardPage(page);
  }

  static async open(
    attributes: Readonly<Record<string, string>> = {},
    settings: object = {},
  ): Promise<PhraseBoardPage> {
    const board = await PhraseBoardPage.show(attributes, settings);
    board.opener.click();
    await board.page.until(() => board.element.shadowRoot!.querySelector('.grid') !== null, 'the groups');
    await board.page.settled();
    return board;
  }

  get element(): PhraseBoardElement {
    return this.page.view.shadowRoot!.querySelector('segit-phrases')!;
  }

  get opener(): HTMLButtonElement {
    return this.element.shadowRoot!.querySelector('.opener button')!;
  }

  get sentence(): string {
    return this.element.shadowRoot!.querySelector('.words')!.textContent.trim();
  }

  /** The names of the groups, or the phrases of the one that is open. */
  get choices(): string[] {
    return allElements(this.element)
      .filter((each) => each.matches('.phrase'))
      .map((each) => each.textContent.trim());
  }

  get text(): string {
    return allElements(this.element)
      .filter((each) => each.matches('p, h4'))
      .map((each) => each.textContent.trim().replace(/\s+/g, ' '))
      .join(' | ');
  }

  async press(...labels: string[]): Promise<void> {
    for (const label of labels) {
      this.page.button(label).focus();
      this.page.button(label).click();
      await this.page.settled();
      await this.page.settled();
    }
  }

  /** Writes into the field of an own phrase. */
  write(text: string): void {
    const field = allElements(this.element).find((each) => each.id === 'phrase') as HTMLInputElement;
    field.value = text;
  }

  /** A file is chosen. */
  async load(content: string): Promise<void> {
    const input = allElements(this.element).find((each) => each.matches('input[type=file]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([content], 'kifejezesek.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await this.page.heard();
  }
}
