import { readFile } from 'node:fs/promises';
import { readSettings, SettingsError } from './settings.ts';
import type { Settings } from './settings.ts';

/**
 * The settings of the file that `SETTINGS` names, with the environment over them: for every program of the server.
 *
 * @throws SettingsError with one line that names the file or the setting
 */
export async function loadSettings(
  environment: Record<string, string | undefined>,
  argv: readonly string[],
): Promise<Settings> {
  const file = environment.SETTINGS;
  if (!file) return readSettings(undefined, environment, argv);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError(`The settings file ${file} (from SETTINGS) cannot be read: ${error.code}.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new SettingsError(`The settings file ${file} (from SETTINGS) is not JSON.`);
  }
  return readSettings(content, environment, argv);
}
