import { register } from '../../register.ts';
import { AccessElement } from '../access/access.ts';
import { ReportElement } from '../report/report.ts';
import { SettingsView } from './settings.ts';

/** The settings, and what is in them. */
export function define(): void {
  register({ 'segit-access': AccessElement, 'segit-report': ReportElement, 'segit-settings': SettingsView });
}
