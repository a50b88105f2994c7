import { alle, beregning, betingelse, hvis, led, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  ansættelsenErDrøftetMedDeAnsatte,
  vilkårAftaltMedFagligOrganisation,
} from '../fakta/job-med-loentilskud.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import * as sats from '../satser/pension.ts'
import { ikkeNormaltArbejdePåNedsatTid, særligtTilfældeForLøntilskud } from '../skoen/job-med-loentilskud.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const LAB_2008_2019 = [
  LBK(439, 2008),
  LBK(742, 2009),
  LBK(938, 2009),
  LBK(1428, 2009),
  LBK(710, 2011),
  LBK(706, 2012),
  LBK(415, 2013),
  LBK(990, 2014),
  LBK(807, 2015),
  LBK(1342, 2016),
] as const
export const LAB_SIDEN_2020 = [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)] as const

/** Before the oldest consolidation at hand: the booklet of January 2007. */
const FØR_2008 = {
  fra: '2006-07-03',
  til: '2008-05-28',
  ...læstAndetsteds(AKASSE_2007, LBK(439, 2008)),
} as const
const TIL_2020 = { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2019) } as const
const FRA_2020 = { fra: '2020-01-01', ...læst(...LAB_SIDEN_2020) } as const

/** What stood in LAB until 2019 and the same in the act that took its place. */
const iBegge = <const I extends object>(gammel: string, stk: string | undefined, ny: string, indhold: I) =>
  [
    { ...FØR_2008, hjemmel: LAB(gammel, stk === undefined ? {} : { stk }), ...indhold },
    { ...TIL_2020, hjemmel: LAB(gammel, stk === undefined ? {} : { stk }), ...indhold },
    { ...FRA_2020, hjemmel: LAB(ny, stk === undefined ? {} : { stk }), ...indhold },
  ] as const

const gruppen = {
  siger: {
    da: 'Ordningen er for dig, der får førtidspension og ikke har nået folkepensionsalderen. Du kan ikke få eller holde arbejde på nedsat tid på normale vilkår.',
    en: 'The scheme is for you who get disability pension and have not reached state pension age. You cannot get or keep part-time work on normal terms.',
  },
  er: alle(
    led(
      { da: 'du får førtidspension', en: 'you get disability pension' },
      pensionDuFår.er('foertidspension'),
    ),
    led(
      { da: 'du har ikke nået folkepensionsalderen', en: 'you have not reached state pension age' },
      vurderingsdato.før(folkepensionsalderensDag),
    ),
    led(
      {
        da: 'du kan ikke få arbejde på nedsat tid på normale vilkår',
        en: 'you cannot get part-time work on normal terms',
      },
      ikkeNormaltArbejdePåNedsatTid,
    ),
  ),
} as const

/** LAB § 2, no. 6, until 2019. The act of 2019 names the pension only; the age and the need are in its predecessor. */
export const målgruppeForLøntilskudTilFørtidspensionister = betingelse('LAB.6.11', {
  titel: {
    da: 'Job med løntilskud for førtidspensionister',
    en: 'Subsidised work for disability pensioners',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2008, hjemmel: LAB('2'), ...gruppen },
    { ...TIL_2020, hjemmel: LAB('2'), ...gruppen },
    {
      ...FRA_2020,
      hjemmel: LAB('6'),
      siger: {
        da: 'Ordningen er for dig, der får førtidspension. Løntilskud gives for at få eller holde et arbejde.',
        en: 'The scheme is for you who get disability pension. The wage subsidy is given to get or keep work.',
      },
      er: pensionDuFår.er('foertidspension'),
    },
  ],
})

export const vilkåreneErAftalt = betingelse('LAB.74', {
  titel: { da: 'Løn og arbejdstid i job med løntilskud', en: 'Pay and hours in subsidised work' },
  vælgesEfter: påDenDag,
  versioner: iBegge('57', undefined, '74', {
    siger: {
      da: 'Du og arbejdsgiveren aftaler løn og arbejdstid. Det skal ske i samarbejde med de faglige organisationer.',
      en: 'You and the employer agree on pay and hours. It must be done in cooperation with the unions.',
    },
    er: alle(
      led(
        {
          da: 'vilkårene er aftalt i samarbejde med den faglige organisation',
          en: 'the terms were agreed in cooperation with the union',
        },
        vilkårAftaltMedFagligOrganisation,
      ),
    ),
  }),
})

export const ansættelsenErDrøftet = betingelse('LAB.78', {
  titel: { da: 'Ansættelsen drøftes først med de ansatte', en: 'The job is discussed with the staff first' },
  vælgesEfter: påDenDag,
  versioner: iBegge('60', undefined, '78', {
    siger: {
      da: 'Før du ansættes med løntilskud, skal arbejdsgiveren have drøftet det med en repræsentant for de ansatte.',
      en: 'Before you are employed with a wage subsidy the employer must have discussed it with a representative of the staff.',
    },
    er: alle(
      led(
        { da: 'det er drøftet med de ansatte', en: 'it was discussed with the staff' },
        ansættelsenErDrøftetMedDeAnsatte,
      ),
    ),
  }),
})

export const løntilskudPrTime = beregning('LAB.76.6', 'kr/time', {
  titel: { da: 'Løntilskud pr. time', en: 'The wage subsidy per hour' },
  vælgesEfter: påDenDag,
  versioner: iBegge('64', '6', '76', {
    siger: {
      da: 'Arbejdsgiveren får et fast løntilskud for hver time, du får løn for. I særlige tilfælde er det højere.',
      en: 'The employer gets a fixed wage subsidy for each hour you are paid for. In special cases it is higher.',
    },
    er: hvis(
      særligtTilfældeForLøntilskud,
      satsDen(sats.løntilskudISærligeTilfælde, vurderingsdato),
      satsDen(sats.løntilskudTilFørtidspensionister, vurderingsdato),
    ),
  }),
})
