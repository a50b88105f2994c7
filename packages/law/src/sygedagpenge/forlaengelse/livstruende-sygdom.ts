import { alle, betingelse } from '@sagsvej/rules'
import { behandlingsmulighederUdtømte, lægenVurdererLivstruende } from '../../fakta/forlaengelse.ts'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const gammelRegel = {
  hjemmel: SDL('27', { stk: '1', nr: '5' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen skal forlænge, når din sygdom er livstruende, og mulighederne for behandling anses for udtømte. Der er ingen grænse i uger.',
    en: 'The municipality must extend when your illness is life-threatening and treatment is held to be exhausted. There is no limit in weeks.',
  },
  er: alle(lægenVurdererLivstruende, behandlingsmulighederUdtømte),
} as const

export const forlængelseVedLivstruendeSygdom = betingelse('SDL.27.1.5', {
  titel: { da: 'Forlængelse ved livstruende sygdom', en: 'Extension for life-threatening illness' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...FØR_2011, ...gammelRegel, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    { ...FRA_2011, ...gammelRegel, kilder: [LBK(85, 2011), LBK(487, 2014)], sikkerhed: 'kontrolleret' },
    {
      fra: '2014-07-01',
      hjemmel: gammelRegel.hjemmel,
      kilder: [
        LBK(833, 2014),
        LBK(1221, 2025),
        kilde(
          'Ankestyrelsens principafgørelse 68-16',
          'https://ast.dk/beskaeftigelse/artikler/sygedagpenge/artikel-en-sygdom-behover-ikke-at-vaere-i-terminalfasen-for-at-kommunen-kan-forlaenge-sygedagpengene',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når en læge vurderer, at din sygdom er livstruende og alvorlig. Der er ingen grænse i uger, og behandlingen behøver ikke være opgivet.',
        en: 'The municipality must extend when a doctor finds your illness life-threatening and serious. There is no limit in weeks, and treatment need not be given up.',
      },
      er: lægenVurdererLivstruende,
    },
  ],
})
