import { register } from '../../register.ts';
import { PointsView } from './points.ts';

/** Where there is help in person. */
export function define(): void {
  register({ 'segit-points': PointsView });
}
