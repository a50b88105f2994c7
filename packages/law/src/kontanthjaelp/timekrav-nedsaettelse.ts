import { alle, beregning, hvis, ikke, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erGift } from '../fakta/kontanthjaelp.ts'
import { hjælpEfterVoksensatsen, hjælpPåSUNiveau } from '../fakta/timekrav.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { timekravLavereSats, timekravVoksensats } from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobreformenGælder } from './findes.ts'
import { BM_LOFT_2016, LAS_2014_2024 } from './tekster.ts'
import { timekravetErOpfyldt } from './timekrav-225.ts'

const forUgifte = alle(jobreformenGælder, ikke(erGift))
const hjemmel = LAS('13 g', { stk: '1' })
const TEKSTER = [LOV(296, 2016), ...LAS_2014_2024.slice(2), BM_LOFT_2016] as const

const siger = {
  da: 'Beløbet er lidt over 1.000 kr. på voksensatsen og det halve på en lavere sats. Det følger årets regulering.',
  en: 'The amount is a little over 1,000 kr. on the adult rate and half on a lower one. It follows the regulation of the year.',
} as const

const ikkeLæst = dagenErIkkeFundet(
  {
    da: 'Beløbene for året er ikke læst. Loven har dem kun i 2016-niveau.',
    en: 'The amounts of the year have not been read. The act has them at the 2016 level only.',
  },
  LBK(468, 2016),
  LBK(808, 2024),
)

export const årets225Beløb = beregning('LAS.13g.1.beløb', 'kr/md', {
  titel: { da: 'Nedsættelsens beløb', en: 'The amount of the cut' },
  vælgesEfter: påDenDag,
  relevantNår: forUgifte,
  versioner: [
    {
      fra: '2016-10-01',
      til: '2016-12-31',
      hjemmel,
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Beløbet er 1.000 kr. på voksensatsen og 500 kr. på en lavere sats.',
        en: 'The amount is 1,000 kr. on the adult rate and 500 kr. on a lower one.',
      },
      er: hvis(hjælpEfterVoksensatsen, tal('kr/md', 1000), tal('kr/md', 500)),
    },
    { fra: '2017-01-01', til: '2019-12-31', hjemmel, siger, ...ikkeLæst },
    {
      fra: '2020-01-01',
      til: '2020-12-31',
      hjemmel,
      ...læstAndetsteds(...TEKSTER),
      siger,
      er: hvis(
        hjælpEfterVoksensatsen,
        satsDen(timekravVoksensats, vurderingsdato),
        satsDen(timekravLavereSats, vurderingsdato),
      ),
    },
    { fra: '2021-01-01', hjemmel, siger, ...ikkeLæst },
  ],
})

export const nedsættelseEfter225 = beregning('LAS.13g.1', 'kr/md', {
  titel: { da: 'Nedsættelse efter 225-timersreglen', en: 'The cut under the 225-hour rule' },
  vælgesEfter: påDenDag,
  relevantNår: forUgifte,
  versioner: [
    {
      fra: '2016-10-01',
      hjemmel: LAS('13 g', { stk: '1-2' }),
      ...læstAndetsteds(...TEKSTER),
      siger: {
        da: 'Er du ugift og mangler timer, sættes hjælpen ned hver måned fra den 1. i måneden efter. Får du kun uddannelseshjælp på niveau med SU, sættes den ikke ned.',
        en: 'If you are unmarried and lack hours, the help is cut each month from the 1st of the month after. If you get only uddannelseshjælp at student grant level it is not cut.',
      },
      er: hvis(énAf(timekravetErOpfyldt, hjælpPåSUNiveau), tal('kr/md', 0), årets225Beløb),
    },
  ],
})
