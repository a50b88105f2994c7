import { alle, altid, betingelse, ikke, tal } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'

const altTrækkesFra = {
  da: 'Overskud af egen virksomhed trækkes fra som andre indtægter.',
  en: 'Profit of your own business is taken off like other income.',
}

/** Those who get 75 or 50 per cent (LAS.69j.4) have had their work taken into account once already. */
export const overskudTrækkesFra = betingelse('LAS.69j.8', {
  titel: {
    da: 'Overskud af egen virksomhed trækkes fra',
    en: 'Profit of your own business is taken off',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobafklaringFindes,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2014-12-23',
      hjemmel: LAS('69 j', { stk: '5' }),
      ...læst(LOV(720, 2014), LBK(1193, 2014)),
      siger: altTrækkesFra,
      er: altid,
    },
    {
      fra: '2014-12-24',
      til: '2015-06-30',
      hjemmel: LAS('69 j', { stk: '8' }),
      ...dagenErIkkeFundet(
        {
          da: 'Reglen om, at overskud ikke trækkes fra i den nedsatte ydelse, kom med lov nr. 1486 af 2014. Hvilken dag er ikke fundet.',
          en: 'That profit is not taken off the reduced benefit came with Act no. 1486 of 2014. On which day has not been found.',
        },
        LBK(1193, 2014),
        ulæst('Ikrafttrædelsen i lov nr. 1486 af 23. december 2014'),
        LBK(806, 2015),
      ),
      siger: altTrækkesFra,
    },
    {
      fra: '2015-07-01',
      hjemmel: LAS('69 j', { stk: '8' }),
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(1004, 2025)),
      siger: {
        da: 'Overskud trækkes ikke fra, når du som selvstændig får 75 eller 50 procent af satsen. Ellers trækkes det fra.',
        en: 'Profit is not taken off when you are self-employed and get 75 or 50 per cent of the rate. Otherwise it is.',
      },
      er: ikke(alle(persongruppe.er('selvstaendig'), andelAfArbejdetDuKan.over(tal('procent', 0)))),
    },
  ],
})
