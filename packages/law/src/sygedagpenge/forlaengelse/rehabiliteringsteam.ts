import { aldrig, betingelse, tidspunkt, uger } from '@sagsvej/rules'
import { L117_2010, LBK, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { kanIkkeArbejdePåNormaleVilkår, sagSkalIRehabiliteringsteam } from '../../skoen/forlaengelse.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const hjemmel = SDL('27', { stk: '1', nr: '4' })

const ULÆST = {
  fra: '2026-02-01',
  hjemmel,
  kilder: [ulæst('LOV 1750/2025, ændringen af § 27')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Ressourceforløb er afskaffet for nye personer, og rehabiliteringsteamet bliver det. Hvad forlængelsesreglen nu siger, har vi ikke læst.',
    en: 'Resource courses are abolished for new persons, and the rehabilitation team is to be. What the rule on extension now says we have not read.',
  },
  ukendt: {
    da: 'Lov nr. 1750 af 29. december 2025 ændrer reglen om forlængelse, når sagen skal i rehabiliteringsteamet. Den nye tekst har vi ikke læst. Kommunen skal tage stilling.',
    en: 'Act no. 1750 of 29 December 2025 amends the rule on extension when the case goes to the rehabilitation team. We have not read the new text. The municipality must decide.',
  },
} as const

export const forlængelseTilRehabiliteringsteam = betingelse('SDL.27.1.4', {
  titel: {
    da: 'Forlængelse, fordi fleksjob eller pension skal afklares',
    en: 'Extension to settle flex job or pension',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      ...FØR_2011,
      hjemmel,
      kilder: [L117_2010, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når du ikke kan arbejde på normale vilkår, og det ikke er afklaret, om du har ret til fleksjob eller førtidspension.',
        en: 'The municipality must extend when you cannot work on normal terms and it is not settled whether you have a right to a flex job or disability pension.',
      },
      note: {
        da: 'Reglen er læst i teksten fra februar 2011. Hvad den sagde før, er ikke fundet.',
        en: 'The rule was read in the text of February 2011. What it said before has not been found.',
      },
      er: kanIkkeArbejdePåNormaleVilkår,
    },
    {
      ...FRA_2011,
      hjemmel,
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når du ikke kan arbejde på normale vilkår, og det ikke er afklaret, om du har ret til fleksjob eller førtidspension. Forlængelsen er højst 26 uger.',
        en: 'The municipality must extend when you cannot work on normal terms and it is not settled whether you have a right to a flex job or disability pension. The extension is at most 26 weeks.',
      },
      er: kanIkkeArbejdePåNormaleVilkår,
    },
    {
      fra: '2014-07-01',
      til: '2026-01-31',
      hjemmel,
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når den har vurderet, at din sag skal i rehabiliteringsteamet. Målet er en hurtig afgørelse om ressourceforløb, fleksjob eller førtidspension.',
        en: 'The municipality must extend when it has found that your case must go to the rehabilitation team. The aim is a quick decision on a resource course, a flex job or disability pension.',
      },
      er: sagSkalIRehabiliteringsteam,
    },
    ULÆST,
  ],
})

export const rehabiliteringsteamSenestTil = tidspunkt('SDL.27.1.4.slut', {
  titel: {
    da: 'Seneste slut på forlængelse til afklaring af fleksjob eller pension',
    en: 'Latest end of extension to settle flex job or pension',
  },
  betyder: {
    da: 'Dagen er den sidste, forlængelsen kan vare til. Aldrig betyder, at loven ikke sætter nogen sidste dag.',
    en: 'The day is the last the extension can run to. Never means that the act sets no last day.',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      ...FØR_2011,
      hjemmel,
      kilder: [LBK(85, 2011)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Hvor længe forlængelsen kunne vare før februar 2011, har vi ikke fundet.',
        en: 'How long the extension could last before February 2011 we have not found.',
      },
      ukendt: {
        da: 'Hvor mange uger sygedagpenge kunne forlænges, mens fleksjob eller førtidspension blev afklaret, er ikke fundet for tiden før 7. februar 2011.',
        en: 'How many weeks the benefit could be extended while a flex job or disability pension was settled has not been found for the time before 7 February 2011.',
      },
    },
    {
      ...FRA_2011,
      hjemmel,
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen kan højst vare 26 uger.',
        en: 'The extension can last at most 26 weeks.',
      },
      er: revurderingstidspunkt.plus(uger(26)),
    },
    {
      fra: '2014-07-01',
      til: '2026-01-31',
      hjemmel,
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Loven sætter ikke et antal uger. Kommunen skal afgøre sagen hurtigst muligt.',
        en: 'The act sets no number of weeks. The municipality must decide as soon as possible.',
      },
      er: aldrig,
    },
    ULÆST,
  ],
})
