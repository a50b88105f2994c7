import { aldrigOpfyldt, alle, betingelse, ikke, led } from '@sagsvej/rules'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { kanForlænges } from './forlaengelse/forlaengelse.ts'
import { påDenDag } from './paa-den-dag.ts'
import { uarbejdsdygtig } from './uarbejdsdygtighed.ts'

const hjemmel = SDL('27', { stk: '3' })

/** What is to come instead of jobafklaring. No bill of it has been read, so the rate itself is not here. */
export const sygedagpengeTilNedsatSats = betingelse('SDL.27.3.nedsat', {
  titel: {
    da: 'Sygedagpenge til nedsat sats i stedet for jobafklaring',
    en: 'Sickness benefit at a reduced rate instead of jobafklaring',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      kilder: [LBK(85, 2011), LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Der er ingen sygedagpenge til nedsat sats. Siden juli 2014 er det jobafklaring, der følger, når sygedagpengene ikke kan forlænges.',
        en: 'There is no sickness benefit at a reduced rate. Since July 2014 it is jobafklaring that follows when the benefit cannot be extended.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2027-01-01',
      hjemmel,
      kilder: [
        kilde(
          'STAR om beskæftigelsesreformens anden fase',
          'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
        ),
      ],
      sikkerhed: 'ventet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Det ventes, at du bliver på sygedagpenge til en lavere sats, når de ikke kan forlænges, og du stadig ikke kan arbejde. Satsen kender vi ikke.',
        en: 'It is expected that you stay on sickness benefit at a lower rate when it cannot be extended and you still cannot work. The rate is not known to us.',
      },
      er: alle(
        led(
          { da: 'Sygedagpengene kan ikke forlænges', en: 'The benefit cannot be extended' },
          ikke(kanForlænges),
        ),
        led({ da: 'Du kan stadig ikke arbejde', en: 'You still cannot work' }, uarbejdsdygtig),
      ),
    },
  ],
})
