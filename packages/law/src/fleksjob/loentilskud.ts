import { afrundTil, alle, beregning, betingelse, den, hvis, satsDen, type Tal } from '@sagsvej/rules'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  fleksjobPåFuldTid,
  mindsteTimelønMedBidrag,
  mindsteÅrslønMedBidrag,
  tilskudsgrad,
  timelønMedBidrag,
  årslønMedBidrag,
} from '../fakta/fleksjob-foer-2013.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { kilde, LBK, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { løntilskudsloftOmÅret, løntilskudsloftPrTime } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

/** The ceiling is for flex jobs set up after the change of 2006, and the sources give it two days. */
export const loftetGælder = betingelse('LAB.133.3.loft', {
  titel: { da: 'Løntilskuddet har et loft', en: 'The wage subsidy has a ceiling' },
  betyder: {
    da: 'Loftet er det højeste beløb, tilskuddet beregnes af. Det gælder ikke fleksjob, der er ældre end ændringen i juli 2006.',
    en: 'The ceiling is the highest amount the subsidy is reckoned on. It does not apply to flex jobs older than the change of July 2006.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iGammelOrdning,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAB('71', { stk: '3' }),
      kilder: [
        LBK(439, 2008),
        kilde(
          'Statens Administration: fleksrefusion',
          'https://statens-adm.dk/fleks-og-barsel/den-statslige-fleksjobordning/fleksrefusion/',
        ),
        ulæst('Ikrafttrædelsen i lov nr. 565 af 9. juni 2006'),
      ],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er fleksjobbet oprettet efter ændringen i juli 2006, beregnes tilskuddet højst af loftet. Ældre fleksjob har intet loft.',
        en: 'If the flex job was set up after the change of July 2006 the subsidy is reckoned on the ceiling at most. Older flex jobs have no ceiling.',
      },
      læsninger: [
        {
          navn: { da: 'Fra den 1. juli 2006', en: 'From 1 July 2006' },
          grund: {
            da: 'Kommunens vejledning fra 2007 nævner den 1. juli 2006.',
            en: 'The municipality’s guide of 2007 names 1 July 2006.',
          },
          er: fleksjobStartede.tidligst(den('2006-07-01')),
        },
        {
          navn: { da: 'Fra den 5. juli 2006', en: 'From 5 July 2006' },
          grund: {
            da: 'Statens Administration deler fleksjobbene ved den 5. juli 2006.',
            en: 'The state’s administration divides the flex jobs at 5 July 2006.',
          },
          er: fleksjobStartede.tidligst(den('2006-07-05')),
        },
      ],
    },
  ],
})

const andelen = <E extends 'kr' | 'kr/time'>(af: Tal<E>, enhed: E): Tal<E> => {
  const øre = afrundTil('nærmeste', enhed, '0.01')
  return hvis(tilskudsgrad.er('halvdelen'), af.brøkdel(1, 2, øre), af.brøkdel(2, 3, øre))
}

const grundlagPrTime = timelønMedBidrag.dogHøjst(mindsteTimelønMedBidrag)
const grundlagOmÅret = årslønMedBidrag.dogHøjst(mindsteÅrslønMedBidrag)

const prTime = {
  siger: {
    da: 'Arbejdsgiveren får halvdelen eller to tredjedele af timelønnen i tilskud. Det beregnes højst af den mindste løn på området og af loftet.',
    en: 'The employer gets one half or two thirds of the hourly pay as subsidy. It is reckoned at most on the lowest pay of the field and on the ceiling.',
  },
  er: andelen(
    hvis(
      loftetGælder,
      grundlagPrTime.dogHøjst(satsDen(løntilskudsloftPrTime, vurderingsdato)),
      grundlagPrTime,
    ),
    'kr/time',
  ),
} as const

export const løntilskudPrTime = beregning('LAB.133.3', 'kr/time', {
  titel: { da: 'Løntilskud pr. time til arbejdsgiveren', en: 'Wage subsidy an hour to the employer' },
  vælgesEfter: påDenDag,
  relevantNår: iGammelOrdning,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('71', { stk: '2-3' }), ...prTime },
    {
      fra: FRA_LBK_2008,
      til: '2012-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2008_2012),
      ...prTime,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2013_2019),
      ...prTime,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '2-3' }), ...læst(...LAB_2020), ...prTime },
  ],
})

const omÅret = {
  siger: {
    da: 'På fuld tid er tilskuddet om året halvdelen eller to tredjedele af årslønnen. Det beregnes højst af den mindste løn på området og af loftet om året.',
    en: 'For full time the subsidy a year is one half or two thirds of the yearly pay. It is reckoned at most on the lowest pay of the field and on the ceiling of the year.',
  },
  er: andelen(
    hvis(
      loftetGælder,
      grundlagOmÅret.dogHøjst(satsDen(løntilskudsloftOmÅret, vurderingsdato)),
      grundlagOmÅret,
    ),
    'kr',
  ),
} as const

/** Part time is held to the ceiling an hour, so the ceiling a year is for full time only. */
export const løntilskudOmÅret = beregning('LAB.133.3.aar', 'kr', {
  titel: {
    da: 'Løntilskud om året på fuld tid',
    en: 'Wage subsidy a year for full time',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(iGammelOrdning, fleksjobPåFuldTid),
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('71', { stk: '2-3' }), ...omÅret },
    {
      fra: FRA_LBK_2008,
      til: '2012-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2008_2012),
      ...omÅret,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2013_2019),
      ...omÅret,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '2-3' }), ...læst(...LAB_2020), ...omÅret },
  ],
})
