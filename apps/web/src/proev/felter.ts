// The names of the form's fields: written by the page, read when it comes back.

/** An answer given earlier, as JSON of what was typed. */
export const SVAR = 'svar.'
/** Keys of the questions left open, with a space between. */
export const SPRUNGET = 'sprunget'
/** The key of the question being answered. */
export const FAKTUM = 'faktum'
/** What is typed now: one text, or `vaerdi.0.fra` for a field of the first row. */
export const VÆRDI = 'vaerdi'
/** Where to go when the answer is good. */
export const TIL = 'til'
/** The button pressed. */
export const GØR = 'goer'

export const TIL_SVARET = 'svaret'

/** More than anyone has, and few enough to answer quickly. */
export const FLEST_RÆKKER = 40

/** The name of a field of a row. */
export const rækkefelt = (i: number, felt: string): string => `${VÆRDI}.${i}.${felt}`

/** The id of a control, unique on a page with several questions; `place` is a fault's pointer. */
export const kontrolId = (nøgle: string, place = ''): string => `${nøgle}${place.replaceAll('/', '-')}`
