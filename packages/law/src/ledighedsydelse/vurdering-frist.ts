import { aldrig, alle, den, ikke, måneder, tidspunkt } from '@sagsvej/rules'
import { flyttedeDen, flyttedeKommune } from '../fakta/flytning-med-ledighedsydelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { modtogLedighedsydelse30Juni2006, revurderetFør } from '../fakta/revurdering-af-fleksjob.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { flytningForhindrerFristen } from '../skoen/ledighedsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { gruppen2006, hjemmel } from './gruppen-2006.ts'
import { seksMånederTil } from './tolv-maaneder.ts'
import { tolvMånederNået } from './tolv-maaneder-naaet.ts'

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
