import { measure } from './look.ts';

measure('dark');
