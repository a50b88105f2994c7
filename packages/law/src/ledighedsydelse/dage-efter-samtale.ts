import { alleDage, beregning, dage, hvis } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { brudVedLedighedsydelse } from '../fakta/ledighedsydelse-brud.ts'
import { bruddetSkete, kontaktErGenoprettet, kontaktGenoprettetDen } from '../fakta/sanktion.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterBruddet, FØR_2013 } from './brud-versioner.ts'
import { kanBruges } from './sanktion-uden-grund.ts'

const fraSamtalen = alleDage.fraOgMed(bruddetSkete)

const tilKontakt = hvis(kontaktErGenoprettet, kontaktGenoprettetDen.minus(dage(1)), vurderingsdato)

const FRA_2013 = læst(
  LOV(1380, 2012),
  LBK(1193, 2014),
  LBK(806, 2015),
  LBK(981, 2019),
  LBK(241, 2021),
  LBK(1031, 2023),
  LBK(1004, 2025),
)

export const fradragEfterSamtale = beregning('LAS.77.1', 'dage', {
  titel: {
    da: 'Dage, der trækkes fra efter en samtale eller et manglende cv',
    en: 'Days taken off after a missed talk or a missing CV',
  },
  vælgesEfter: efterBruddet,
  relevantNår: brudVedLedighedsydelse.er('udeblev_fra_samtale', 'bookede_ikke', 'manglende_cv'),
  versioner: [
    {
      ...FØR_2013,
      hjemmel: LAS('74 b', { stk: '5' }),
      siger: {
        da: 'Loven trak ikke enkelte dage fra efter en samtale. Udeblivelse kostede uger.',
        en: 'The act did not take off single days after a talk. Staying away cost weeks.',
      },
      er: dage(0),
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('77', { stk: '1-5' }),
      ...FRA_2013,
      siger: {
        da: 'Bliver du uden rimelig grund væk fra en samtale, trækkes de dage, der går, til du igen har kontakt med kommunen. Dagen for samtalen trækkes altid; lagde du ikke dit cv på Jobnet i tide, er det dagene, til det er der.',
        en: 'If you without reasonable ground stay away from a talk, the days that pass until you are in contact with the municipality again are taken off. The day of the talk is always taken; if you did not put your CV on Jobnet in time it is the days until it is there.',
      },
      note: {
        da: 'Pligten til selv at booke samtaler står i loven fra LBK 241/2021; før var det også udeblivelse fra en cv-samtale.',
        en: 'The duty to book talks oneself stands in the act from LBK 241/2021; before, a missed talk on the CV counted too.',
      },
      læsninger: [
        {
          navn: { da: 'Alle dage', en: 'All days' },
          grund: {
            da: 'Loven siger de dage, der går, uden at tage weekender fra.',
            en: 'The act says the days that pass, and leaves no weekend out.',
          },
          er: hvis(kanBruges, fraSamtalen.antalDage(bruddetSkete, tilKontakt).dogMindst(dage(1)), dage(0)),
        },
        {
          navn: { da: 'Hverdage', en: 'Weekdays' },
          grund: {
            da: 'Fradraget pr. dag er regnet for en uge på 5 dage.',
            en: 'The deduction a day is made for a week of 5 days.',
          },
          er: hvis(
            kanBruges,
            fraSamtalen.påUgedage(1, 2, 3, 4, 5).antalDage(bruddetSkete, tilKontakt).dogMindst(dage(1)),
            dage(0),
          ),
        },
      ],
    },
  ],
})
