import { register } from '../../register.ts';
import { SurveyElement } from '../survey/survey.ts';
import { ConfirmElement } from './confirm.ts';

export * from './texts.ts';

/** The question before a last step, and those after the end. */
export function define(): void {
  register({ 'segit-confirm': ConfirmElement, 'segit-survey': SurveyElement });
}
