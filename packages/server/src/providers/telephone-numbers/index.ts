import parsePhoneNumber, {
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import type { NumberProblem } from '@segit-a-hivatal/contract';
import type { NumberReader } from '../../domain/callbacks/index.ts';

/**
 * Kinds of numbers behind which a person answers, at the price of a call. The library's smaller tables do not know the
 * kinds, and so would let a premium number pass.
 */
const CALLED: ReadonlySet<NumberType> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
  'PERSONAL_NUMBER',
]);

const PROBLEMS: Readonly<Record<string, NumberProblem>> = {
  TOO_SHORT: 'TOO_SHORT',
  TOO_LONG: 'TOO_LONG',
  INVALID_COUNTRY: 'NO_SUCH_NUMBER',
};

/** @param countries whose numbers are called; those that are written without a country are of the first one */
export function createNumberReader(countries: readonly string[]): NumberReader {
  const home = countries[0] as CountryCode;
  const refused = (problem: NumberProblem) => ({ kind: 'refused', problem }) as const;
  return {
    read(written) {
      try {
        // Never a number out of the middle of a text: what stands around it may be the half of it.
        const found = parsePhoneNumberWithError(written, { defaultCountry: home, extract: false });
        if (found.ext) return refused('NOT_CALLED');
        if (!found.isValid()) {
          return refused(PROBLEMS[validatePhoneNumberLength(written, home) ?? ''] ?? 'NO_SUCH_NUMBER');
        }
        if (!found.country || !countries.includes(found.country)) return refused('FOREIGN');
        return CALLED.has(found.getType()) ? { kind: 'number', number: found.number } : refused('NOT_CALLED');
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
        return refused(PROBLEMS[error.message] ?? 'NOT_A_NUMBER');
      }
    },
    grouped: (number) => parsePhoneNumber(number)?.formatInternational() ?? number,
  };
}
