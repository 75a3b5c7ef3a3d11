import type { Customer } from '../customer.ts';
import { angry } from './angry.ts';
import { dog } from './dog.ts';
import { easyLanguage } from './easy-language.ts';
import { screenReader } from './screen-reader.ts';
import { slowWriter } from './slow-writer.ts';
import { taxNumber } from './tax-number.ts';

/** In the order in which they are offered: the easiest one first. */
export const CUSTOMERS: readonly Customer[] = [dog, easyLanguage, screenReader, slowWriter, taxNumber, angry];
