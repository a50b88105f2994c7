import { betingelse, den, hvis, måneder } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const fylder = (år: number) => fødselsdag.plus(måneder(12 * år))

const under65 = {
  hjemmel: LAB('69', { stk: '1-2' }),
  siger: {
    da: 'Du skulle være under 65 år. Var du født den 1. juli 1939 eller før, skulle du være under 67 år.',
    en: 'You had to be under 65. If you were born on 1 July 1939 or before you had to be under 67.',
  },
  er: vurderingsdato.før(hvis(fødselsdag.senest(den('1939-07-01')), fylder(67), fylder(65))),
} as const

const underFolkepensionsalderen = {
  siger: {
    da: 'Du skal være under folkepensionsalderen. Retten slutter den dag, du når den.',
    en: 'You must be under the state pension age. The right ends on the day you reach it.',
  },
  er: vurderingsdato.før(folkepensionsalderensDag),
} as const

/** Strict: on the birthday itself the right is gone. */
export const underAldersgrænsen = betingelse('LAB.116.1.alder', {
  titel: { da: 'Alder for fleksjob', en: 'The age for a flex job' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, ...under65 },
    {
      fra: FRA_LBK_2008,
      til: '2009-07-06',
      ...sluttet(LBK(439, 2008), LBK(982, 2009), ulæst('Loven, der satte folkepensionsalderen ind i § 69')),
      ...under65,
      note: {
        da: 'Mellem maj 2008 og juli 2009 gik loven fra 65 år til folkepensionsalderen. For alle, der nåede den i den tid, var den 65 år.',
        en: 'Between May 2008 and July 2009 the act went from 65 years to the state pension age. For all who reached it in that time it was 65.',
      },
    },
    {
      fra: '2009-07-07',
      til: '2012-12-31',
      hjemmel: LAB('69', { stk: '1' }),
      ...læst(LBK(742, 2009), LBK(938, 2009), LBK(1428, 2009), LBK(710, 2011), LBK(706, 2012)),
      ...underFolkepensionsalderen,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('69', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...underFolkepensionsalderen,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('116', { stk: '1' }),
      ...læst(...LAB_2020),
      ...underFolkepensionsalderen,
    },
  ],
})
