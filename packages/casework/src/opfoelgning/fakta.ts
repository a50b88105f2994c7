import { type Day, formatDay } from '@sagsvej/calendar'
import {
  andenOpfølgningssamtale,
  attestIndhentet,
  førsteOpfølgningssamtale,
  holdteSamtaler,
  lov,
  opfølgningØnskes,
  oplysningsskemaSendt,
  senesteOpfølgningssamtale,
  tidligOpfølgningBedtOm,
  tidligOpfølgningØnsketAf,
  timeregnskab,
  underrettetOmBortfald,
} from '@sagsvej/law'
import { toSteps } from '@sagsvej/rules'
import { readVærdi } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { bortfaldFor } from './bortfald.ts'
import { forløb } from './forloeb.ts'
import { ønskerI } from './oensker.ts'
import { opfølgningerI } from './opfoelgninger.ts'
import { oplysningsskemaer } from './oplysningsskemaer.ts'
import { timerFor, ugerI } from './timer.ts'
import { udeblivelseI } from './udeblivelser.ts'

/** What the events of a course of illness tell the law, as it stood on the day. */
export function opfølgningsfakta(
  sag: SagTilstand,
  forloebId: string,
  { på }: Pick<Tider, 'på'>,
): readonly Afledt[] {
  return [
    [oplysningsskemaSendt, skemaSendt(sag, forloebId, på)],
    [attestIndhentet, (emne(sag, forløb).get(forloebId)?.attest.modtaget ?? Infinity) <= på],
    [underrettetOmBortfald, underrettet(sag, forloebId, på)],
    ...samtalefakta(sag, forloebId, på),
    ...ønskefakta(sag, forloebId, på),
    ...timefakta(sag, forloebId, på),
  ]
}

/** The act counts from the day the form was sent; one that never got there was not. */
function skemaSendt(sag: SagTilstand, forloebId: string, på: Day): Day | undefined {
  const skema = emne(sag, oplysningsskemaer).get(forloebId)
  const brev = skema && emne(sag, forsendelser).get(skema.brevId)
  const sent = brev?.fejlet ? undefined : brev?.afsendt?.den
  return sent !== undefined && sent <= på ? sent : undefined
}

/** The day the letter of the lapse had arrived, while the absence it was for stands. */
function underrettet(sag: SagTilstand, forloebId: string, på: Day): Day | undefined {
  const standing = udeblivelseI(sag, forloebId)
  const made = standing && bortfaldFor(sag, standing)?.truffet
  const arrived = made?.tilUgunst ? emne(sag, forsendelser).get(made.brevId)?.fremme?.den : undefined
  return arrived !== undefined && arrived <= på ? arrived : undefined
}

function samtalefakta(sag: SagTilstand, forloebId: string, på: Day): readonly Afledt[] {
  const held = opfølgningerI(sag, forloebId).filter(({ den }) => den <= på)
  // A case taken over tells of talks that were held before its events here began.
  if (held.length === 0 && sag.fakta.has(holdteSamtaler.faktum.nøgle)) return []
  return [
    [holdteSamtaler, toSteps('antal', String(held.length))],
    [førsteOpfølgningssamtale, held[0]?.den],
    [andenOpfølgningssamtale, held[1]?.den],
    [senesteOpfølgningssamtale, held.at(-1)?.den],
  ]
}

function ønskefakta(sag: SagTilstand, forloebId: string, på: Day): readonly Afledt[] {
  const [first] = ønskerI(sag, forloebId).filter(({ modtaget }) => modtaget <= på)
  if (first) {
    const who = first.ønsketAf === 'borger' ? 'sygemeldt' : first.ønsketAf
    return [
      [opfølgningØnskes, true],
      [tidligOpfølgningØnsketAf, who],
      [tidligOpfølgningBedtOm, first.modtaget],
    ]
  }
  return sag.fakta.has(tidligOpfølgningØnsketAf.faktum.nøgle) ? [] : [[tidligOpfølgningØnsketAf, 'ingen']]
}

function timefakta(sag: SagTilstand, forloebId: string, på: Day): readonly Afledt[] {
  const weeks = ugerI(sag, forloebId).flatMap((uge) => {
    const timer = timerFor(uge)
    if (timer === undefined || uge.til > på) return []
    return [{ fra: formatDay(uge.fra), til: formatDay(uge.til), fravaerstimer: timer }]
  })
  const read = readVærdi(timeregnskab.faktum, weeks, lov)
  return weeks.length > 0 && read.ok ? [[timeregnskab, read.værdi]] : []
}
