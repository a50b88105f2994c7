import { dage, hvis, senesteAf, tidligsteAf, tidspunkt } from '@sagsvej/rules'
import {
  pensionAfgjortDen,
  pensionBetalesFra,
  pensionMedTilbagevirkendeKraft,
  pensionTilkendt,
} from '../fakta/pension.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { revurderingForPensionister } from './revurdering-pensionister.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const dagenFørPensionen = pensionBetalesFra.minus(dage(1))

const kunGrænsen = {
  hjemmel: SDL('25', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Fik du pension, gjaldt kun grænsen på 26 uger.',
    en: 'If you were granted a pension, only the limit of 26 weeks applied.',
  },
  er: revurderingForPensionister,
}

/** The last day paid for when a pension is granted before the 26 weeks are out. */
export const sidsteDagVedPension = tidspunkt('SDL.25.2', {
  titel: {
    da: 'Sidste dag med sygedagpenge, når pension er tilkendt',
    en: 'The last day of benefit when a pension is granted',
  },
  betyder: {
    da: 'Dagen er den sidste, du får sygedagpenge for.',
    en: 'The day is the last you are paid sickness benefit for.',
  },
  vælgesEfter: påDenDag,
  relevantNår: pensionTilkendt,
  versioner: [
    { ...kunGrænsen, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...kunGrænsen,
      fra: FRA_LBK_2011,
      til: '2011-12-12',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2011-12-13',
      til: '2012-06-25',
      hjemmel: SDL('25', { stk: '2' }),
      kilder: [LBK(1152, 2011), LBK(653, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpengene stopper, når pensionen begynder. Reglen kom i første halvdel af 2012.',
        en: 'Sickness benefit stops when the pension begins. The rule came in the first half of 2012.',
      },
      ukendt: {
        da: 'Reglen står i loven fra juni 2012, men ikke i loven fra december 2011. Hvilken dag den begyndte, er ikke fundet.',
        en: 'The rule stands in the act of June 2012 but not in that of December 2011. The day it began has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      hjemmel: SDL('25', { stk: '2' }),
      kilder: [LBK(653, 2012), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpengene stopper med udgangen af måneden før den, hvor pensionen begynder. Får du pension tilbage i tiden, stopper de, når afgørelsen er truffet, men ikke før pensionen kan betales.',
        en: 'Sickness benefit stops with the end of the month before the one in which the pension begins. If the pension is granted back in time, it stops once the decision is made, but not before the pension can be paid.',
      },
      er: tidligsteAf(
        revurderingForPensionister,
        hvis(
          pensionMedTilbagevirkendeKraft,
          senesteAf(pensionAfgjortDen, dagenFørPensionen),
          pensionBetalesFra.begyndelsenAfMåneden().minus(dage(1)),
        ),
      ),
    },
  ],
})
