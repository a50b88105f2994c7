import {
  mindsteAntalSamtalerIRessourceforløb,
  samtalefristIRessourceforløb,
  samtaleårBegyndte,
} from '@sagsvej/law'
import { evaluate, toSteps } from '@sagsvej/rules'
import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { type Rehabiliteringssag, rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { forløbsafgørelsen } from '../../ressourceforloeb/fakta.ts'
import { type Ressourceforløb, ressourceforløb } from '../../ressourceforloeb/ressourceforloeb.ts'
import { emne } from '../../sag/emne.ts'
import { lever } from '../forloebsafgoerelse/krav.ts'
import { dagen } from '../motor/lovens-svar.ts'
import type { Gælder, Omstændigheder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The course of the running. */
export const forløbet = ({ sag, gang }: Omstændigheder): Ressourceforløb | undefined =>
  emne(sag, ressourceforløb).get(gang.id)

export const afgørelsen = ({ sag, gang }: Omstændigheder): Afgørelse | undefined =>
  forløbsafgørelsen(sag, gang.id)

/** The case whose recommendation the course rests on. */
export function rehabsagen(s: Omstændigheder): Rehabiliteringssag | undefined {
  const id = forløbet(s)?.rehabsagId
  return id === undefined ? undefined : emne(s.sag, rehabiliteringssager).get(id)
}

/** The course has begun and the citizen lives. */
export const erIGang = (s: Stilling): boolean => forløbet(s)?.fra !== undefined && lever(s)

/** Fewer talks than the least number were held since the count began. */
export function manglerSamtaler(s: Stilling): Gælder {
  const one = forløbet(s)
  if (one?.fra === undefined || !lever(s)) return false
  const { udfald } = evaluate(mindsteAntalSamtalerIRessourceforløb.led, s.kontekst)
  if (udfald.art === 'åben') return 'åben'
  if (udfald.art !== 'værdi') return false
  const last = dagen(s, samtalefristIRessourceforløb)
  const from = s.gang.sagsgang.fakta(s).find(([word]) => word === samtaleårBegyndte)?.[1]
  const held = one.samtaler.filter(
    (den) =>
      den <= s.tider.på &&
      (typeof from !== 'number' || den >= from) &&
      (typeof last !== 'number' || den <= last),
  )
  return held.length < Number(udfald.værdi) / toSteps('antal', '1')
}
