import { parseDay } from '@sagsvej/calendar'
import {
  afgørelseEfterStatus,
  ansatIFleksjob,
  fleksjobBevilgetFra,
  fleksjobErMidlertidigt,
  fleksjobPåNuværendeArbejdsplads,
  fleksjobStartede,
  fleksjobydelseFørsteGang,
  forsøgtUstøttetJob,
  fulgtOpIFleksjobbet,
  førsteFleksjob,
  lov,
  månederPåSærligeVilkår,
  redegørelseForNormaleVilkår,
  redegørelseForRessourcer,
  redegørelseForTilbud,
  redegørelseForVarigBegrænsning,
  revurderingensGrundlagMangler,
  senestFulgtOpIFleksjobbet,
  skriftligAftaleOmSærligeVilkår,
  skånehensyn,
  sværeFunktionerErNævnt,
  visiteretEllerRevurderetDen,
} from '@sagsvej/law'
import { toSteps } from '@sagsvej/rules'
import { readVærdi } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { skånebehov } from '../skaanebehov/skaanebehov.ts'
import { tilknyttet } from '../visitation/tilknyttet.ts'
import { visitationer } from '../visitation/visitationer.ts'
import { type Fleksjob, fleksjobafgørelser, fleksjobs } from './fleksjob.ts'

/** What the events of a flex job tell the law, as it stood on the day. */
export function fleksjobfakta(sag: SagTilstand, id: string, { på }: Pick<Tider, 'på'>): readonly Afledt[] {
  const job = emne(sag, fleksjobs).get(id)
  if (!job) return []
  const { aftalt, begyndt, ophørt, fulgtOp } = job
  const employed = begyndt !== undefined && begyndt.fra <= på && (ophørt === undefined || ophørt > på)
  const held = fulgtOp.filter((day) => day <= på)
  return [
    [ansatIFleksjob, employed],
    [fleksjobBevilgetFra, parseDay(aftalt.bevilgetFra)],
    [førsteFleksjob, aftalt.foerste],
    [fleksjobErMidlertidigt, aftalt.midlertidigt],
    [fleksjobPåNuværendeArbejdsplads, aftalt.fastholdelse],
    ...(begyndt ? [[fleksjobStartede, begyndt.fra] as const] : []),
    ...(begyndt?.tilskudFørsteGang === undefined
      ? []
      : [[fleksjobydelseFørsteGang, begyndt.tilskudFørsteGang] as const]),
    [fulgtOpIFleksjobbet, held.length > 0],
    ...(held.length > 0 ? [[senestFulgtOpIFleksjobbet, held.at(-1)] as const] : []),
    [afgørelseEfterStatus, afgjortEfterStatus(sag, id, job)],
    ...vilkårsfakta(sag, job),
    ...refusionsfakta(sag, job),
  ]
}

/** A decision on the flex job that was made after its status. */
export const afgjortEfterStatus = (sag: SagTilstand, id: string, { status }: Fleksjob): boolean =>
  status !== undefined &&
  [...emne(sag, fleksjobafgørelser).afgørelser].some(([afgoerelseId, fleksjobId]) => {
    const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
    return fleksjobId === id && made !== undefined && made.den >= status.den
  })

function vilkårsfakta(sag: SagTilstand, { aftalt, vilkår }: Fleksjob): readonly Afledt[] {
  if (!aftalt.fastholdelse || !vilkår) return []
  const needs = vilkår.skaanebehov.flatMap((id) => emne(sag, skånebehov).get(id) ?? [])
  const list = readVærdi(
    skånehensyn.faktum,
    needs.map(({ art }) => ({ art, aftalt: true })),
    lov,
  )
  return [
    [månederPåSærligeVilkår, toSteps('måneder', String(vilkår.maaneder))],
    [skriftligAftaleOmSærligeVilkår, vilkår.skriftlig],
    [sværeFunktionerErNævnt, vilkår.svaereFunktioner.length > 0],
    [forsøgtUstøttetJob, vilkår.reeltForsoeg],
    ...(list.ok ? [[skånehensyn, list.værdi] as const] : []),
  ]
}

/** The statements of the visitation in this case, and whether a reassessment had its basis. */
function refusionsfakta(sag: SagTilstand, { revurderet }: Fleksjob): readonly Afledt[] {
  const found = [...emne(sag, tilknyttet).afgørelser].flatMap(([afgoerelseId, visitationId]) => {
    const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
    const visitation = emne(sag, visitationer).get(visitationId)
    return made && !made.tilUgunst && visitation ? [{ made, visitation }] : []
  })
  const last = found.at(-1)
  const told = last?.visitation.redegørelser
  const day = revurderet && !revurderet.medGrundlag ? revurderet.den : last?.made.den
  return [
    ...(told
      ? ([
          [redegørelseForTilbud, told.has('tilbud')],
          [redegørelseForRessourcer, told.has('ressourcer')],
          [redegørelseForVarigBegrænsning, told.has('varig_begraensning')],
          [redegørelseForNormaleVilkår, told.has('normale_vilkaar')],
        ] as const)
      : []),
    [revurderingensGrundlagMangler, revurderet !== undefined && !revurderet.medGrundlag],
    ...(day === undefined ? [] : [[visiteretEllerRevurderetDen, day] as const]),
  ]
}
