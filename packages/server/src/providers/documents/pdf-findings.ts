import { getDocumentProxy } from 'unpdf';

/** What a PDF says to whoever does not see it. */
export interface PdfFindings {
  readonly pages: number;
  /** It has fields that any program can fill in. Those of XFA, only Adobe's can. */
  readonly fillable: boolean;
  readonly tagged: boolean;
  readonly title: string | null;
  readonly language: string | null;
  /** All of its text; empty: it holds pictures only. */
  readonly text: string;
}

/** More than these pages are not looked at: a form has few. */
const MOST_PAGES = 50;

export async function pdfFindings(bytes: Uint8Array): Promise<PdfFindings | 'ENCRYPTED' | 'DAMAGED'> {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    // One that opens without a password may still forbid what a screen reader needs.
    if (info.EncryptFilterName) return 'ENCRYPTED';
    const mark = await pdf.getMarkInfo();
    const said = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);
    const texts: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return {
      pages: pdf.numPages,
      fillable: info.IsAcroFormPresent === true && info.IsXFAPresent !== true,
      tagged: mark?.Marked === true,
      title: said(info.Title),
      language: said(info.Language),
      text: texts.join('\n\n').trim(),
    };
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'ENCRYPTED' : 'DAMAGED';
  }
}
