import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'

const trækkesFra = {
  da: 'Uddannelsesgodtgørelse efter en arbejdsskade er ikke holdt ude, og trækkes fra som andre indtægter.',
  en: 'A training allowance after a work injury is not left out, and is taken off like other income.',
}

/** Only in job clarification: LAS.68a has no such exception for resource courses. */
export const uddannelsesgodtgørelseHoldesUde = betingelse('LAS.69j.13', {
  titel: {
    da: 'Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra',
    en: 'A training allowance after a work injury is not taken off',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2023-12-12',
      hjemmel: LAS('69 j', { stk: '5' }),
      ...læst(LBK(806, 2015), LBK(1031, 2023)),
      siger: trækkesFra,
      er: aldrigOpfyldt,
    },
    {
      fra: '2023-12-13',
      til: '2024-06-24',
      hjemmel: LAS('69 j', { stk: '13' }),
      ...dagenErIkkeFundet(
        {
          da: 'Godtgørelsen kom med lov nr. 1541 af 12. december 2023. Hvilken dag den blev holdt ude af fradraget, er ikke fundet.',
          en: 'The allowance came with Act no. 1541 of 12 December 2023. On which day it was left out of the deduction has not been found.',
        },
        LBK(1031, 2023),
        ulæst('Ikrafttrædelsen i lov nr. 1541 af 12. december 2023'),
        LBK(808, 2024),
      ),
      siger: trækkesFra,
    },
    {
      fra: '2024-06-25',
      hjemmel: LAS('69 j', { stk: '13' }),
      ...læst(LBK(808, 2024), LBK(1004, 2025)),
      siger: {
        da: 'Uddannelsesgodtgørelse efter en arbejdsskade trækkes ikke fra i ydelsen.',
        en: 'A training allowance after a work injury is not taken off the benefit.',
      },
      er: altid,
    },
  ],
})
