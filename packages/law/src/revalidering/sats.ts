import { alle, beregning, betingelse, hvis, ikke, måneder, satsDen, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import { revalideringBevilgetDen } from '../fakta/revalidering.ts'
import {
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  indtægtFørRevalidering,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import {
  højIndtægtFørSatserne,
  SATSERNES_FØRSTE_DAG,
  ungesYdelseFørSatserne,
  ydelsenFørSatserne,
} from './foer-satserne.ts'
import { retTilRevalideringsydelse } from './hjaelp.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const erFyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))
export const under25 = ikke(erFyldt(25))
const under30UdenBarn = alle(ikke(erFyldt(30)), ikke(forsørgerEgetBarnIHjemmet))

/** The three stretches since the rates are in the act: LAS § 52, LAS § 71, and the rules saved in 2026. */
const siden2012 = <const I extends object>(stk: string, indhold: I) =>
  [
    {
      fra: SATSERNES_FØRSTE_DAG,
      til: '2019-12-31',
      hjemmel: LAS('52', { stk }),
      ...læst(...LAS_2007_2019.slice(2)),
      ...indhold,
    },
    { fra: '2020-01-01', til: '2026-01-31', hjemmel: LAS('71', { stk }), ...læst(...LAS_2020), ...indhold },
    {
      fra: LUKKET,
      hjemmel: LAS('71', { stk }),
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...indhold,
    },
  ] as const

/** The list does not say which number goes first where two fit: the higher is taken, and they are written in that order. */
const satsenUnder25 = hvis(
  alle(psykiskLidelseNævntILoven, forsørgelsespligtUdenForHjemmet),
  satsDen(sats.revalideringsydelseUngPsykiskSygMedBarn, vurderingsdato),
  hvis(
    gravidEfter12Uge,
    satsDen(sats.revalideringsydelseUngGravid, vurderingsdato),
    hvis(
      borHosForældre,
      satsDen(sats.revalideringsydelseUngHjemme, vurderingsdato),
      hvis(
        psykiskLidelseNævntILoven,
        satsDen(sats.revalideringsydelseUngPsykiskSyg, vurderingsdato),
        satsDen(sats.revalideringsydelseUngUde, vurderingsdato),
      ),
    ),
  ),
)

export const revalideringsydelseUnder25 = beregning('LAS.71.2.ung', 'kr/md', {
  titel: { da: 'Revalideringsydelse under 25 år', en: 'Revalideringsydelse under 25' },
  vælgesEfter: påDenDag,
  relevantNår: under25,
  versioner: [
    ...ungesYdelseFørSatserne,
    ...siden2012('2', {
      siger: {
        da: 'Under 25 år afhænger satsen af, om du bor hos dine forældre, er gravid efter 12. uge eller har en af de psykiske lidelser, loven nævner.',
        en: 'Under 25 the rate depends on whether you live with your parents, are pregnant past week 12 or have one of the mental illnesses the act names.',
      },
      er: satsenUnder25,
    }),
  ],
})

export const revalideringsydelseUnder30 = beregning('LAS.71.2', 'kr/md', {
  titel: {
    da: 'Revalideringsydelse under 30 år uden barn i hjemmet',
    en: 'Revalideringsydelse under 30 without a child at home',
  },
  vælgesEfter: påDenDag,
  relevantNår: under30UdenBarn,
  versioner: [
    ...ydelsenFørSatserne,
    ...siden2012('2', {
      siger: {
        da: 'Fra 25 år afhænger satsen af, om du har forsørgelsespligt over for et barn, der ikke bor hos dig. Under 25 år er der lavere satser.',
        en: 'From 25 the rate depends on whether you must provide for a child who does not live with you. Under 25 there are lower rates.',
      },
      er: hvis(
        under25,
        revalideringsydelseUnder25,
        hvis(
          forsørgelsespligtUdenForHjemmet,
          satsDen(sats.revalideringsydelse25MedBarn, vurderingsdato),
          satsDen(sats.revalideringsydelse25UdenBarn, vurderingsdato),
        ),
      ),
    }),
  ],
})

/** The limit is that of the day of the decision, when the six months are looked back on. */
export const højIndtægtFørRevalidering = betingelse('LAS.71.4', {
  titel: {
    da: 'Din indtægt før revalideringen var over den højeste sats',
    en: 'Your income before the rehabilitation was above the highest rate',
  },
  vælgesEfter: påDenDag,
  relevantNår: under30UdenBarn,
  versioner: [
    ...højIndtægtFørSatserne,
    ...siden2012('4', {
      siger: {
        da: 'Tjente du i gennemsnit mere end den højeste sats i de 6 kalendermåneder før beslutningen, får du den højeste sats.',
        en: 'If you earned on average more than the highest rate in the 6 calendar months before the decision you get the highest rate.',
      },
      er: indtægtFørRevalidering.over(satsDen(sats.revalideringIndtægtsgrænse, revalideringBevilgetDen)),
    }),
  ],
})

/** Kroner a month before tax. Neither the spouse nor wealth is read: the act gives the help regardless of them. */
export const revalideringsydelsePrMåned = beregning('LAS.71.1', 'kr/md', {
  titel: { da: 'Revalideringsydelsen pr. måned', en: 'Revalideringsydelse a month' },
  vælgesEfter: påDenDag,
  relevantNår: retTilRevalideringsydelse,
  versioner: [
    ...ydelsenFørSatserne,
    ...siden2012('1-2', {
      siger: {
        da: 'Er du fyldt 30 år eller har eget barn hjemme, får du den højeste sats. Ellers afhænger beløbet af alder og familie, medmindre din indtægt før var højere end den højeste sats.',
        en: 'If you are 30 or have an own child at home you get the highest rate. Otherwise the amount depends on age and family, unless your income before was above the highest rate.',
      },
      er: hvis(
        erFyldt(30),
        satsDen(sats.revalideringsydelseFra30, vurderingsdato),
        hvis(
          énAf(forsørgerEgetBarnIHjemmet, højIndtægtFørRevalidering),
          satsDen(sats.revalideringsydelseMedBarnIHjemmet, vurderingsdato),
          revalideringsydelseUnder30,
        ),
      ),
    }),
  ],
})
