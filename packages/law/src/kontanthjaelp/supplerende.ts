import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import {
  arbejderDeltid,
  dagpengeUnderDetHøjeste,
  klarTilFuldTid,
} from '../fakta/supplerende-kontanthjaelp.ts'
import { AKASSE_2007, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { socialBegivenhed } from './betingelser.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const indhold = {
  hjemmel: LAS('11', { stk: '2' }),
  siger: {
    da: 'Arbejder du på deltid, eller får du mindre end de højeste dagpenge, kan du få kontanthjælp ved siden af. Du skal opfylde de almindelige betingelser og kunne og ville arbejde på fuld tid.',
    en: 'If you work part time, or get less than the highest unemployment benefit, you can have cash assistance beside it. You must meet the ordinary conditions and be able and willing to work full time.',
  },
  er: alle(
    led(
      { da: 'en social begivenhed gør hjælpen nødvendig', en: 'a social event makes the help necessary' },
      socialBegivenhed,
    ),
    led(
      {
        da: 'du arbejder på deltid eller får mindre end de højeste dagpenge',
        en: 'you work part time or get less than the highest benefit',
      },
      énAf(arbejderDeltid, dagpengeUnderDetHøjeste),
    ),
    led({ da: 'du kan og vil arbejde på fuld tid', en: 'you can and will work full time' }, klarTilFuldTid),
  ),
} as const

/** The act has no word for it: it follows from the conditions and from income being taken off. */
export const supplerendeKontanthjælp = betingelse('LAS.11.2.supplerende', {
  titel: { da: 'Supplerende kontanthjælp', en: 'Supplementary cash assistance' },
  vælgesEfter: påDenDag,
  versioner: [
    { fra: '2006-07-03', til: '2007-12-11', ...læstAndetsteds(AKASSE_2007), ...indhold },
    {
      fra: '2007-12-12',
      ...ubekræftet(
        AKASSE_2007,
        ...LAS_2007_2012,
        ...LAS_2014_2024,
        LAS_2025,
        ulæst('Reglerne om frigørelsesattest ved deltidsarbejde'),
      ),
      ...indhold,
    },
  ],
})
