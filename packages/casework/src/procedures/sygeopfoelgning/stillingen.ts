import { type Day, parseDay } from '@sagsvej/calendar'
import { fravær, persongruppe } from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { isListe, isObjekt } from '@sagsvej/rules/read'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { opfølgningsfakta } from '../../opfoelgning/fakta.ts'
import { forløb, type Sygeforløb } from '../../opfoelgning/forloeb.ts'
import { type Udeblivelse, udeblivelseI } from '../../opfoelgning/udeblivelser.ts'
import { parter } from '../../parter/parter.ts'
import { sagskontekst } from '../../sag/afledt.ts'
import { emne } from '../../sag/emne.ts'
import { registreret } from '../../sag/opslag.ts'
import type { Gælder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The course of illness of the running. */
export const forløbet = ({ sag, gang }: Stilling): Sygeforløb | undefined => emne(sag, forløb).get(gang.id)

/** What the law answers for another day than the one looked at, as known on that one. */
export function lovenDen(s: Stilling, word: MedBestemmelse<Sandt>, på: Day): Gælder {
  const tider = { på, kendt: s.tider.kendt }
  const { art } = evaluate(
    word.led,
    sagskontekst(s.sag, opfølgningsfakta(s.sag, s.gang.id, tider), tider),
  ).udfald
  return art === 'åben' ? art : art === 'ja'
}

/** Both; open where one is and the other does not settle it. */
export const beggeDele = (a: Gælder, b: () => Gælder): Gælder => {
  if (a === false) return false
  const other = b()
  return other === false ? false : a === 'åben' ? a : other
}

const registreretVærdi = ({ sag, tider }: Stilling, nøgle: string) => registreret(sag, nøgle, tider)?.værdi

export const erLedig = (s: Stilling): boolean => registreretVærdi(s, persongruppe.faktum.nøgle) === 'ledig'
export const erLønmodtager = (s: Stilling): boolean =>
  registreretVærdi(s, persongruppe.faktum.nøgle) === 'loenmodtager'

/** Still ill on the day, and alive. */
export function erSyg(s: Stilling): boolean {
  const well = forløbet(s)?.raskFra
  return emne(s.sag, parter).død === undefined && (well === undefined || well > s.tider.på)
}

/** Partly ill on the day, as the periods of absence stand. */
export function erDelvistSyg(s: Stilling): boolean {
  const periods = registreretVærdi(s, fravær.faktum.nøgle)
  if (periods === undefined || !isListe(periods)) return false
  return periods.some((one) => isObjekt(one) && one.omfang === 'delvist' && covers(one, s.tider.på))
}

function covers({ fra, til }: Readonly<Record<string, unknown>>, day: Day): boolean {
  const ends = typeof til === 'string' ? parseDay(til) : undefined
  return typeof fra === 'string' && parseDay(fra) <= day && (ends === undefined || ends >= day)
}

/** The absence that stands. */
export const udeblivelsen = ({ sag, gang }: Stilling): Udeblivelse | undefined => udeblivelseI(sag, gang.id)

/** A letter is on its way or has arrived: it was not refused and did not come back. */
export const erIkkeFejlet = (s: Pick<Stilling, 'sag'>, brevId: string): boolean =>
  emne(s.sag, forsendelser).get(brevId)?.fejlet === undefined

/** The day a letter had arrived, where that was by the day looked at. */
export function fremme({ sag, tider }: Stilling, brevId: string | undefined): Day | undefined {
  const day = brevId === undefined ? undefined : emne(sag, forsendelser).get(brevId)?.fremme?.den
  return day !== undefined && day <= tider.på ? day : undefined
}
