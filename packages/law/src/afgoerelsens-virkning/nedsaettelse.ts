import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import {
  afgørelsenErMeddelt,
  høringenBegyndteDen,
  høringenErSlut,
  høringenErUndladtMedGrund,
  ændringenSkalVirkeFra,
} from '../fakta/afgoerelsens-virkning.ts'
import { afgørelsenMeddelt } from '../fakta/klage.ts'
import { kilde, LBK } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { FVL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const rækkefølgen = {
  hjemmel: FVL('19', { stk: '1' }),
  siger: {
    da: 'Din ydelse må ikke sættes ned eller stoppes af sig selv. Du skal først høres, medmindre høringen lovligt kan undlades, så skal der træffes en afgørelse, og du skal have besked, før den virker.',
    en: 'Your benefit may not be reduced or stopped by itself. You must first be heard, unless the hearing can lawfully be left out, then a decision must be made, and you must be told before it has effect.',
  },
  er: alle(
    led(
      { da: 'Høringen er slut eller lovligt undladt', en: 'The hearing is over, or lawfully left out' },
      énAf(høringenErSlut, høringenErUndladtMedGrund),
    ),
    led(
      { da: 'Høringen begyndte før virkningen', en: 'The hearing began before the effect' },
      énAf(høringenErUndladtMedGrund, høringenBegyndteDen.før(ændringenSkalVirkeFra)),
    ),
    led({ da: 'Du har fået afgørelsen', en: 'You have been told of the decision' }, afgørelsenErMeddelt),
    led(
      { da: 'Den virker tidligst fra beskeden', en: 'It has effect at the earliest from the message' },
      ændringenSkalVirkeFra.tidligst(afgørelsenMeddelt),
    ),
  ),
} as const

/**
 * SB-BEG-8, gate G11: a system that reduces on a date of its own, and asks afterwards, has it the wrong way round. What
 * must be heard on, and when hearing can be left out, is FVL.19.1.
 */
export const udbetalingenMåSættesNed = betingelse('FVL.19.1.udbetaling', {
  titel: { da: 'Udbetalingen må sættes ned eller stoppes', en: 'The payment may be reduced or stopped' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...rækkefølgen, fra: '2006-07-03', til: '2007-12-06', ...ubekræftet(LBK(1365, 2007)) },
    {
      ...rækkefølgen,
      fra: '2007-12-07',
      ...læstAndetsteds(
        LBK(1365, 2007),
        LBK(433, 2014),
        kilde('Folketingets Ombudsmand den 11. juni 2023 om automatiske nedsættelser (225-timersreglen)'),
      ),
    },
  ],
})
