import { betingelse, énAf } from '@sagsvej/rules'
import { jobbetErOverenskomstdækket, sammenligneligOverenskomstFindes } from '../fakta/fleksjob-vilkaar.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const egenEllerLignende = énAf(jobbetErOverenskomstdækket, sammenligneligOverenskomstFindes)

const gammel = {
  hjemmel: LAB('72', { stk: '1' }),
  siger: {
    da: 'Løn, arbejdstid og vilkår fulgte overenskomsten med dens sociale kapitler. Var der ingen, fulgte de overenskomsten for lignende arbejde, og de blev fastsat sammen med fagforeningen.',
    en: 'Pay, hours and terms followed the collective agreement with its social chapters. Where there was none they followed that of comparable work, and they were set together with the union.',
  },
  er: egenEllerLignende,
} as const

/** A flex job from before 2013 follows LAB 2003 § 72, later § 134: the answer is the same. */
const ny = {
  siger: {
    da: 'Er arbejdet dækket af overenskomst, følger løn og vilkår den. Er det ikke, aftaler du og arbejdsgiveren dem med en lignende overenskomst som udgangspunkt, hvis den findes.',
    en: 'If the work is covered by a collective agreement, pay and terms follow it. If not, you and the employer agree on them, with a comparable agreement as the starting point if there is one.',
  },
  er: egenEllerLignende,
} as const

/** The same protection as others: pay and terms are those of the field, whatever the flex job. */
export const overenskomstErGrundlaget = betingelse('LAB.122.3', {
  titel: {
    da: 'Løn og vilkår bygger på en overenskomst',
    en: 'Pay and terms rest on a collective agreement',
  },
  betyder: {
    da: 'Nej betyder, at der ingen overenskomst er for arbejdet eller for lignende arbejde, så du og arbejdsgiveren aftaler det hele.',
    en: 'No means that there is no agreement for the work or for comparable work, so that you and the employer agree on it all.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, ...gammel },
    { fra: FRA_LBK_2008, til: '2012-12-31', ...læst(...LAB_2008_2012), ...gammel },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 e', { stk: '3-4' }),
      ...læst(...LAB_2013_2019),
      ...ny,
    },
    { fra: '2020-01-01', hjemmel: LAB('122', { stk: '3-4' }), ...læst(...LAB_2020), ...ny },
  ],
})
