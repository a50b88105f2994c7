import {
  aldrig,
  aldrigOpfyldt,
  alle,
  alleDage,
  betingelse,
  type Dato,
  dage,
  efterDato,
  led,
  måneder,
  tidspunkt,
} from '@sagsvej/rules'
import {
  barselUnderRessourceforløb,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
  ressourceforløbStartede,
} from '../fakta/ressourceforloeb.ts'
import { BEK, kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const sidsteDag = (antal: number): Dato => ressourceforløbStartede.plus(måneder(antal)).minus(dage(1))

/** Parental and bereavement leave stop the clock. */
const sidsteDagUdenBarsel = (antal: number): Dato =>
  alleDage
    .uden(barselUnderRessourceforløb.dage())
    .dagenDerNår(
      ressourceforløbStartede.dageTil(ressourceforløbStartede.plus(måneder(antal))),
      ressourceforløbStartede,
    )

const FEM_ÅR = {
  da: 'Et ressourceforløb varer mindst 1 og højst 5 år.',
  en: 'A resource course lasts at least 1 and at most 5 years.',
}
const TRE_ÅR = {
  da: 'Et ressourceforløb varer mindst 1 og højst 3 år. Barsel og sorgorlov tæller ikke med.',
  en: 'A resource course lasts at least 1 and at most 3 years. Parental and bereavement leave are not counted.',
}

/** The transitional rule of lov 1160/2021 has not been read: that the first day of the course picks is our inference. */
const efterStarten = efterDato(ressourceforløbStartede)

export const ressourceforløbSenestTil = tidspunkt('LAB.114.1', {
  titel: { da: 'Ressourceforløbets længste varighed', en: 'The longest resource course' },
  betyder: {
    da: 'Dagen er den sidste, ét forløb kan vare til. Et nyt forløb kræver en ny afgørelse.',
    en: 'The day is the last that one course can run to. A new course takes a new decision.',
  },
  vælgesEfter: efterStarten,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2014-12-31',
      hjemmel: LAB('68 a', { stk: '4' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014)),
      siger: FEM_ÅR,
      note: {
        da: 'Loven nævner ikke barsel i de år.',
        en: 'The act does not mention parental leave in those years.',
      },
      er: sidsteDag(60),
    },
    {
      fra: '2015-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '4' }),
      kilder: [LBK(807, 2015), LBK(1342, 2016), LOV(548, 2019)],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: `${FEM_ÅR.da} Barsel tæller ikke med i loven fra 2020; om det gælder et forløb, der begyndte før, er ikke læst.`,
        en: `${FEM_ÅR.en} Parental leave is not counted by the act of 2020; whether that applies to a course begun before has not been read.`,
      },
      læsninger: [
        {
          navn: { da: 'Barsel tæller med', en: 'Parental leave is counted' },
          grund: {
            da: 'Loven på startdagen nævner ikke barsel.',
            en: 'The act on the first day does not mention parental leave.',
          },
          er: sidsteDag(60),
        },
        {
          navn: { da: 'Barsel tæller ikke med', en: 'Parental leave is not counted' },
          grund: {
            da: 'Loven fra 2020 holder barsel ude, og forløbet løb stadig.',
            en: 'The act of 2020 leaves parental leave out, and the course was still running.',
          },
          er: sidsteDagUdenBarsel(60),
        },
      ],
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('114', { stk: '1' }),
      ...sluttet(LOV(548, 2019), LBK(701, 2022), ulæst('Overgangsreglerne i lov 1160/2021')),
      siger: {
        da: `${FEM_ÅR.da} Barsel tæller ikke med.`,
        en: `${FEM_ÅR.en} Parental leave is not counted.`,
      },
      note: {
        da: 'Loven blev ændret til højst 3 år fra 2022. At et forløb, der var begyndt, beholdt sin længde, er vores slutning; overgangsreglen er ikke læst.',
        en: 'The act was changed to at most 3 years from 2022. That a course already begun kept its length is our inference; the transitional rule has not been read.',
      },
      er: sidsteDagUdenBarsel(60),
    },
    {
      fra: '2022-01-01',
      til: '2022-05-21',
      hjemmel: LAB('114', { stk: '1' }),
      ...læstAndetsteds(
        LBK(701, 2022),
        BEK(2408, 2021),
        kilde(
          'Beskæftigelsesministeriet: kortere og mere målrettede ressourceforløb',
          'https://bm.dk/nyheder/nyheder/2021/05/kortere-og-mere-maalrettede-ressourceforloeb/',
        ),
      ),
      siger: TRE_ÅR,
      er: sidsteDagUdenBarsel(36),
    },
    {
      fra: '2022-05-22',
      til: '2026-01-31',
      hjemmel: LAB('114', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: TRE_ÅR,
      er: sidsteDagUdenBarsel(36),
    },
    {
      fra: LUKKET,
      hjemmel: LAB('114', { stk: '1' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      siger: {
        da: 'Et forløb, der er bevilget senest 31. januar 2026 og begynder senere, følger de gamle regler: mindst 1 og højst 3 år.',
        en: 'A course granted by 31 January 2026 that begins later follows the old rules: at least 1 and at most 3 years.',
      },
      er: sidsteDagUdenBarsel(36),
    },
  ],
})

const etÅrOgIkkeForLangt = {
  siger: {
    da: 'Forløbet skal vare mindst 1 år, og det må ikke være planlagt længere end til den sidste mulige dag.',
    en: 'The course must last at least 1 year, and it must not be planned beyond the last possible day.',
  },
  er: alle(
    led(
      {
        da: 'forløbet er planlagt til at vare mindst 1 år',
        en: 'the course is planned to last at least 1 year',
      },
      ressourceforløbPlanlagtTil.tidligst(sidsteDag(12)),
    ),
    led(
      {
        da: 'forløbet er ikke planlagt længere end tilladt',
        en: 'the course is not planned longer than allowed',
      },
      ressourceforløbPlanlagtTil.senest(ressourceforløbSenestTil),
    ),
  ),
} as const

export const længdenErTilladt = betingelse('LAB.114.1.plan', {
  titel: { da: 'Forløbets planlagte længde er tilladt', en: 'The planned length of the course is allowed' },
  vælgesEfter: efterStarten,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '4' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
      ...etÅrOgIkkeForLangt,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('114', { stk: '1' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      ...etÅrOgIkkeForLangt,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('114', { stk: '1' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...etÅrOgIkkeForLangt,
    },
  ],
})
