import { sendKeys } from '@web/test-runner-commands';

/** A real key press, by its `event.key` name. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Text typed into what has the focus, key by key: WebKit's driver swallows the second of two equal ones. */
export async function type(text: string): Promise<void> {
  for (const key of text) await sendKeys({ type: key });
}
