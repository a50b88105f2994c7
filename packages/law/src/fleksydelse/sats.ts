import { afrundTil, beregning, hvis, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { fleksydelse91Pct, fleksydelseFuld } from '../satser/fleksydelse.ts'
import { sygedagpengeMaksimum } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fuldFleksydelse } from './fuld-sats.ts'

/** A year's amount is the nearest that 12 divides, made of the weekly sickness benefit. */
const før2013 = satsDen(sygedagpengeMaksimum, vurderingsdato).gange(
  tal('procent', 4732),
  'kr',
  afrundTil('nærmeste', 'kr', '12'),
)

const satsen = hvis(
  fuldFleksydelse,
  satsDen(fleksydelseFuld, vurderingsdato),
  satsDen(fleksydelse91Pct, vurderingsdato),
)

export const fleksydelsePrÅr = beregning('FYL.17.2', 'kr', {
  titel: { da: 'Fleksydelsens sats om året', en: 'The rate of flexi-benefit a year' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: FYL('17'),
      ...sluttet(AKASSE_2007, LBK(943, 2014)),
      siger: {
        da: 'Satsen var 91 pct. af højeste dagpenge regnet for et år.',
        en: 'The rate was 91 per cent of the highest benefit reckoned for a year.',
      },
      er: før2013,
    },
    {
      fra: '2013-01-01',
      hjemmel: FYL('17', { stk: '1-3' }),
      ...læst(
        LOV(1380, 2012),
        LBK(943, 2014),
        LBK(1121, 2015),
        LBK(1097, 2019),
        LBK(222, 2021),
        LBK(1083, 2025),
      ),
      siger: {
        da: 'Satsen er 91 eller 100 pct. af højeste sygedagpenge regnet for et år, rundet af til et beløb, der kan deles med 12.',
        en: 'The rate is 91 or 100 per cent of the highest sickness benefit reckoned for a year, rounded to an amount that 12 divides.',
      },
      er: satsen,
    },
  ],
})
