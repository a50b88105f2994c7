import { dage, den, efterDato, tidspunkt } from '@sagsvej/rules'
import { ferienBegynder } from '../fakta/ferie-med-ledighedsydelse.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LEDIGHEDSYDELSESBEK } from '../lovsamling/love.ts'

const besked = {
  siger: {
    da: 'Er du ledig, skal kommunen have besked senest 14 dage før ferien. Er der kortere tid, kan den sige ja, hvis det ikke går ud over indsatsen.',
    en: 'If you are unemployed the municipality must be told at the latest 14 days before the holiday. With less time it can agree if the effort does not suffer.',
  },
  er: ferienBegynder.minus(dage(14)),
} as const

export const beskedOmFerie = tidspunkt('LAS.74e.8', {
  titel: { da: 'Besked om ferie med ledighedsydelse', en: 'Notice of holiday with the benefit' },
  betyder: {
    da: 'Dagen er den sidste, hvor beskeden er i tide. Er du ansat i fleksjob, er det nok at give besked, før ferien begynder.',
    en: 'The day is the last on which the notice is in time. If you are employed in a flex job it is enough to tell before the holiday begins.',
  },
  vælgesEfter: efterDato(ferienBegynder),
  relevantNår: ferienBegynder.tidligst(den('2013-01-01')),
  versioner: [
    {
      ...besked,
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 1424/2012')('17', { stk: '2' }),
      ...læst(BEK(1424, 2012), BEK(812, 2014), BEK(892, 2017), BEK(1264, 2020), BEK(111, 2021)),
    },
    {
      ...besked,
      fra: '2026-02-01',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 4/2026')('21', { stk: '2' }),
      ...læst(BEK(4, 2026)),
    },
  ],
})
