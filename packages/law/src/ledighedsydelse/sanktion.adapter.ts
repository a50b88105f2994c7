import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { brudVedLedighedsydelse, tidligereBrud } from '../fakta/ledighedsydelse-brud.ts'
import {
  bruddetSkete,
  dageUdeblevet,
  personligKontaktErForsøgt,
  skriftligtVejledtOmSanktioner,
  vejledningErGennemgået,
} from '../fakta/sanktion.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { fradragForTilbudsdage } from './dage-vaek-fra-tilbud.ts'
import { rettenMistesVedGentagelse } from './retten-mistes.ts'
import { ugerUdenLedighedsydelse } from './sanktion.ts'

const HÆNDELSE: Readonly<Record<string, string>> = {
  'afviser fleksjob': 'afviste_fleksjob',
  'udeblev fra tilbud': 'udeblev_fra_tilbud',
  'udebliver fra opfølgningssamtale': 'udeblev_fra_samtale',
}

interface Brud {
  readonly hvad: string
  readonly dag: string
}

/** The municipality has guided the person as it must. */
const sagMed = (brud: Brud, før: readonly Brud[], grund: boolean, dage = 0) => ({
  fakta: fakta(
    [brudVedLedighedsydelse, brud.hvad],
    [bruddetSkete, brud.dag],
    [tidligereBrud, før.map(({ hvad, dag }) => ({ hvad, dag }))],
    [skriftligtVejledtOmSanktioner, true],
    [vejledningErGennemgået, true],
    [personligKontaktErForsøgt, true],
    [dageUdeblevet, dage],
  ),
  skøn: { [rimeligGrundTilBrud.skøn.nøgle]: grund },
  på: brud.dag,
})

const hvadAf = (hændelse: string) => HÆNDELSE[hændelse] ?? hændelse

export interface FørsteGang {
  readonly haendelse: string
  readonly rimelig_grund: boolean
  readonly tidligere_haendelse_inden_12_mdr: boolean
}

export const førsteGangAf = (f: FørsteGang, dag: string) => {
  const brud = { hvad: hvadAf(f.haendelse), dag }
  const sag = sagMed(brud, f.tidligere_haendelse_inden_12_mdr ? [brud] : [], f.rimelig_grund)
  return {
    uger_uden_ydelse: talSvar(evaluer(ugerUdenLedighedsydelse, sag), 'uger'),
    ret_mistet: sandtSvar(evaluer(rettenMistesVedGentagelse, sag)),
  }
}

export interface Dage {
  readonly haendelse: string
  readonly rimelig_grund: boolean
  readonly udeblevet_dage: number
}

export const fradragsdageAf = (f: Dage, dag: string) => ({
  fradrag_dage: talSvar(
    evaluer(
      fradragForTilbudsdage,
      sagMed({ hvad: hvadAf(f.haendelse), dag }, [], f.rimelig_grund, f.udeblevet_dage),
    ),
    'dage',
  ),
})

export interface Grund {
  readonly haendelse: string
  readonly grund: string | null
}

/** Illness is among the reasons the act names. */
export const medGrundAf = (f: Grund, dag: string) => ({
  uger_uden_ydelse: talSvar(
    evaluer(ugerUdenLedighedsydelse, sagMed({ hvad: hvadAf(f.haendelse), dag }, [], f.grund === 'sygdom')),
    'uger',
  ),
})

const gentaget = (hvad: string, dage: readonly string[]) => {
  const brud = dage.toSorted().map((dag) => ({ hvad, dag }))
  const sidste = brud.at(-1)
  if (!sidste) throw new RangeError('nothing happened')
  return {
    ret_mistet: sandtSvar(evaluer(rettenMistesVedGentagelse, sagMed(sidste, brud.slice(0, -1), false))),
  }
}

export interface Afslag {
  readonly afslag: readonly string[]
}
export const andetAfslagAf = (f: Afslag) => gentaget('afviste_fleksjob', f.afslag)

export interface Udeblivelser {
  readonly udeblivelser: readonly string[]
}
export const andenUdeblivelseAf = (f: Udeblivelser) => gentaget('udeblev_fra_samtale', f.udeblivelser)
