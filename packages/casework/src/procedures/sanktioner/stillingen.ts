import { addDays, type Day, parseDay } from '@sagsvej/calendar'
import {
  type Fristregel,
  fradragSkalSkeSenest,
  myndighedensFrist,
  sanktionIHjælpenSenest,
  ugerUdenLedighedsydelse,
} from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { emne } from '../../sag/emne.ts'
import { afgørelserFor } from '../../sanktioner/afgoerelser.ts'
import { type Sanktion, sanktioner } from '../../sanktioner/sanktioner.ts'
import { dagen } from '../motor/lovens-svar.ts'
import type { Stilling } from '../motor/stilling.ts'

/** What the running is about. */
export const sanktionen = ({ sag, gang }: Stilling): Sanktion | undefined =>
  emne(sag, sanktioner).get(gang.id)

/** The newest decision begun for it. */
export function afgørelsen(s: Stilling): Afgørelse | undefined {
  const one = sanktionen(s)
  return one && afgørelserFor(s.sag, one).at(-1)
}

/** It was judged that there was no reasonable ground. */
export const udenGrund = (s: Stilling): boolean => sanktionen(s)?.rimeligGrund === false

/** The letter of the decision had arrived by the day looked at. */
export function erMeddelt(s: Stilling): boolean {
  const made = afgørelsen(s)?.truffet
  const arrived = made && emne(s.sag, forsendelser).get(made.brevId)?.fremme?.den
  return arrived !== undefined && arrived <= s.tider.på
}

/** It ends when the citizen is in contact again: until then days are counted. */
export const løberTilKontakt = ({ hvad, ydelse, skete }: Sanktion): boolean =>
  ['udeblev_fra_samtale', 'bookede_ikke', 'manglende_cv'].includes(hvad) &&
  !(ydelse === 'ledighedsydelse' && skete < parseDay(DAGE_I_LEDIGHEDSYDELSE))

/** Until then a talk cost weeks of flex job unemployment benefit (LAS.77.1). */
export const DAGE_I_LEDIGHEDSYDELSE = '2013-01-01'

const regel = (nøgle: string, bestemmelse: Fristregel['bestemmelse']): Fristregel => ({
  nøgle,
  titel: bestemmelse.bestemmelse.titel,
  hvem: 'kommune',
  bestemmelse,
  udløb: myndighedensFrist,
})

/** The act on flex job unemployment benefit sets no day for it. */
const SENEST: Partial<Record<Sanktion['ydelse'], Fristregel>> = {
  ressourceforloebsydelse: regel('fradrag_senest', fradragSkalSkeSenest),
  kontanthjaelp: regel('sanktion_i_hjaelpen_senest', sanktionIHjælpenSenest),
}

/** The last day the sanction can be made on, where the act sets one. */
export function senestDag(s: Stilling): Day | undefined {
  const rule = SENEST[sanktionen(s)?.ydelse ?? 'ledighedsydelse']
  const day = rule && dagen(s, rule)
  return typeof day === 'number' ? day : undefined
}

/** The day after the last without benefit, where the sanction is a number of weeks. */
export function ugerneSlutter(s: Stilling): Day | undefined {
  const made = afgørelsen(s)
  const from = made?.truffet?.virkningFra ?? made?.anvist
  if (from === undefined || sanktionen(s)?.ydelse !== 'ledighedsydelse') return undefined
  const { udfald } = evaluate(ugerUdenLedighedsydelse.led, s.kontekst)
  if (udfald.art !== 'værdi' || typeof udfald.værdi !== 'number' || udfald.værdi === 0) return undefined
  return addDays(from, DAGE_PR_UGE * Number(fromSteps('uger', udfald.værdi)))
}
const DAGE_PR_UGE = 7
