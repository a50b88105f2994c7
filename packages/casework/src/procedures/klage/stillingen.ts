import type { Day } from '@sagsvej/calendar'
import {
  beskedOmForsinketGenvurdering,
  evaluerFrist,
  fastholdelsesfrist,
  genvurderesStraks,
  genvurderingsfrist,
} from '@sagsvej/law'
import { type Klage, klager } from '../../klage/klager.ts'
import { erForSen, genvurderes } from '../../klage/spor.ts'
import { videresendesFordi } from '../../klage/videresendelse.ts'
import { emne } from '../../sag/emne.ts'
import { dagen, loven } from '../motor/lovens-svar.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The complaint of a running. */
export const klagenI = ({ sag, gang }: Stilling): Klage | undefined => emne(sag, klager).get(gang.id)

const om = (is: (klage: Klage, s: Stilling) => boolean) => (s: Stilling) => {
  const klage = klagenI(s)
  return klage !== undefined && is(klage, s)
}

/** Looked at again by the municipality first: a complaint over a decision in the case that came in time. */
export const skalGenvurderes = om(
  (klage, s) => genvurderes(s.sag, klage, s.tider.på) && !erForSen(s.sag, klage) && !klage.genvurderet,
)

export const kanForSent = om((klage, { sag }) => erForSen(sag, klage))

/** More must be had, or the 4 weeks have gone without a reassessment. */
export const skalHaveBesked = om(
  (klage, s) =>
    skalGenvurderes(s) && (loven(s, beskedOmForsinketGenvurdering) === true || overskredet(klage, s)),
)

function overskredet({ ventes }: Klage, s: Stilling): boolean {
  const last = ventes ?? dagen(s, genvurderingsfrist)
  return typeof last === 'number' && s.tider.på > last
}

export const videresendesSom = (grund: ReturnType<typeof videresendesFordi>) =>
  om((klage, s) => videresendesFordi(s.sag, klage, s.tider.på) === grund)

export const delvist = om(({ genvurderet }) => genvurderet?.udfald === 'delvis')

/** Partly allowed, the 4 weeks are over, with the doubt for the citizen, and nothing was said. */
export const ikkeOpretholdt = om((klage, s) => {
  if (klage.genvurderet?.udfald !== 'delvis' || klage.opretholdt !== undefined) return false
  const limit = evaluerFrist(fastholdelsesfrist, s.kontekst)
  return limit.art === 'frist' && s.tider.på > (limit.senest ?? limit.dag)
})

export const afgjortSom = (udfald: 'aendret' | 'hjemvist') => om(({ afgjort }) => afgjort?.udfald === udfald)

/** At once where it is urgent; on the day that was told; else by the law's own day. */
export const genvurderesDen = (s: Stilling): Day | undefined => {
  const klage = klagenI(s)
  return loven(s, genvurderesStraks) === true ? klage?.modtaget : klage?.ventes
}
