import { aldrig, hvis, tidspunkt } from '@sagsvej/rules'
import { ophørAfgjortDen, ophørErAfgjort } from '../fakta/forlaengelse.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'

const hjemmel = SDL('7', { stk: '5' })

/** The first day from which a stop because the person can work again may take effect. */
export const stopEfterParagraf7TidligstFra = tidspunkt('SDL.7.5.fra', {
  titel: { da: 'Stop efter § 7 virker tidligst fra', en: 'A stop under § 7 works at the earliest from' },
  betyder: {
    da: 'Dagen er den tidligste, sygedagpengene kan stoppe, fordi du kan arbejde igen. Aldrig betyder, at der ikke er truffet afgørelse.',
    en: 'The day is the earliest on which the benefit can stop because you can work again. Never means that there is no decision.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2018-05-03',
      hjemmel,
      kilder: [LBK(85, 2011), LBK(38, 2018)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Retten ophører den dag, du kan arbejde igen. Om kommunen kunne stoppe betalingen tilbage i tiden, siger loven ikke.',
        en: 'The right ends on the day you can work again. Whether the municipality could stop payment back in time the act does not say.',
      },
      ukendt: {
        da: 'Praksis før maj 2018 om at stoppe sygedagpenge tilbage i tiden efter § 7 har vi ikke læst.',
        en: 'Practice before May 2018 on stopping the benefit back in time under § 7 we have not read.',
      },
    },
    {
      fra: '2018-05-04',
      hjemmel,
      kilder: [
        kilde(
          'Ankestyrelsen anker ikke dom om ophør efter § 7, maj 2018',
          'https://ast.dk/nyheder/nyheder/nyheder-2018/ankestyrelsen-anker-ikke-dom',
        ),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen kan først stoppe sygedagpengene fra afgørelsen, ikke tilbage i tiden.',
        en: 'The municipality can stop the benefit only from the decision, not back in time.',
      },
      note: {
        da: 'Dette er praksis. Loven selv nævner kun den dag, du kan arbejde igen.',
        en: 'This is practice. The act itself names only the day you can work again.',
      },
      er: hvis(ophørErAfgjort, ophørAfgjortDen, aldrig),
    },
  ],
})
