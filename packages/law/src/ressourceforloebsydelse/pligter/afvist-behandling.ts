import { alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import { afviser } from '../../fakta/medvirken.ts'
import { LBK, LOV, ulæst, VEJL_9622_2017 } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { tilsvarendeIndgribende } from '../../skoen/medvirken.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from '../findes.ts'

/** The same shield as SDL.21a gives those on sickness benefit. */
export const afvistBehandlingUdenBetydning = betingelse('LAS.69k.2', {
  titel: {
    da: 'At sige nej til behandlingen får ingen betydning for ydelsen',
    en: 'Refusing the treatment does not count against the benefit',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(jobafklaringFindes, ikke(afviser.er('ingenting'))),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-06-30',
      hjemmel: LAS('69 k'),
      ...dagenErIkkeFundet(
        {
          da: 'Fra 2014 var der et forsøg med at sige nej til behandling. Hvad det gav i jobafklaringsforløb, er ikke læst.',
          en: 'From 2014 there was a trial of refusing treatment. What it gave in job clarification has not been read.',
        },
        VEJL_9622_2017,
        ulæst('Forsøgsreglen i lov nr. 720 af 2014 og lov nr. 625 af 2016'),
      ),
      siger: {
        da: 'Der var et forsøg med ret til at sige nej til behandling.',
        en: 'There was a trial with a right to refuse treatment.',
      },
    },
    {
      fra: '2019-07-01',
      hjemmel: LAS('69 k', { stk: '2' }),
      ...læst(LOV(495, 2019), LBK(981, 2019), LBK(241, 2021), LBK(1004, 2025)),
      siger: {
        da: 'Du kan sige nej til operation, ordineret medicin og lige så indgribende behandling, uden at det tæller imod dig.',
        en: 'You can say no to an operation, ordered medicine and treatment as far-reaching without it counting against you.',
      },
      er: énAf(
        afviser.er('operation', 'medicin'),
        alle(afviser.er('anden_laegebehandling'), tilsvarendeIndgribende),
      ),
    },
  ],
})
