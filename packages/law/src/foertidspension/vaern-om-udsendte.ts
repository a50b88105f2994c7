import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { LSP_2009_2012, LSP_2013_2017 } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const UDSENDTE = { da: 'Udsendte soldater og statsansatte', en: 'Soldiers and State employees sent out' }

/** A question of its own, so that the window between two texts is open only to those it concerns. */
export const værnetOmUdsendteGælder = betingelse('LSP.44.udsendte', {
  titel: {
    da: `${UDSENDTE.da} er værnet mod frakendelse`,
    en: `${UDSENDTE.en} are protected from withdrawal`,
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2021-02-12',
      hjemmel: LSP('44'),
      ...læst(...LSP_2009_2012, ...LSP_2013_2017, LBK(983, 2019), LBK(234, 2021)),
      siger: {
        da: 'Loven havde ingen særlig regel om udsendte soldater og statsansatte.',
        en: 'The act had no rule of its own on soldiers and State employees sent out.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2021-02-13',
      til: '2022-04-24',
      hjemmel: LSP('44', { stk: '4' }),
      siger: {
        da: 'En regel til værn om udsendte soldater og statsansatte kom ind i loven i denne tid.',
        en: 'A rule to protect soldiers and State employees sent out came into the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Reglen om udsendte står ikke i lovteksten fra februar 2021, men i den fra april 2022. Hvilken dag den begyndte, er ikke læst.',
          en: 'The rule on those sent out is not in the text of February 2021 but in that of April 2022. On which day it began has not been read.',
        },
        LBK(234, 2021),
        LBK(527, 2022),
      ),
    },
    {
      fra: '2022-04-25',
      hjemmel: LSP('44'),
      ...læst(LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger: {
        da: 'Pensionen kan ikke tages fra soldater og statsansatte, der har været udsendt og har en af de psykiske diagnoser, loven nævner.',
        en: 'The pension cannot be withdrawn from soldiers and State employees who were sent out and have one of the mental diagnoses the act names.',
      },
      er: altid,
    },
  ],
})
