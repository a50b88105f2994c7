import { afrundTil, beregning, udregn } from '@sagsvej/rules'
import { lønForFlereMåneder, månederLønnenDækker } from '../fakta/fleksloentilskud-beloeb.ts'
import { BEK, kilde, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { INGENTING } from './indtaegt.ts'

/** A bonus is one kind of it. Each of the months is reckoned anew. */
export const lønFordeltPrMåned = beregning('FLEKSLOENBEK.3.4', 'kr/md', {
  titel: {
    da: 'Løn for flere måneder, delt ud',
    en: 'Pay for several months, spread out',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: FLEKSLØNBEK('BEK 1425/2012')('8'),
      ...læst(BEK(1425, 2012)),
      siger: {
        da: 'Der var intet fleksløntilskud før 2013, så lønnen skulle ikke deles ud.',
        en: 'There was no flex job subsidy before 2013, so pay was not to be spread.',
      },
      er: INGENTING,
    },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: FLEKSLØNBEK('BEK 1425/2012')('2'),
      kilder: [BEK(1425, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Bekendtgørelsen fra 2012 siger ikke, hvordan løn for flere måneder skal fordeles.',
        en: 'The order of 2012 does not say how pay for several months is to be spread.',
      },
      ukendt: {
        da: 'Fordeling over måneder står først i bekendtgørelsen fra april 2014. Hvad der gjaldt før, er ikke fundet.',
        en: 'Spreading over months stands first in the order of April 2014. What applied before has not been found.',
      },
    },
    {
      fra: '2014-04-30',
      hjemmel: FLEKSLØNBEK('BEK 227/2024')('3', { stk: '4' }),
      ...læst(
        BEK(411, 2014),
        BEK(811, 2014),
        BEK(891, 2017),
        BEK(1603, 2018),
        BEK(1604, 2019),
        BEK(110, 2021),
        BEK(250, 2022),
        BEK(1806, 2023),
        BEK(227, 2024),
        kilde(
          'Ankestyrelsens principmeddelelse 27-23',
          'https://lundsteenwiederquist.dk/index.php/tag/flekslontilskud/',
        ),
      ),
      siger: {
        da: 'Løn for arbejde over flere måneder, fx en bonus, deles ligeligt ud på de måneder, den dækker. Tilskuddet regnes om for hver af dem.',
        en: 'Pay for work over several months, such as a bonus, is spread evenly over the months it covers. The subsidy is reckoned anew for each of them.',
      },
      er: udregn(
        { gange: [lønForFlereMåneder], delt: [månederLønnenDækker] },
        'kr/md',
        afrundTil('nærmeste', 'kr/md', '0.01'),
      ),
    },
  ],
})
