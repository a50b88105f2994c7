import { betingelse } from '@sagsvej/rules'
import { arbejdsskadesag } from '../../fakta/forlaengelse.ts'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const indtilFørsteAfgørelse = {
  hjemmel: SDL('27', { stk: '1', nr: '6' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen skal forlænge, når der er rejst sag om erstatning for en arbejdsskade. Forlængelsen varer, til der er en første afgørelse.',
    en: 'The municipality must extend when a claim for compensation for a work injury has been raised. The extension lasts until there is a first decision.',
  },
  er: arbejdsskadesag.er('uden_afgoerelse'),
} as const

export const forlængelseVedArbejdsskade = betingelse('SDL.27.1.6', {
  titel: { da: 'Forlængelse ved arbejdsskadesag', en: 'Extension for a work injury case' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...FØR_2011, ...indtilFørsteAfgørelse, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    {
      ...FRA_2011,
      ...indtilFørsteAfgørelse,
      kilder: [LBK(85, 2011), LBK(487, 2014), AKASSE_2007],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Loven siger, at sagen skal være rejst. Hvornår forlængelsen slutter, står i hæftet fra 2007.',
        en: 'The act says that the claim must have been raised. When the extension ends is in the booklet of 2007.',
      },
    },
    {
      fra: '2014-07-01',
      hjemmel: indtilFørsteAfgørelse.hjemmel,
      kilder: [
        LBK(833, 2014),
        LBK(1221, 2025),
        kilde(
          'A-kassen DSA om forlængelse af sygedagpenge',
          'http://www.dsa.dk/Reglervejledning/Sygdom/Sygdomsguide-sikring-feb2016/5%20-%20Forlaenge%20sygedagpengene.aspx',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når der er rejst sag om erstatning for en arbejdsskade. Forlængelsen varer, til tab af erhvervsevne er afgjort.',
        en: 'The municipality must extend when a claim for compensation for a work injury has been raised. The extension lasts until loss of earning capacity is decided.',
      },
      note: {
        da: 'Loven siger, at sagen skal være rejst. Hvornår forlængelsen slutter, er læst i en vejledning fra en a-kasse.',
        en: 'The act says that the claim must have been raised. When the extension ends was read in guidance of an unemployment fund.',
      },
      er: arbejdsskadesag.er('uden_afgoerelse', 'foreloebig_afgoerelse'),
    },
  ],
})
