import { alle, betingelse, efterDato, ikke, led, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  harGivetSamtykke,
  medvirkerTilOplysning,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
  samtykkeErForsøgtIndhentet,
} from '../fakta/samtykke.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { oplysningenErNødvendigUdenSamtykke } from '../skoen/oplysning-af-sagen.ts'
import { FRA_LBK_2008, FRA_LBK_2013, FØR_LBK_2008, FØR_LBK_2013 } from './tider.ts'

const påDagen = efterDato(vurderingsdato)
const hosMyndigheder = oplysningensKilde.er('myndighed_eller_akasse')

const økonomi = {
  hjemmel: RSL('11 a', { stk: '1-2' }),
  siger: {
    da: 'Myndigheden skal have dit samtykke, før den henter oplysninger om dig hos andre. Oplysninger om økonomi kan den hente uden samtykke hos andre myndigheder og a-kasser.',
    en: 'The authority must have your consent before it obtains information on you from others. Economic information it can obtain without consent from other authorities and unemployment funds.',
  },
  er: ikke(alle(hosMyndigheder, oplysningensArt.er('oekonomi'))),
} as const
const OG_FERIE = {
  hjemmel: RSL('11 a', { stk: '1-2' }),
  siger: {
    da: 'Myndigheden skal have dit samtykke, før den henter oplysninger om dig hos andre. Oplysninger om økonomi og ferie kan den hente uden samtykke hos andre myndigheder og a-kasser.',
    en: 'The authority must have your consent before it obtains information on you from others. Information on money and holidays it can obtain without consent from other authorities and unemployment funds.',
  },
} as const

/** The spot checks of pensioners' means at banks and employers (stk. 3) are a control, not a case. */
export const samtykkeKræves = betingelse('RSL.11a.1', {
  titel: { da: 'Myndigheden skal have dit samtykke', en: 'The authority must have your consent' },
  vælgesEfter: påDagen,
  versioner: [
    { ...økonomi, ...FØR_LBK_2008 },
    {
      ...økonomi,
      fra: FRA_LBK_2008,
      til: '2011-04-15',
      ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(1054, 2010)),
    },
    {
      ...OG_FERIE,
      fra: '2011-04-16',
      til: '2011-06-14',
      ...dagenErIkkeFundet(
        {
          da: 'At også ferie kan hentes uden samtykke, kom med lov nr. 320 af 15. april 2011. Hvilken dag er ikke fundet.',
          en: 'That holidays too can be obtained without consent came with Act no. 320 of 15 April 2011. On which day has not been found.',
        },
        LBK(1054, 2010),
        ulæst('Ikrafttrædelsen i lov nr. 320 af 15. april 2011'),
        LOV(320, 2011),
        LBK(656, 2011),
      ),
    },
    {
      ...OG_FERIE,
      fra: '2011-06-15',
      ...læst(LBK(656, 2011), LBK(983, 2013), LBK(1555, 2020), LBK(354, 2025)),
      er: ikke(alle(hosMyndigheder, oplysningensArt.er('oekonomi', 'ferie'))),
    },
  ],
})

const undlades = {
  siger: {
    da: 'Samtykket kan undlades, når det er nødvendigt i en sag om førtidspension, kommunen selv har rejst, om frakendelse af pension eller om tilbagebetaling. Kommunen skal stadig forsøge at få det.',
    en: 'Consent can be left out when necessary in a case on disability pension opened by the municipality, on withdrawal of pension or on repayment. The municipality must still try to get it.',
  },
  er: alle(
    led(
      { da: 'sagen er en af de tre', en: 'the case is one of the three' },
      sagensArtVedSamtykke.er('foertidspension_rejst', 'frakendelse', 'tilbagebetaling'),
    ),
    led({ da: 'det er nødvendigt', en: 'it is necessary' }, oplysningenErNødvendigUdenSamtykke),
    led({ da: 'samtykke er forsøgt', en: 'consent was sought' }, samtykkeErForsøgtIndhentet),
  ),
} as const

export const samtykkeKanUndlades = betingelse('RSL.11c.1', {
  titel: { da: 'Samtykket kan undlades', en: 'Consent can be left out' },
  vælgesEfter: påDagen,
  versioner: [
    { ...undlades, ...FØR_LBK_2013, hjemmel: RSL('11 c', { stk: '1' }) },
    {
      ...undlades,
      fra: FRA_LBK_2013,
      hjemmel: RSL('11 c', { stk: '1' }),
      ...læst(LBK(983, 2013), LBK(1096, 2017), LBK(826, 2019), LBK(261, 2024), LBK(354, 2025)),
      note: {
        da: 'Pligten til at forsøge at få samtykke stod i stk. 4, siden 2024 i stk. 5.',
        en: 'The duty to try to get consent stood in subsection 4, since 2024 in subsection 5.',
      },
    },
  ],
})

export const oplysningenMåHentes = betingelse('RSL.11a.1.hentes', {
  titel: { da: 'Oplysningen må hentes', en: 'The information may be obtained' },
  vælgesEfter: påDagen,
  versioner: [
    {
      ...FØR_LBK_2008,
      hjemmel: RSL('11 a', { stk: '1' }),
      siger: {
        da: 'Myndigheden må hente oplysningen, når du har givet samtykke, når det ikke kræves, eller når det kan undlades.',
        en: 'The authority may obtain the information when you have consented, when consent is not required, or when it can be left out.',
      },
      er: énAf(harGivetSamtykke, ikke(samtykkeKræves), samtykkeKanUndlades),
    },
    {
      fra: FRA_LBK_2008,
      hjemmel: RSL('11 a', { stk: '1' }),
      ...læst(LBK(877, 2008), LBK(656, 2011), LBK(983, 2013), LBK(354, 2025)),
      siger: {
        da: 'Myndigheden må hente oplysningen, når du har givet samtykke, når det ikke kræves, eller når det kan undlades.',
        en: 'The authority may obtain the information when you have consented, when consent is not required, or when it can be left out.',
      },
      er: énAf(harGivetSamtykke, ikke(samtykkeKræves), samtykkeKanUndlades),
    },
  ],
})

const foreliggende = {
  hjemmel: RSL('11 b'),
  siger: {
    da: 'Medvirker du ikke, eller giver du ikke samtykke, skal myndigheden afgøre sagen ud fra de oplysninger, den har. Det gælder ikke, når den kan hente oplysningen uden samtykke.',
    en: 'If you do not help, or do not consent, the authority must decide the case on the information it has. Not so when it can obtain the information without consent.',
  },
  er: alle(
    énAf(ikke(medvirkerTilOplysning), ikke(harGivetSamtykke)),
    samtykkeKræves,
    ikke(samtykkeKanUndlades),
  ),
} as const

export const afgøresPåForeliggendeGrundlag = betingelse('RSL.11b', {
  titel: {
    da: 'Sagen skal afgøres på det foreliggende grundlag',
    en: 'The case must be decided on what there is',
  },
  vælgesEfter: påDagen,
  versioner: [
    { ...foreliggende, ...FØR_LBK_2013 },
    {
      ...foreliggende,
      fra: FRA_LBK_2013,
      ...læst(LBK(983, 2013), LBK(1555, 2020), LBK(354, 2025)),
    },
  ],
})
