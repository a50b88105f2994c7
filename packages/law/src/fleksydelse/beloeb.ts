import {
  afrundTil,
  aldrigOpfyldt,
  alle,
  beregning,
  betingelse,
  den,
  hvis,
  ikke,
  led,
  måneder,
  satsDen,
  tal,
  énAf,
} from '@sagsvej/rules'
import { fleksydelseFraDen, årsindtægtFørFleksydelse } from '../fakta/fleksydelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { folkepensionsalderNåsDen, fødselsdag } from '../fakta/person.ts'
import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { fleksydelse91Pct, fleksydelseFuld } from '../satser/fleksydelse.ts'
import { sygedagpengeMaksimum } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { SIDEN_2014 } from './kilder.ts'

const fødtFør1956 = fødselsdag.før(den('1956-01-01'))
const født1956TilJuni1959 = alle(ikke(fødtFør1956), fødselsdag.senest(den('1959-06-30')))

const fuld = {
  hjemmel: FYL('17', { stk: '1-3' }),
  siger: {
    da: 'Er du født før 1956, får du 91 pct. af højeste sygedagpenge. Er du født fra 1956 til juni 1959, får du 100 pct., hvis du venter, til der højst er 3 år til folkepensionsalderen; er du født senere, får du 100 pct.',
    en: 'If you were born before 1956 you get 91 per cent of the highest sickness benefit. If you were born from 1956 to June 1959 you get 100 per cent if you wait until it is at most 3 years to state pension age; if you were born later you get 100 per cent.',
  },
  er: énAf(
    led(
      { da: 'du er født efter juni 1959', en: 'you were born after June 1959' },
      fødselsdag.efter(den('1959-06-30')),
    ),
    alle(
      led(
        { da: 'du er født fra 1956 til juni 1959', en: 'you were born from 1956 to June 1959' },
        født1956TilJuni1959,
      ),
      led(
        {
          da: 'der er højst 3 år til folkepensionsalderen',
          en: 'it is at most 3 years to state pension age',
        },
        fleksydelseFraDen.tidligst(folkepensionsalderNåsDen.minus(måneder(36))),
      ),
    ),
  ),
} as const

export const fuldFleksydelse = betingelse('FYL.17.1', {
  titel: { da: 'Fleksydelse med 100 pct.', en: 'Flexi-benefit at 100 per cent' },
  betyder: { da: 'Nej betyder, at satsen er 91 pct.', en: 'No means that the rate is 91 per cent.' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: FYL('17'),
      ...læstAndetsteds(AKASSE_2007, LOV(1380, 2012)),
      siger: {
        da: 'Fleksydelsen var 91 pct. af højeste dagpenge for alle.',
        en: 'Flexi-benefit was 91 per cent of the highest benefit for all.',
      },
      er: aldrigOpfyldt,
    },
    { ...fuld, fra: '2013-01-01', til: '2014-08-24', ...sluttet(LOV(1380, 2012), LBK(943, 2014)) },
    { ...fuld, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})

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

const prMåned = fleksydelsePrÅr
  .dogHøjst(årsindtægtFørFleksydelse)
  .delt(tal('antal', 12), 'kr/md', afrundTil('nærmeste', 'kr/md', '1'))

export const fleksydelsePrMåned = beregning('FYL.17.4', 'kr/md', {
  titel: { da: 'Fleksydelse om måneden', en: 'Flexi-benefit a month' },
  betyder: {
    da: 'Beløbet er før skat og før fradrag for pensioner og arbejde.',
    en: 'The amount is before tax and before deductions for pensions and work.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-08-24',
      hjemmel: FYL('17', { stk: '4' }),
      ...sluttet(LBK(943, 2014)),
      siger: {
        da: 'Satsen deles i 12 måneder. Fleksydelsen kan højst være så stor som din indtægt i året før.',
        en: 'The rate is divided by 12 months. Flexi-benefit can be at most as large as your income in the year before.',
      },
      er: prMåned,
    },
    {
      fra: '2014-08-25',
      hjemmel: FYL('17', { stk: '4-7' }),
      ...SIDEN_2014,
      siger: {
        da: 'Satsen deles i 12 måneder, og den kan højst være så stor som din indtægt i året før. Blev du visiteret for mindre end et år siden, regnes indtægten siden da op til et år.',
        en: 'The rate is divided by 12 months, and it can be at most as large as your income in the year before. If you were found eligible less than a year ago the income since then is scaled to a year.',
      },
      note: {
        da: 'Pensioner trækker fleksydelsen ned. Det er ikke regnet med her.',
        en: 'Pensions reduce flexi-benefit. That is not reckoned in here.',
      },
      er: prMåned,
    },
  ],
})
