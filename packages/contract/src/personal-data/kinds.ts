/** What can be found in what somebody writes. */
export const PERSONAL_DATA_KINDS = [
  'tax-id',
  'taj',
  'personal-id',
  'education-id',
  'tax-number',
  'bank-account',
  'iban',
  'card',
  'identity-card',
  'passport',
  'case-number',
  'parcel-number',
  'plate',
  'email',
  'telephone',
  'phrase',
] as const;

/**
 * `tax-id` adóazonosító jel · `taj` TAJ-szám · `personal-id` személyi azonosító · `education-id` oktatási azonosító ·
 * `tax-number` adószám · `identity-card` személyi igazolvány, lakcímkártya · `case-number` iktatószám · `parcel-number`
 * helyrajzi szám · `plate` rendszám · `phrase` words of somebody's own case („hol tart”, „a tartozásom”).
 */
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/**
 * `redact`: what it is is certain (its check digits are right; where there are none, the word beside it or a shape that
 * nothing else has), and nobody keeps it. `warn`: it may be (a mistyped number beside its word, a phrase), and only the
 * writer can know.
 */
export type PersonalDataAction = 'redact' | 'warn';

/** `start` and `end` (exclusive) count UTF-16 code units, as JavaScript's strings do. */
export interface Finding {
  readonly kind: PersonalDataKind;
  readonly action: PersonalDataAction;
  readonly start: number;
  readonly end: number;
}

/** What an office has too, and gives out all day: in what the staff write these are nobody's. */
export const OFFICE_KINDS = ['telephone', 'email', 'bank-account', 'iban', 'tax-number'] as const;
