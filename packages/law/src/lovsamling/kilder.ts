import type { Kilde } from '@sagsvej/rules'

const promulgated =
  (kind: 'LBK' | 'LOV' | 'BEK') =>
  (number: number, year: number): Kilde => ({
    navn: `${kind} ${number}/${year}`,
    url: `https://www.retsinformation.dk/eli/lta/${year}/${number}`,
  })

/** A consolidated act, an act, an order: read as promulgated in Lovtidende A. */
export const LBK = promulgated('LBK')
export const LOV = promulgated('LOV')
export const BEK = promulgated('BEK')

/** A source other than the promulgated text: a principle decision, a guide, a page. */
export const kilde = (navn: string, url?: string): Kilde => ({ navn, ...(url ? { url } : {}) })

/** A source we know of and have not read: what is said of the law is said without it. */
export const ulæst = (navn: string, url?: string): Kilde => ({ ...kilde(navn, url), ikkeLæst: true })

/** The a-kasse booklet of January 2007, the oldest source there is for 2006-2007. */
export const AKASSE_2007 = kilde('A-kassens hæfte om sygdom og arbejdsevne, januar 2007')

/** The ministry's guides on the course and its benefit name the acts that changed the rules. */
export const VEJL_9622_2017 = kilde(
  'Vejledning nr. 9622 af 4. juli 2017 om jobafklaringsforløb',
  'http://www.socialjura.dk/content-storage/regler/2017/vejl-9622-af-47-2017/',
)

/** The promulgated texts were compared up to this day. */
export const TEKST_TIL = '2026-03-08'
