import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { fødtMedÅrTilFolkepension } from '../eksempler/foedt.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import {
  fleksjobBevilgetFra,
  fleksjobStartede,
  førsteFleksjob,
  relevanteTilbudErAfprøvet,
} from '../fakta/fleksjob.ts'
import {
  akutSkadeEllerSygdom,
  fleksjobPåNuværendeArbejdsplads,
  månederPåSærligeVilkår,
} from '../fakta/fleksjob-fastholdelse.ts'
import {
  fleksjobErMidlertidigt,
  fulgtOpIFleksjobbet,
  senestFulgtOpIFleksjobbet,
} from '../fakta/fleksjob-opfoelgning.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import {
  arbejdePåNormaleVilkårErUmuligt,
  varigeBegrænsninger,
  åbenbartFormålsløstAtAfprøve,
} from '../skoen/fleksjob.ts'
import { fleksjobPåArbejdspladsenKanGives } from './fastholdelse.ts'
import { målgruppeForFleksjob } from './maalgruppe.ts'
import { månederDerMangler } from './maaneder-der-mangler.ts'
import { næsteOpfølgningIFleksjob } from './opfoelgning.ts'
import { permanentFleksjob } from './permanent.ts'
import { statusIFleksjob } from './status.ts'
import { fleksjobBevilgesTil } from './varighed.ts'

/** The age is given in whole years, so the birthday is put half a year back. */
const fødtFor = (alder: number, lawAsOf: string) => formatDay(addMonths(parseDay(lawAsOf), -12 * alder - 6))

export interface Visitation {
  readonly alder: number
  readonly varig_begraensning: boolean
  readonly tilbud_afproevet: boolean
  readonly aabenbart_formaalsloest: boolean
}

/** What the example does not mention is taken to be met. */
export const visitationAf = (f: Visitation, lawAsOf: string) => ({
  tilladt: sandtSvar(
    evaluer(målgruppeForFleksjob, {
      fakta: fakta(
        [fødselsdag, fødtFor(f.alder, lawAsOf)],
        [pensionDuFår, 'ingen'],
        [relevanteTilbudErAfprøvet, f.tilbud_afproevet],
      ),
      skøn: {
        [varigeBegrænsninger.skøn.nøgle]: f.varig_begraensning,
        [arbejdePåNormaleVilkårErUmuligt.skøn.nøgle]: true,
        [åbenbartFormålsløstAtAfprøve.skøn.nøgle]: f.aabenbart_formaalsloest,
      },
      på: lawAsOf,
    }),
  ),
})

const bevilling = (alder: number, første: boolean, på: string) => ({
  fakta: fakta(
    [ansatIFleksjob, false],
    [fødselsdag, fødtFor(alder, på)],
    [førsteFleksjob, første],
    [fleksjobBevilgetFra, på],
  ),
  på,
})

/** How many whole years from a day to and with another. */
const år = (fra: string, til: string) =>
  [...Array(20).keys()].find((n) => formatDay(addMonths(parseDay(fra), 12 * n)) > til)

export interface Varighed {
  readonly alder: number
  readonly tidligere_fleksjob: boolean
}

export const varighedAf = (f: Varighed, lawAsOf: string) => {
  const til = datoSvar(evaluer(fleksjobBevilgesTil, bevilling(f.alder, !f.tidligere_fleksjob, lawAsOf)))
  return til === 'aldrig' ? { varighed: 'permanent' } : { varighed: 'midlertidig', aar: år(lawAsOf, til) }
}

export interface Decision {
  readonly age: number
  readonly first_fleksjob: boolean
  readonly decision: 'temporary' | 'permanent'
  readonly decision_years: number
}

export const decisionOf = (f: Decision, lawAsOf: string) => {
  const sag = bevilling(f.age, f.first_fleksjob, lawAsOf)
  const permanent = sandtSvar(evaluer(permanentFleksjob, sag))
  const til = datoSvar(evaluer(fleksjobBevilgesTil, sag))
  return {
    decision_correct:
      f.decision === 'permanent'
        ? permanent === true
        : permanent === false && år(lawAsOf, til) === f.decision_years,
    permanent,
  }
}

export interface Fastholdelse {
  readonly samme_arbejdsplads: boolean
  readonly aar_til_folkepensionsalder: number
  readonly maaneder_under_sociale_kapitler: number
  readonly akut_skade_eller_sygdom: boolean
}

export const fastholdelseAf = (f: Fastholdelse, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [fleksjobPåNuværendeArbejdsplads, f.samme_arbejdsplads],
      [fødselsdag, fødtMedÅrTilFolkepension(f.aar_til_folkepensionsalder, lawAsOf)],
      [månederPåSærligeVilkår, f.maaneder_under_sociale_kapitler],
      [akutSkadeEllerSygdom, f.akut_skade_eller_sygdom],
    ),
    på: lawAsOf,
  }
  return {
    tilladt: sandtSvar(evaluer(fleksjobPåArbejdspladsenKanGives, sag)),
    mangler_maaneder: talSvar(evaluer(månederDerMangler, sag), 'måneder'),
  }
}

export interface Opfølgning {
  readonly fleksjob_start: string
  readonly varighed: 'midlertidig' | 'permanent'
}

/** The first follow-up, the one after it, and the status. */
export const opfølgningAf = (f: Opfølgning, lawAsOf: string) => {
  const kendt = [
    [ansatIFleksjob, true],
    [fleksjobStartede, f.fleksjob_start],
    [fleksjobErMidlertidigt, f.varighed === 'midlertidig'],
  ] as const
  const næste = (seneste?: string) =>
    datoSvar(
      evaluer(næsteOpfølgningIFleksjob, {
        fakta: fakta(
          ...kendt,
          [fulgtOpIFleksjobbet, seneste !== undefined],
          [senestFulgtOpIFleksjobbet, seneste ?? f.fleksjob_start],
        ),
        på: lawAsOf,
      }),
    )
  const første = næste()
  return {
    opfoelgning: [første, næste(første)],
    status_4_5_aar: datoSvar(evaluer(statusIFleksjob, { fakta: fakta(...kendt), på: lawAsOf })),
  }
}
