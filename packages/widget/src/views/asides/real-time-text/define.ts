import { register } from '../../register.ts';
import { PreviewElement } from './preview.ts';
import { WatchedElement } from './watched.ts';

/** Text as it is written. */
export function define(): void {
  register({ 'segit-preview': PreviewElement, 'segit-watched': WatchedElement });
}
