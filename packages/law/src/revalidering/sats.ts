import { alle, beregning, hvis, ikke, måneder, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { bidragPrMåned } from '../fakta/forsoergelse.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import { revalideringBevilgetDen } from '../fakta/revalidering.ts'
import {
  elevlønPrMåned,
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  indtægtFørRevalidering,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { retTilRevalideringsydelse } from './hjaelp.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const erFyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))

/** The list does not say which number goes first where two fit: the higher is taken, and they are written in that order. */
const under25 = hvis(
  alle(psykiskLidelseNævntILoven, forsørgelsespligtUdenForHjemmet),
  satsDen(sats.revalideringsydelseUngPsykiskSygMedBarn, vurderingsdato),
  hvis(
    gravidEfter12Uge,
    satsDen(sats.revalideringsydelseUngGravid, vurderingsdato),
    hvis(
      alle(psykiskLidelseNævntILoven, ikke(borHosForældre)),
      satsDen(sats.revalideringsydelseUngPsykiskSyg, vurderingsdato),
      hvis(
        borHosForældre,
        satsDen(sats.revalideringsydelseUngHjemme, vurderingsdato),
        satsDen(sats.revalideringsydelseUngUde, vurderingsdato),
      ),
    ),
  ),
)
const fra25 = hvis(
  forsørgelsespligtUdenForHjemmet,
  satsDen(sats.revalideringsydelse25MedBarn, vurderingsdato),
  satsDen(sats.revalideringsydelse25UdenBarn, vurderingsdato),
)
const efterAlderOgFamilie = hvis(
  erFyldt(30),
  satsDen(sats.revalideringsydelseFra30, vurderingsdato),
  hvis(
    forsørgerEgetBarnIHjemmet,
    satsDen(sats.revalideringsydelseMedBarnIHjemmet, vurderingsdato),
    hvis(erFyldt(25), fra25, under25),
  ),
)

const højIndtægt = (paragraf: string) =>
  [
    {
      navn: {
        da: 'Din indtægt før revalideringen var over den højeste sats',
        en: 'Your income before the rehabilitation was above the highest rate',
      },
      hjemmel: LAS(paragraf, { stk: '4' }),
      når: alle(
        ikke(erFyldt(30)),
        ikke(forsørgerEgetBarnIHjemmet),
        indtægtFørRevalidering.over(satsDen(sats.revalideringIndtægtsgrænse, revalideringBevilgetDen)),
      ),
      så: satsDen(sats.revalideringsydelseFra30, vurderingsdato),
    },
  ] as const

const SIGER = {
  da: 'Er du fyldt 30 år eller har eget barn hjemme, får du den højeste sats. Ellers afhænger beløbet af alder og familie, medmindre din indtægt før var højere end den højeste sats.',
  en: 'If you are 30 or have an own child at home you get the highest rate. Otherwise the amount depends on age and family, unless your income before was above the highest rate.',
}
const efter52 = { hjemmel: LAS('52', { stk: '1-2' }), siger: SIGER, er: efterAlderOgFamilie } as const
const efter71 = { hjemmel: LAS('71', { stk: '1-2' }), siger: SIGER, er: efterAlderOgFamilie } as const

const HØJESTE_DAGPENGE = {
  hjemmel: LAS('52', { stk: '1-3' }),
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Ydelsen var det højeste dagpengebeløb pr. måned. Under 25 år var den det halve, medmindre du havde eget barn hjemme eller havde haft en høj indtægt.',
    en: 'The benefit was the highest unemployment benefit a month. Under 25 it was half, unless you had an own child at home or had had a high income.',
  },
  ukendt: {
    da: 'Dagpengebeløbene fra før 2011 er ikke med her, så beløbet kan ikke regnes ud.',
    en: 'The amounts of unemployment benefit from before 2011 are not here, so the amount cannot be worked out.',
  },
} as const

/** Kroner a month before tax. Neither the spouse nor wealth is read: the act gives the help regardless of them. */
export const revalideringsydelsePrMåned = beregning('LAS.71.1', 'kr/md', {
  titel: { da: 'Revalideringsydelsen pr. måned', en: 'Revalideringsydelse a month' },
  vælgesEfter: påDenDag,
  relevantNår: retTilRevalideringsydelse,
  versioner: [
    { ...FØR_LBK_2007, ...HØJESTE_DAGPENGE },
    {
      fra: FRA_LBK_2007,
      til: '2011-04-06',
      kilder: [LBK(1460, 2007), LBK(946, 2009)],
      ...HØJESTE_DAGPENGE,
    },
    {
      fra: '2011-04-07',
      til: '2012-02-23',
      hjemmel: LAS('52'),
      siger: {
        da: 'Satser efter alder og familie afløste dagpengebeløbet i denne tid.',
        en: 'Rates by age and family took the place of the unemployment benefit during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Lov nr. 280 af 6. april 2011 gav nye satser under 30 år, og de står i loven fra februar 2012. Hvilken dag de begyndte at gælde, og for hvem, er ikke fundet.',
          en: 'Act no. 280 of 6 April 2011 gave new rates under 30, and they are in the act of February 2012. On which day they began to apply, and to whom, has not been found.',
        },
        LOV(280, 2011),
        LBK(946, 2009),
        LBK(190, 2012),
      ),
    },
    {
      fra: '2012-02-24',
      til: '2019-12-31',
      ...læst(...LAS_2007_2019.slice(2)),
      ...efter52,
      undtagelser: højIndtægt('52'),
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      ...læst(...LAS_2020),
      ...efter71,
      undtagelser: højIndtægt('71'),
    },
    {
      fra: LUKKET,
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...efter71,
      undtagelser: højIndtægt('71'),
    },
  ],
})

