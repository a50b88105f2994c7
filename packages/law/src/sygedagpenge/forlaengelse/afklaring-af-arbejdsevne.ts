import { beregning, betingelse, tidspunkt, uger } from '@sagsvej/rules'
import { AKASSE_2007, kilde, L117_2010, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { afklaringErNødvendig } from '../../skoen/forlaengelse.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const hjemmel = SDL('27', { stk: '1', nr: '2' })

export const forlængelseVedAfklaring = betingelse('SDL.27.1.2', {
  titel: { da: 'Forlængelse for at afklare arbejdsevnen', en: 'Extension to clarify capacity for work' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      ...FØR_2011,
      hjemmel,
      kilder: [AKASSE_2007, L117_2010],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når praktik eller anden afklaring er nødvendig for at klarlægge din arbejdsevne. Der er en grænse for, hvor længe.',
        en: 'The municipality must extend when work practice or other clarification is necessary to establish your capacity for work. There is a limit to how long.',
      },
      er: afklaringErNødvendig,
    },
    {
      fra: FRA_2011.fra,
      hjemmel,
      kilder: [
        LBK(85, 2011),
        LBK(833, 2014),
        LBK(1221, 2025),
        kilde(
          'GL om forlængelsesmuligheder',
          'https://www.gl.org/loenogans/sygdom/Sider/Forlaengelsesmuligheder-sygedagpenge.aspx',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når praktik eller anden afklaring er nødvendig for at klarlægge din arbejdsevne. Behovet skal være sikkert, og det skal ventes, at afklaringen kan nås.',
        en: 'The municipality must extend when work practice or other clarification is necessary to establish your capacity for work. The need must be certain, and the clarification expected to finish in time.',
      },
      er: afklaringErNødvendig,
    },
  ],
})

export const længstVedAfklaring = beregning('SDL.27.1.2.uger', 'uger', {
  titel: { da: 'Længste forlængelse til afklaring', en: 'Longest extension for clarification' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2010-03-23',
      hjemmel,
      kilder: [AKASSE_2007, L117_2010],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen kan højst vare 26 uger.',
        en: 'The extension can last at most 26 weeks.',
      },
      er: uger(26),
    },
    {
      fra: '2010-03-24',
      til: FØR_2011.til,
      hjemmel,
      kilder: [L117_2010, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen kan højst vare 39 uger.',
        en: 'The extension can last at most 39 weeks.',
      },
      note: {
        da: 'Grænsen blev sat op fra 26 til 39 uger ved lov nr. 247 af 23. marts 2010. Hvilken dag loven trådte i kraft, er ikke fundet.',
        en: 'The limit was raised from 26 to 39 weeks by act no. 247 of 23 March 2010. The day the act took effect has not been found.',
      },
      er: uger(39),
    },
    {
      ...FRA_2011,
      hjemmel,
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen kan højst vare 39 uger.',
        en: 'The extension can last at most 39 weeks.',
      },
      er: uger(39),
    },
    {
      fra: '2014-07-01',
      hjemmel,
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen kan højst vare 69 uger.',
        en: 'The extension can last at most 69 weeks.',
      },
      er: uger(69),
    },
  ],
})

export const afklaringSenestTil = tidspunkt('SDL.27.1.2.slut', {
  titel: { da: 'Seneste slut på forlængelse til afklaring', en: 'Latest end of extension for clarification' },
  betyder: {
    da: 'Dagen er den sidste, forlængelsen kan vare til.',
    en: 'The day is the last the extension can run to.',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'afledt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Ugerne regnes fra den dag, sygedagpengene ellers ville være stoppet.',
        en: 'The weeks are counted from the day the benefit would otherwise have stopped.',
      },
      note: {
        da: 'Er dine sygedagpenge først forlænget af en anden grund, siger loven ikke, hvornår ugerne begynder.',
        en: 'If your benefit was first extended on another ground, the act does not say when the weeks begin.',
      },
      er: revurderingstidspunkt.plus(længstVedAfklaring),
    },
  ],
})
