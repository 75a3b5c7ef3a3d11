import { measure } from './look.ts';

measure('contrast');
