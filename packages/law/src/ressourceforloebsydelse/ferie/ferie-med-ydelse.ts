import { alle, beregning, betingelse, dage, hvis, led, måneder, tidspunkt, uger } from '@sagsvej/rules'
import {
  ferieMedYdelseHoldt,
  ferienErAftalt,
  tolvMånederNåetDen,
  ugerMedFeriegodtgørelse,
} from '../../fakta/ferie-med-ydelse.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { LBK, LOV } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from '../findes.ts'
import { tolvSammenhængendeMåneder } from './tolv-maaneder.ts'

/** Until 2016 the two chapters named the holiday of kontanthjælp, which was then the same five weeks (LAS.13.11). */
const KILDER = læst(
  LOV(1380, 2012),
  LBK(1193, 2014),
  LBK(806, 2015),
  LBK(468, 2016),
  LBK(981, 2019),
  LBK(1031, 2023),
  LBK(1004, 2025),
)

export const ferieMedYdelse = beregning('LAS.69k.6', 'uger', {
  titel: { da: 'Uger ferie med ydelse', en: 'Weeks of holiday with the benefit' },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: LAS('69 k', { stk: '6' }),
      ...KILDER,
      siger: {
        da: 'Efter 12 sammenhængende måneder har du ret til op til 5 ugers ferie med ydelsen. Ferie med feriegodtgørelse skal holdes først, og tilsammen er det højst 5 uger.',
        en: 'After 12 connected months you have a right to up to 5 weeks of holiday with the benefit. Holiday with holiday pay must be taken first, and together it is at most 5 weeks.',
      },
      er: hvis(
        tolvSammenhængendeMåneder,
        uger(5).minus(ugerMedFeriegodtgørelse).minus(ferieMedYdelseHoldt).dogMindst(uger(0)),
        uger(0),
      ),
    },
  ],
})

/** The year of holiday is one's own: it follows the twelve months, and what is not taken in it is lost. */
export const ferieSkalHoldesSenest = tidspunkt('LAS.69k.6.senest', {
  titel: { da: 'Ferie med ydelse skal være holdt', en: 'Holiday with the benefit must have been taken' },
  betyder: {
    da: 'Dagen er den sidste, du kan holde ferien. Bagefter er den tabt, og et nyt ferieår begynder.',
    en: 'The day is the last on which you can take it. After that it is lost, and a new year of holiday begins.',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: LAS('69 k', { stk: '6' }),
      ...KILDER,
      siger: {
        da: 'Ferien skal holdes inden for de 12 måneder, der følger efter de 12 måneder med ydelse.',
        en: 'The holiday must be taken within the 12 months that follow the 12 months with the benefit.',
      },
      er: tolvMånederNåetDen.plus(dage(1)).plus(måneder(12)).minus(dage(1)),
    },
  ],
})

/** While it lasts there is no duty to take part or to be available (LAS.69k.1 and LAS.69k.3). */
export const ferienKanHoldes = betingelse('LAS.69k.6.aftale', {
  titel: { da: 'Du kan holde ferien med ydelse', en: 'You can take the holiday with the benefit' },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: LAS('69 k', { stk: '6' }),
      ...KILDER,
      siger: {
        da: 'Ferien skal være aftalt med kommunen. Mens du holder den, skal du hverken stå til rådighed eller følge planen.',
        en: 'The holiday must be agreed with the municipality. While it lasts you need neither be available nor follow the plan.',
      },
      er: alle(
        led(
          { da: 'du har ferie med ydelse tilbage', en: 'you have holiday with the benefit left' },
          ferieMedYdelse.over(uger(0)),
        ),
        led(
          { da: 'ferieåret er ikke slut', en: 'the year of holiday is not over' },
          vurderingsdato.senest(ferieSkalHoldesSenest),
        ),
        led({ da: 'ferien er aftalt', en: 'the holiday is agreed' }, ferienErAftalt),
      ),
    },
  ],
})

const kanHoldes = ugerMedFeriegodtgørelse.over(uger(0))

export const feriegodtgørelseKanHoldesNu = betingelse('LAS.69j.11', {
  titel: {
    da: 'Optjent ferie kan holdes før de 12 måneder',
    en: 'Earned holiday can be taken before the 12 months',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      til: '2016-05-19',
      hjemmel: LAS('69 j', { stk: '11' }),
      ...dagenErIkkeFundet(
        {
          da: 'Før lovbekendtgørelsen fra maj 2016 sagde loven ikke noget om det. Dagen for ændringen i lov nr. 296 af 2016 er ikke fundet.',
          en: 'Before the consolidation of May 2016 the act said nothing of it. The day of the change in Act no. 296 of 2016 has not been found.',
        },
        LBK(806, 2015),
        LOV(296, 2016),
      ),
      siger: {
        da: 'Om ferie med feriegodtgørelse kunne holdes før de 12 måneder, stod ikke i loven.',
        en: 'Whether holiday with holiday pay could be taken before the 12 months was not in the act.',
      },
    },
    {
      fra: '2016-05-20',
      hjemmel: LAS('69 j', { stk: '11' }),
      ...læst(LBK(468, 2016), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
      siger: {
        da: 'Du kan holde den ferie med feriegodtgørelse, du har optjent, selv om du ikke har fået ydelsen i 12 måneder.',
        en: 'You can take the holiday with holiday pay you have earned although you have not had the benefit for 12 months.',
      },
      er: kanHoldes,
    },
  ],
})
