import { register } from '../../register.ts';
import { ClosedView } from './closed.ts';
import { ErasedView } from './erased.ts';
import { ExpiredView } from './expired.ts';
import { QueueFullView } from './queue-full.ts';

/** The views that say why there is no conversation. */
export function define(): void {
  register({
    'segit-closed': ClosedView,
    'segit-erased': ErasedView,
    'segit-expired': ExpiredView,
    'segit-queue-full': QueueFullView,
  });
}
