import { afrundTil, beregning, dage, måneder, tidspunkt } from '@sagsvej/rules'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { fritidstillægFra, fritidstillægget } from './fritidstillaeg.ts'
import { LAS_2025 } from './tekster.ts'

const ØRE = afrundTil('nærmeste', 'kr', '0.01')
const DEN_TYVENDE = dage(19)

/** The first period of three months with the supplement; the next ones follow every third month. */
export const kvitteringerSenest = tidspunkt('LAS.86.8', {
  titel: {
    da: 'Kvitteringer for fritidstillæg senest',
    en: 'Receipts for the leisure supplement at the latest',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan sende de første kvitteringer. Derefter er det den 20. hver tredje måned.',
    en: 'The day is the last on which you can send the first receipts. After that it is the 20th of every third month.',
  },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('86', { stk: '8' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Når du har fået fritidstillæg i 3 måneder, skal du sende kvitteringer senest den 20. i måneden efter. Ellers ophører tillægget.',
        en: 'When you have had the leisure supplement for 3 months you must send receipts at the latest on the 20th of the month after. Otherwise the supplement ends.',
      },
      er: fritidstillægFra.plus(måneder(3)).plus(DEN_TYVENDE),
    },
  ],
})

export const kvitteringerFor = beregning('LAS.86.8.beløb', 'kr', {
  titel: { da: 'Beløb, der skal vises kvitteringer for', en: 'The amount receipts must be shown for' },
  betyder: {
    da: 'Beløbet er en tredjedel af tillægget i 3 måneder, når det har været det samme i dem alle.',
    en: 'The amount is a third of the supplement in 3 months when it was the same in all of them.',
  },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('86', { stk: '8' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Du skal vise, at du har brugt en tredjedel af tillægget på det, det er til.',
        en: 'You must show that you have spent a third of the supplement on what it is for.',
      },
      er: fritidstillægget.gange(måneder(3), 'kr', ØRE).brøkdel(1, 3, ØRE),
    },
  ],
})
