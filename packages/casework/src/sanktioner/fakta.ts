import { formatDay, yearOf } from '@sagsvej/calendar'
import {
  bruddetSkete,
  brudPåPligten,
  brudVedLedighedsydelse,
  dageUdeblevet,
  nedsatSammeMåned,
  skriftligtVejledtOmSanktioner,
  tidligereBrud,
  vejledningErGennemgået,
} from '@sagsvej/law'
import type { MedFaktum, Udtryk } from '@sagsvej/rules'
import { isListe, type Json } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { faktum } from '../oplysninger/faktum.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { emne } from '../sag/emne.ts'
import { registreret } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { erSanktioneret } from './afgoerelser.ts'
import type { Sanktion } from './sanktioner.ts'
import { sanktioner } from './sanktioner.ts'
import { gennemgået, skriftligtVejledt } from './vejledt.ts'

type Ny = Pick<Sanktion, 'sanktionId' | 'ydelse' | 'hvad' | 'skete' | 'om' | 'dageVæk'>
type Oplyst = readonly [MedFaktum<Udtryk>, Json]

/**
 * What the case knows of it and the law asks for: each fact holds on the day it happened alone, so that one event says
 * nothing of another. Only what has changed is registered.
 */
export function sanktionsfakta(sag: SagTilstand, one: Ny, om: Anledning): readonly SagBegivenhed[] {
  const tider = { på: one.skete, kendt: om.den }
  return oplyst(sag, one, om).flatMap(([word, value]) => {
    const known = registreret(sag, word.faktum.nøgle, tider)?.værdi
    if (JSON.stringify(known) === JSON.stringify(value)) return []
    return [påDagen(one, word, value, om)]
  })
}

/** A fact that holds on the day it happened. */
export const påDagen = (
  { skete }: Pick<Sanktion, 'skete'>,
  word: MedFaktum<Udtryk>,
  value: Json,
  om: Anledning,
): SagBegivenhed => faktum(word, value, 'kommune', om, formatDay(skete), formatDay(skete))

function oplyst(sag: SagTilstand, one: Ny, om: Anledning): readonly Oplyst[] {
  const common: readonly Oplyst[] = [
    [bruddetSkete, formatDay(one.skete)],
    [skriftligtVejledtOmSanktioner, skriftligtVejledt(sag, one)],
    [vejledningErGennemgået, gennemgået(sag, one)],
    ...(one.dageVæk === undefined ? [] : [[dageUdeblevet, one.dageVæk] as const]),
  ]
  return one.ydelse === 'ledighedsydelse'
    ? [...common, [brudVedLedighedsydelse, one.hvad], [tidligereBrud, tidligere(sag, one, om)]]
    : [...common, [brudPåPligten, one.hvad], [nedsatSammeMåned, sammeMåned(sag, one)]]
}

const andre = (sag: SagTilstand, { sanktionId, ydelse }: Ny): readonly Sanktion[] =>
  [...emne(sag, sanktioner).values()].filter(
    (other) => other.sanktionId !== sanktionId && other.ydelse === ydelse && erSanktioneret(sag, other),
  )

/** Earlier breaches that cost benefit: those decided here, and those a case that was taken over tells of. */
function tidligere(sag: SagTilstand, one: Ny, om: Anledning): Json {
  const told = registreret(sag, tidligereBrud.faktum.nøgle, { på: one.skete, kendt: om.den })?.værdi
  const decided = andre(sag, one).map(({ hvad, skete }) => ({ hvad, dag: formatDay(skete) }))
  const known = told !== undefined && isListe(told) ? told : []
  const all = [...known, ...decided].map((each) => JSON.stringify(each))
  return [...new Set(all)].map((each) => JSON.parse(each))
}

/** Once a calendar month is the most a fixed amount can be taken. */
const sammeMåned = (sag: SagTilstand, one: Ny): boolean =>
  andre(sag, one).some(
    ({ skete }) =>
      yearOf(skete) === yearOf(one.skete) &&
      formatDay(skete).slice(0, 7) === formatDay(one.skete).slice(0, 7),
  )
