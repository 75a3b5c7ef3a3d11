import { measure } from './look.ts';

measure('light');
