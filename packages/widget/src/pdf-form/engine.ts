// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- read alone, by a test in Node, it brings its types
/// <reference path="./fontkit.d.ts" />
/**
 * What reads and writes PDFs, and fonts. The build makes one module of it (scripts/bundled.mjs): the packages behind it are
 * hundreds of files, some of them CommonJS.
 */
export {
  EncryptedPDFError,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  PDFHexString,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
  type PDFField,
  type PDFFont,
} from '@cantoo/pdf-lib';
export { create as readFont } from 'fontkit';
