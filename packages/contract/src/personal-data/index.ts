/** Personal data and case numbers in what people write: found and covered the same way on both sides of the wire. Apart from the rest of the contract, so that it is loaded where it is used. */
export { coverCertain, coverDraft } from './draft.ts';
export { detect, type DetectOptions } from './detect.ts';
export {
  OFFICE_KINDS,
  PERSONAL_DATA_KINDS,
  type Finding,
  type PersonalDataAction,
  type PersonalDataKind,
} from './kinds.ts';
export { isRedacted, mask, personalDataName, redact } from './redact.ts';
