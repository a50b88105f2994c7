import { alle, betingelse, ikke } from '@sagsvej/rules'
import {
  henvendelsenErSkriftlig,
  henvendelsenVedrørerSagsområdet,
  retteMyndighedKendes,
} from '../fakta/henvendelse.ts'
import { FVL } from '../lovsamling/love.ts'
import { vejledningErFornøden } from '../skoen/vejledning.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { uændret } from './versioner.ts'

/** SB-VEJ-1 */
export const skalVejlede = betingelse('FVL.7.1', {
  titel: { da: 'Myndigheden skal vejlede dig', en: 'The authority must guide you' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('7', { stk: '1' }),
      siger: {
        da: 'Spørger du om noget, der hører under myndigheden, skal den vejlede og hjælpe dig, så meget der er behov for. Den vurderer selv behovet.',
        en: 'If you ask about something within the authority’s field it must guide and help you as far as needed. It judges the need itself.',
      },
      er: alle(henvendelsenVedrørerSagsområdet, vejledningErFornøden),
    }),
  ],
})

export const skalSendesVidere = betingelse('FVL.7.2', {
  titel: {
    da: 'Henvendelsen skal sendes videre til den rette myndighed',
    en: 'The letter must be passed on to the right authority',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('7', { stk: '2' }),
      siger: {
        da: 'Skriver du til en myndighed om noget, der ikke hører under den, sender den så vidt muligt brevet til den rette. Det gælder skriftlige henvendelser.',
        en: 'If you write to an authority about something outside its field, it passes the letter on to the right one as far as possible. That goes for what comes in writing.',
      },
      er: alle(henvendelsenErSkriftlig, ikke(henvendelsenVedrørerSagsområdet), retteMyndighedKendes),
    }),
  ],
})
