import { aldrigOpfyldt, alle, altid, betingelse, led } from '@sagsvej/rules'
import { ressourceforløbErBevilget } from '../fakta/ressourceforloeb.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { bevilgetITide, KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

/** Whether a granted course goes on under the chapter that was repealed. The grant decides, not the start. */
export const ressourceforløbFortsætter = betingelse('LOV1750.21.8', {
  titel: {
    da: 'Dit ressourceforløb fortsætter efter de gamle regler',
    en: 'Your resource course goes on under the old rules',
  },
  betyder: {
    da: 'Ja betyder, at forløbet og ressourceforløbsydelsen følger reglerne fra før 1. februar 2026 (LAB kapitel 19 og LAS kapitel 6 a).',
    en: 'Yes means that the course and its benefit follow the rules from before 1 February 2026 (LAB chapter 19 and LAS chapter 6 a).',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LAB('112'),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(1342, 2016), LOV(548, 2019), LBK(280, 2024)),
      siger: {
        da: 'Ressourceforløb var en almindelig ordning indtil 31. januar 2026.',
        en: 'Resource courses were an ordinary scheme until 31 January 2026.',
      },
      er: altid,
    },
    {
      fra: LUKKET,
      hjemmel: LOV_1750('21', { stk: '8' }),
      kilder: [...KILDER_OM_LUKNINGEN],
      sikkerhed: 'afledt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Har kommunen bevilget dig et ressourceforløb senest 31. januar 2026, fortsætter det efter de gamle regler. Det gælder også, selv om det ikke var begyndt.',
        en: 'If the municipality granted you a resource course by 31 January 2026 it goes on under the old rules. So also if it had not begun.',
      },
      er: alle(
        led(
          {
            da: 'forløbet er bevilget senest 31. januar 2026',
            en: 'the course was granted by 31 January 2026',
          },
          bevilgetITide,
        ),
      ),
    },
  ],
})
