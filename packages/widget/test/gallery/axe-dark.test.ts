import { lookAt } from '../support/axe-gallery.ts';

lookAt('dark');