const lavUngesats = alle(
  ikke(erFyldt(25)),
  ikke(forsørgerEgetBarnIHjemmet),
  ikke(gravidEfter12Uge),
  ikke(alle(psykiskLidelseNævntILoven, énAf(forsørgelsespligtUdenForHjemmet, ikke(borHosForældre)))),
)

const bidragstillæg = {
  siger: {
    da: 'Er du under 25 år på en af de laveste satser og betaler bidrag til et barn, får du bidraget oveni. Ydelse og tillæg kan ikke komme over et højeste beløb.',
    en: 'If you are under 25 on one of the lowest rates and pay support for a child, the support is added. Benefit and supplement cannot pass a highest amount.',
  },
  er: bidragPrMåned
    .dogHøjst(
      satsDen(sats.revalideringsydelseMedBidragHøjst, vurderingsdato).minus(revalideringsydelsePrMåned),
    )
    .dogMindst(tal('kr/md', 0)),
} as const

export const tillægForBidrag = beregning('LAS.71.3', 'kr/md', {
  titel: { da: 'Tillæg for bidrag til et barn', en: 'Supplement for child support' },
  vælgesEfter: påDenDag,
  relevantNår: alle(retTilRevalideringsydelse, lavUngesats),
  versioner: [
    { ...FØR_LBK_2007, ...HØJESTE_DAGPENGE, hjemmel: LAS('52', { stk: '4' }) },
    {
      fra: FRA_LBK_2007,
      til: '2012-02-23',
      kilder: [LBK(1460, 2007), LBK(946, 2009)],
      ...HØJESTE_DAGPENGE,
      hjemmel: LAS('52', { stk: '4' }),
    },
    {
      fra: '2012-02-24',
      til: '2019-12-31',
      hjemmel: LAS('52', { stk: '3' }),
      ...læst(...LAS_2007_2019.slice(2)),
      ...bidragstillæg,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('71', { stk: '3' }),
      ...læst(...LAS_2020),
      ...bidragstillæg,
    },
    {
      fra: LUKKET,
      hjemmel: LAS('71', { stk: '3' }),
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...bidragstillæg,
    },
  ],
})

const opTilSatsen = {
  siger: {
    da: 'Er din løn som elev eller lærling lavere end din sats, betaler kommunen forskellen.',
    en: 'If your wage as an apprentice is below your rate, the municipality pays the difference.',
  },
  er: revalideringsydelsePrMåned.minus(elevlønPrMåned).dogMindst(tal('kr/md', 0)),
} as const

export const tilskudTilElevløn = beregning('LAS.70.4', 'kr/md', {
  titel: { da: 'Tilskud, når elevlønnen er lavere end ydelsen', en: 'Top-up of an apprentice wage' },
  vælgesEfter: påDenDag,
  relevantNår: retTilRevalideringsydelse,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('51', { stk: '2' }), ...opTilSatsen },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('51'),
      ...læst(...LAS_2007_2019),
      ...opTilSatsen,
      note: {
        da: 'Reglen er stk. 2, og fra 2019 stk. 3.',
        en: 'The rule is subs. 2, and subs. 3 from 2019.',
      },
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('70', { stk: '4' }),
      ...læst(...LAS_2020),
      ...opTilSatsen,
    },
    {
      fra: LUKKET,
      hjemmel: LAS('70', { stk: '4' }),
      ...ubekræftet(LBK(1004, 2025), ...OM_LUKNINGEN),
      ...opTilSatsen,
    },
  ],
})
