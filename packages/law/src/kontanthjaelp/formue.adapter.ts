import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { erGift, harSamleverMedForsørgelsespligt } from '../fakta/kontanthjaelp.ts'
import { arbejdsgiverbetaltPension, formue, formueDerSesBortFra } from '../fakta/kontanthjaelp-formue.ts'
import { formuegrænsen, formuenUdelukker, formueOverGrænsen } from './formue.ts'

export interface Formue {
  readonly enlig: boolean
  readonly formue: number
  readonly opslagsdatoer?: readonly string[]
}

/** Nothing of the wealth is of a kind the act leaves out, unless the example says so. */
const sag = (enlig: boolean, kroner: number, på: string) => ({
  fakta: fakta(
    [erGift, !enlig],
    [harSamleverMedForsørgelsespligt, false],
    [formue, kroner],
    [formueDerSesBortFra, 0],
    [arbejdsgiverbetaltPension, 0],
  ),
  på,
})

export const formueAf = (f: Formue, lawAsOf: string) =>
  f.opslagsdatoer === undefined
    ? { blokerer: sandtSvar(evaluer(formuenUdelukker, sag(f.enlig, f.formue, lawAsOf))) }
    : {
        over: f.opslagsdatoer.map((på) =>
          talSvar(evaluer(formueOverGrænsen, sag(f.enlig, f.formue, på)), 'kr'),
        ),
      }

export interface Wealth {
  readonly single: boolean
  readonly wealth: number
}

export const wealthAf = (f: Wealth, lawAsOf: string) => ({
  ruled_out: sandtSvar(evaluer(formuenUdelukker, sag(f.single, f.wealth, lawAsOf))),
  limit: talSvar(evaluer(formuegrænsen, sag(f.single, f.wealth, lawAsOf)), 'kr'),
})
