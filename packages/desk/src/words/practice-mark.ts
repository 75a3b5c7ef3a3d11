/** What marks everything that is practised, wherever it is seen or heard. */
export const PRACTICE_MARK = 'Gyakorló – nem valódi ügyfél';
