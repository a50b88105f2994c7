import { tidsrum } from '@sagsvej/rules'
import { LBK, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { SDL } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'

const begge = beggeDage('sygedagpenge', 'dagpenge')

export const sygedagpengeOgDagpenge = tidsrum('SDL.53a.2', {
  titel: {
    da: 'Dage med både sygedagpenge og dagpenge',
    en: 'Days with both sickness benefit and dagpenge',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(begge),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-08-11',
      hjemmel: SDL('53 a', { stk: '2' }),
      kilder: [LBK(938, 2015), ulæst('Dagpengelovens § 62 før august 2015')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fra august 2015 siger sygedagpengeloven, at den, der får dagpenge de første 14 dage, ikke får sygedagpenge for dem.',
        en: 'From August 2015 the Sickness Benefit Act says that one who gets dagpenge for the first 14 days gets no sickness benefit for them.',
      },
      ukendt: {
        da: 'Før august 2015 står det kun i loven om arbejdsløshedsforsikring, som ikke er læst.',
        en: 'Before August 2015 it stands only in the Unemployment Insurance Act, which was not read.',
      },
    },
    {
      fra: '2015-08-12',
      hjemmel: SDL('53 a', { stk: '2' }),
      ...læst(LBK(938, 2015), LBK(826, 2017), LBK(107, 2020), LBK(1263, 2022), LBK(1221, 2025)),
      siger: {
        da: 'Du får ikke sygedagpenge for de dage, hvor a-kassen betaler dagpenge under din sygdom.',
        en: 'You get no sickness benefit for the days your unemployment fund pays dagpenge during your illness.',
      },
      er: begge,
    },
  ],
})
