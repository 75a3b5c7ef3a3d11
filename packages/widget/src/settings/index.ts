export { chosen, FIELDS, settingsFrom, type Settings } from './fields.ts';
export { readSettings, watchSettings, writeSettings } from './store.ts';
