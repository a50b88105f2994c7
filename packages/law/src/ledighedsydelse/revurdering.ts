import { aldrig, alle, betingelse, den, ikke, måneder, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  flyttedeDen,
  flyttedeKommune,
  modtogLedighedsydelse30Juni2006,
  revurderetFør,
} from '../fakta/revurdering-af-fleksjob.ts'
import { AKASSE_2007, LBK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { flytningForhindrerFristen } from '../skoen/ledighedsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { attenIndenFor24, seksMånederTil, tolvIndenFor18 } from './tolv-maaneder.ts'

const LOV_565_2006 = ulæst(
  'Overgangsreglerne i LOV 565/2006',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=30748',
)

const hjemmel = LAS('74 c', { stk: '1' })

const gruppen2006 = {
  navn: {
    da: 'Du fik ledighedsydelse den 30. juni 2006',
    en: 'You had the benefit on 30 June 2006',
  },
  hjemmel,
  ...læstAndetsteds(AKASSE_2007, LOV_565_2006),
} as const

const siger = {
  da: 'Når du har fået ledighedsydelse i 12 måneder inden for 18, skal kommunen vurdere, om du stadig opfylder betingelserne for fleksjob; og igen, hver gang 12 nye er nået. Måneder under barsel tæller ikke.',
  en: 'When you have had the benefit for 12 months within 18 the municipality must assess whether you still meet the conditions for a flex job; and again each time 12 new ones are reached. Months during parental leave do not count.',
}

export const tolvMånederNået = tidspunkt('LAS.74c.1', {
  titel: {
    da: 'Retten til fleksjob skal vurderes igen',
    en: 'The right to a flex job must be assessed again',
  },
  betyder: {
    da: 'Dagen er den, hvor du har fået ydelsen længe nok til, at kommunen skal vurdere din ret. Aldrig betyder, at det ikke er sket endnu.',
    en: 'The day is the one on which you have had the benefit long enough for the municipality to have to assess your right. Never means that it has not happened yet.',
  },
  vælgesEfter: påDenDag,
  overgange: [
    {
      ...gruppen2006,
      når: alle(modtogLedighedsydelse30Juni2006, vurderingsdato.før(den('2013-01-01'))),
      er: attenIndenFor24,
    },
  ],
  versioner: [
    {
      fra: '2006-07-01',
      til: '2007-12-11',
      hjemmel,
      ...sluttet(LBK(1460, 2007), AKASSE_2007),
      siger,
      er: tolvIndenFor18,
    },
    {
      fra: '2007-12-12',
      hjemmel,
      ...læst(
        LBK(1460, 2007),
        LBK(946, 2009),
        LBK(190, 2012),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger,
      note: {
        da: 'Loven siger ikke, hvordan dele af måneder lægges sammen. Her er 12 måneder i stykker 365 dage.',
        en: 'The act does not say how parts of months are added up. Here 12 months in pieces are 365 days.',
      },
      er: tolvIndenFor18,
    },
  ],
})

/** Whether it is due on the day the case is looked at. */
export const skalVurderesIgen = betingelse('LAS.74c.1.nu', {
  titel: {
    da: 'Kommunen skal nu vurdere, om du stadig har ret til fleksjob',
    en: 'The municipality must now assess whether you still have a right to a flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      hjemmel,
      ...læst(LBK(1460, 2007), LBK(190, 2012), LBK(806, 2015), LBK(1004, 2025)),
      siger: {
        da: 'Kommunen skal bruge tilbud i vurderingen. Den skal bygge på fire skriftlige redegørelser: for tilbuddene, for dine ressourcer og dit eget syn, for arbejdsevnen og for, om der bør begynde en sag om pension.',
        en: 'The municipality must use measures in the assessment. It must rest on four written accounts: of the measures, of your resources and your own view, of the capacity for work, and of whether a pension case should begin.',
      },
      er: tolvMånederNået.senest(vurderingsdato),
    },
  ],
})

/** Both the limit of 2012 and the day the deadline falls on. */
export const attenMånederNået = tidspunkt('LAS.74c.1.18', {
  titel: {
    da: 'Ledighedsydelsen er givet i 18 måneder',
    en: 'The benefit has been given for 18 months',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      hjemmel,
      ...læst(LBK(190, 2012), LBK(806, 2015), LBK(241, 2021), LBK(1004, 2025)),
      siger: {
        da: 'Dagen ligger 6 måneder med ydelsen efter den dag, de 12 måneder var nået.',
        en: 'The day lies 6 months of the benefit after the day the 12 months were reached.',
      },
      er: seksMånederTil(tolvMånederNået),
    },
  ],
})

const ingenFrist = {
  siger: {
    da: 'Loven satte ingen dag for, hvornår vurderingen skulle være færdig.',
    en: 'The act set no day by which the assessment had to be finished.',
  },
  er: aldrig,
} as const

export const vurderingenSenestFærdig = tidspunkt('LAS.74c.1.frist', {
  titel: {
    da: 'Vurderingen af retten til fleksjob skal være færdig',
    en: 'The assessment of the right to a flex job must be finished',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor vurderingen er i tide. Aldrig betyder, at der ikke løber nogen frist.',
    en: 'The day is the last on which the assessment is in time. Never means that no deadline runs.',
  },
  vælgesEfter: påDenDag,
  overgange: [
    {
      ...gruppen2006,
      når: alle(modtogLedighedsydelse30Juni2006, ikke(revurderetFør), vurderingsdato.før(den('2008-01-01'))),
      er: den('2007-06-30'),
    },
  ],
  versioner: [
    {
      ...ingenFrist,
      fra: '2006-07-01',
      til: '2009-12-27',
      hjemmel,
      ...læst(LBK(1460, 2007), LBK(946, 2009)),
    },
    {
      fra: '2009-12-28',
      til: '2012-02-23',
      hjemmel,
      ...dagenErIkkeFundet(
        {
          da: 'Fristen på 18 måneder kom med lov nr. 1508 af 2009. Hvilken dag den begyndte at gælde, er ikke fundet.',
          en: 'The limit of 18 months came with Act no. 1508 of 2009. On which day it began to apply has not been found.',
        },
        LBK(946, 2009),
        ulæst('LOV 1508/2009'),
        LBK(190, 2012),
      ),
      siger: {
        da: 'Fristen på 18 måneder kom ind i loven i denne tid.',
        en: 'The limit of 18 months came into the act during this time.',
      },
    },
    {
      fra: '2012-02-24',
      hjemmel,
      ...læst(
        LBK(190, 2012),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Vurderingen skal være færdig, senest når du har fået ledighedsydelse i 18 måneder. Kan en ny kommune ikke nå det, fordi du er flyttet, har den 6 måneder fra flytningen.',
        en: 'The assessment must be finished at the latest when you have had the benefit for 18 months. If a new municipality cannot keep that because you moved, it has 6 months from the move.',
      },
      er: attenMånederNået,
      undtagelser: [
        {
          navn: {
            da: 'Fristen kan ikke holdes på grund af flytningen',
            en: 'The limit cannot be kept because of the move',
          },
          hjemmel,
          når: alle(flyttedeKommune, flytningForhindrerFristen),
          så: flyttedeDen.plus(måneder(6)),
        },
      ],
    },
  ],
})
