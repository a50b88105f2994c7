import { alle, betingelse } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { driverVirksomhedVedSidenAf } from '../fakta/selvstaendig.ts'
import { kilde } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { SDL } from '../lovsamling/love.ts'
import { beskæftigelseskravSelvstændig } from './beskaeftigelseskrav-selvstaendig.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'

const P_23_22 = [
  kilde(
    'Principmeddelelse 23-22, omtalt hos LandbrugsInfo',
    'https://www.landbrugsinfo.dk/basis/a/6/6/familie_socialjura_p_23_22',
  ),
  kilde(
    'Principmeddelelse 23-22, omtalt hos Lundsteen & Wiederquist',
    'https://lundsteenwiederquist.dk/index.php/2022/10/01/afgorelse-23-22/',
  ),
] as const

const hverForSig = {
  hjemmel: SDL('42', { stk: '1' }),
  siger: {
    da: 'Har du både et job og en virksomhed, ses der på dem hver for sig. Kun hvis virksomheden selv opfylder kravet til selvstændige, får du også sygedagpenge for den; timerne lægges ikke sammen.',
    en: 'If you have both a job and a business they are looked at apart. Only if the business itself meets the requirement for the self-employed do you get sickness benefit for it too; the hours are not added up.',
  },
  er: beskæftigelseskravSelvstændig,
} as const

/** The case is that of the job (SDL.32); the business beside it is asked about here. What both give is not added up. */
export const sygedagpengeOgsåForVirksomheden = betingelse('SDL.42.1.ved-siden-af', {
  titel: {
    da: 'Sygedagpenge også for virksomheden ved siden af jobbet',
    en: 'Sickness benefit for the business beside the job too',
  },
  betyder: {
    da: 'Nej betyder, at indtægten fra virksomheden ikke regnes med.',
    en: 'No means that the income of the business is left out.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: alle(persongruppe.er('loenmodtager'), driverVirksomhedVedSidenAf),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2022-09-30',
      ...ubekræftet(...P_23_22),
      ...hverForSig,
      note: {
        da: 'Afgørelsen er fra 2022. At det var det samme før, er vores slutning.',
        en: 'The decision is of 2022. That it was the same before is our inference.',
      },
    },
    { fra: '2022-10-01', ...læstAndetsteds(...P_23_22), ...hverForSig },
  ],
})
