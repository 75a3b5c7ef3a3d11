import { lookAt } from '../support/axe-gallery.ts';

lookAt('forced');
