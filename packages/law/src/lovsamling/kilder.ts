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

/** Read: it raised the employer period to 15 days and the limit for treatment to twice 52 weeks. Its day was not read. */
export const LOV_1545_2006 = kilde(
  'LOV 1545/2006',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=31090',
)

/** The bill of act 247/2010: §§ 27 and 53 as they stand in LBK 85/2011. */
export const L117_2010 = kilde('Lovforslag L 117 af 28. januar 2010', 'https://elov.dk/prep_docs/8789')

/** The promulgated texts were compared up to this day. */
export const TEKST_TIL = '2026-03-08'
