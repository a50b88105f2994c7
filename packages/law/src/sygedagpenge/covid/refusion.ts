import { aldrigOpfyldt, alle, betingelse, led, énAf } from '@sagsvej/rules'
import { hjemmeEfterAnbefaling } from '../../fakta/covid.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { sygMedCovid19 } from '../../fakta/selvstaendig.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { påDenDag } from '../paa-den-dag.ts'

const fælles = { hjemmel: SDL('53 b', { stk: '1-2' }), kontrolleretTil: TEKST_TIL } as const

const ingen = {
  ...fælles,
  siger: {
    da: 'Arbejdsgiveren får ikke refusion for arbejdsgiverperioden på grund af covid-19.',
    en: 'The employer gets no refund for the employer period because of covid-19.',
  },
  er: aldrigOpfyldt,
}

const påGrundAfCovid = {
  ...fælles,
  siger: {
    da: 'Er du syg med covid-19, eller skal du blive hjemme efter myndighedernes anbefaling, får arbejdsgiveren refusion også for de første 30 dage.',
    en: 'If you are ill with covid-19, or must stay at home by the authorities’ recommendation, the employer is refunded for the first 30 days as well.',
  },
  er: alle(
    led({ da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
    led(
      { da: 'Fraværet skyldes covid-19', en: 'The absence is because of covid-19' },
      énAf(sygMedCovid19, hjemmeEfterAnbefaling),
    ),
  ),
}

/** A refund in the employer period without an agreement, in the times of the epidemic. */
export const covidRefusion = betingelse('SDL.53b.1', {
  titel: { da: 'Refusion fra første dag ved covid-19', en: 'A refund from the first day for covid-19' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...ingen,
      fra: '2006-07-03',
      til: '2020-02-26',
      kilder: [LBK(85, 2011), LBK(107, 2020)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...påGrundAfCovid,
      fra: '2020-02-27',
      til: '2021-02-12',
      kilder: [
        LOV(212, 2020),
        LBK(223, 2021),
        kilde('Kommunikation og Sprog om ændringerne', 'https://kommunikationogsprog.dk'),
      ],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Reglen er læst i lov nr. 212 af 17. marts 2020. At den virker fra den 27. februar 2020, er læst i en sekundær kilde.',
        en: 'The rule was read in act no. 212 of 17 March 2020. That it works from 27 February 2020 was read in a secondary source.',
      },
    },
    {
      ...fælles,
      fra: '2021-02-13',
      til: '2021-08-19',
      kilder: [LBK(223, 2021), LBK(1712, 2021)],
      sikkerhed: 'ukendt',
      siger: {
        da: 'Refusionen fra første dag hørte op i løbet af 2021.',
        en: 'The refund from the first day ended in the course of 2021.',
      },
      ukendt: {
        da: 'Reglen står i loven fra februar 2021, men ikke i loven fra august. Hvilken dag den hørte op, er ikke fundet.',
        en: 'The rule stands in the act of February 2021 but not in that of August. On which day it ended has not been found.',
      },
    },
    {
      ...ingen,
      fra: '2021-08-20',
      til: '2021-11-22',
      kilder: [LBK(1712, 2021), LOV(2380, 2021)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...påGrundAfCovid,
      fra: '2021-11-23',
      til: '2022-02-28',
      kilder: [LOV(2380, 2021), LBK(1263, 2022)],
      sikkerhed: 'kontrolleret',
    },
    { ...ingen, fra: '2022-03-01', kilder: [LBK(1263, 2022), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
