import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { AKASSE_2007, kilde, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { ALF } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const SVAR_2017 = kilde(
  'Styrelsen for Arbejdsmarked og Rekruttering: vejledende svar om feriedagpenge og fleksjob, marts 2017 (nævner LBK 128/2017 § 75 h)',
)

const ingen = {
  hjemmel: ALF('75 h', { stk: '3', nr: '2' }),
  siger: {
    da: 'Du kan ikke få feriedagpenge, mens du er ansat i fleksjob. De kræver, at du ville have ret til dagpenge, hvis du var ledig, og kunne tage arbejde på fuld tid.',
    en: 'You cannot get holiday unemployment benefit (feriedagpenge) while you are in a flex job. It takes that you would have a right to unemployment benefit if unemployed, and could take full-time work.',
  },
  er: aldrigOpfyldt,
} as const

/** Also the days earned before the flex job began are lost while it lasts. */
export const feriedagpengeIFleksjob = betingelse('ALF.75h.3.fleksjob', {
  titel: {
    da: 'Feriedagpenge, mens du er i fleksjob',
    en: 'Holiday unemployment benefit while in a flex job',
  },
  vælgesEfter: påDenDag,
  relevantNår: ansatIFleksjob,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      ...læstAndetsteds(AKASSE_2007, SVAR_2017),
      ...ingen,
      note: {
        da: 'Hæftet siger det uden paragraf. Paragraffen er den, myndigheden nævner i 2017.',
        en: 'The booklet says so without a paragraph. The paragraph is the one the authority names in 2017.',
      },
    },
    {
      fra: '2013-01-01',
      ...ubekræftet(SVAR_2017, ulæst('§ 75 h i lov om arbejdsløshedsforsikring')),
      ...ingen,
      note: {
        da: 'Det er læst for 2016 og 2017. At det er det samme i de andre år, er vores slutning.',
        en: 'Read for 2016 and 2017. That it is the same in the other years is our inference.',
      },
    },
  ],
})
