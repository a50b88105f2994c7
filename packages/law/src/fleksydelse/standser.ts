import { alle, betingelse, led, måneder } from '@sagsvej/rules'
import { månederUdenForEØS } from '../fakta/fleksydelse-ophold.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const ingenPension = led(
  { da: 'du får ikke pension', en: 'you get no pension' },
  pensionDuFår.er('ingen', 'invaliditetsydelse'),
)

const ikkeForLængeUde = led(
  {
    da: 'du har højst været uden for EØS i 3 måneder i kalenderåret',
    en: 'you have been outside the EEA for at most 3 months of the calendar year',
  },
  månederUdenForEØS.højst(måneder(3)),
)

const standses = {
  siger: {
    da: 'Får du social pension, kan du ikke samtidig få fleksydelse, bortset fra invaliditetsydelse. Opholder du dig mere end 3 måneder i et kalenderår uden for EØS, Schweiz, Grønland og Færøerne, standser betalingen.',
    en: 'If you get a social pension you cannot have flexi-benefit at the same time, apart from invalidity benefit. If you stay more than 3 months of a calendar year outside the EEA, Switzerland, Greenland and the Faroes, payment stops.',
  },
  er: alle(ingenPension, ikkeForLængeUde),
} as const

export const fleksydelseStandserIkke = betingelse('FYL.15.4', {
  titel: {
    da: 'Fleksydelsen udbetales fortsat, set på pension og ophold',
    en: 'Flexi-benefit goes on as far as pension and stay go',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...standses,
      fra: '2006-07-01',
      til: '2014-08-24',
      hjemmel: FYL('15', { stk: '4' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
    },
    {
      ...standses,
      fra: '2014-08-25',
      hjemmel: FYL('15', { stk: '4' }),
      ...læst(LBK(943, 2014), BEK(559, 2015), BEK(1187, 2020), LBK(1083, 2025)),
    },
  ],
})
