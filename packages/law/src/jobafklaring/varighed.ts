import { alle, alleDage, dage, den, efterDato, måneder, tidspunkt } from '@sagsvej/rules'
import { barselUnderJobafklaring, erIJobafklaring, jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { LAB } from '../lovsamling/love.ts'

const udenPause = jobafklaringStartede.plus(måneder(24)).minus(dage(1))
const toÅr = jobafklaringStartede.dageTil(jobafklaringStartede.plus(måneder(24)))
const udenBarsel = alleDage.uden(barselUnderJobafklaring.dage()).dagenDerNår(toÅr, jobafklaringStartede)
const udenBarselFra2020 = alleDage
  .uden(barselUnderJobafklaring.dage().fraOgMed(den('2020-01-01')))
  .dagenDerNår(toÅr, jobafklaringStartede)

/** The last day a course can run to. A new one may follow as long as the person is unfit (LAB.110.3). */
export const jobafklaringSenestTil = tidspunkt('LAB.110.1', {
  titel: { da: 'Jobafklaringsforløbets længste varighed', en: 'The longest job clarification course' },
  betyder: {
    da: 'Dagen er den sidste, forløbet kan vare til. Et nyt forløb kan følge efter.',
    en: 'The day is the last the course can run to. A new course may follow.',
  },
  vælgesEfter: efterDato(jobafklaringStartede),
  // There were none before the reform of 2014 (LAB.107.1).
  relevantNår: alle(erIJobafklaring, jobafklaringStartede.tidligst(den('2014-07-01'))),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2018-01-01',
      hjemmel: LAB('68 d', { stk: '5' }),
      kilder: [LBK(990, 2014), LBK(1342, 2016)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Et jobafklaringsforløb kan højst vare 2 år ad gangen. Er du stadig syg, kan du få et nyt.',
        en: 'A job clarification course can last at most 2 years at a time. If you are still ill you can have a new one.',
      },
      note: {
        da: 'Loven nævner ikke barsel i de år.',
        en: 'The act does not mention parental leave in those years.',
      },
      er: udenPause,
    },
    {
      // Begun a day earlier it had run its two years when the act of 2020 came.
      fra: '2018-01-02',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '5' }),
      kilder: [LBK(1342, 2016), LOV(548, 2019)],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Et jobafklaringsforløb kan højst vare 2 år ad gangen. Barsel tæller ikke med i loven fra 2020; om det gælder et forløb, der begyndte før, er ikke læst.',
        en: 'A job clarification course can last at most 2 years at a time. Parental leave is not counted by the act of 2020; whether that applies to a course begun before has not been read.',
      },
      læsninger: [
        {
          navn: { da: 'Barsel tæller med', en: 'Parental leave is counted' },
          grund: {
            da: 'Loven på startdagen nævner ikke barsel.',
            en: 'The act on the first day does not mention parental leave.',
          },
          er: udenPause,
        },
        {
          navn: { da: 'Barsel tæller ikke med', en: 'Parental leave is not counted' },
          grund: {
            da: 'Loven fra 2020 holder barsel ude, og forløbet løb stadig.',
            en: 'The act of 2020 leaves parental leave out, and the course was still running.',
          },
          er: udenBarsel,
        },
        {
          navn: { da: 'Barsel tæller ikke med fra 2020', en: 'Parental leave is not counted from 2020' },
          grund: {
            da: 'Loven fra 2020 holder kun barsel ude fra den dag, den trådte i kraft.',
            en: 'The act of 2020 leaves parental leave out only from the day it came into force.',
          },
          er: udenBarselFra2020,
        },
      ],
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('110', { stk: '1' }),
      kilder: [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Et jobafklaringsforløb kan højst vare 2 år ad gangen. Barsel og, fra 2021, sorgorlov tæller ikke med.',
        en: 'A job clarification course can last at most 2 years at a time. Parental leave and, from 2021, bereavement leave are not counted.',
      },
      er: udenBarsel,
    },
  ],
})
