import { sendKeys } from '@web/test-runner-commands';

/** A real key press, by its `event.key` name. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Text typed into what has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}
