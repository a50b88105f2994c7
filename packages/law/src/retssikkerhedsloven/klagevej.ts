import { aldrigOpfyldt, alle, betingelse, efterDato, ikke, énAf } from '@sagsvej/rules'
import { klagenGælder } from '../fakta/afgoerelse.ts'
import {
  afgørelsenIværksættesStraks,
  afgørelsenMeddelt,
  afgørelsensArtVedKlage,
  ankestyrelsenTillagdeOpsættendeVirkning,
  klagenModtaget,
  klagerErDenAfgørelsenVedrører,
} from '../fakta/klage.ts'
import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { FRA_LBK_2008, FØR_LBK_2008 } from './tider.ts'

const over = {
  siger: {
    da: 'Du klager over en afgørelse om hjælp, ydelse eller indsats til den myndighed, der traf den, og den skal genvurdere. Klager over aktindsigt, sagsbehandlingstid, adfærd og kommunens generelle serviceniveau går en anden vej.',
    en: 'You complain of a decision on help, benefit or measures to the authority that made it, and it must reassess. Complaints over access to documents, time, behaviour and the general level of service go another way.',
  },
  er: klagenGælder.er('sagen'),
} as const

/**
 * SB-KLA-9, SB-KLA-11: only such a complaint has the 4 weeks and the reassessment. That complaints over access have
 * neither is read in FOB 2020-21; the general level of service is in stk. 3.
 */
export const klagenFølgerRetssikkerhedsloven = betingelse('RSL.66.1', {
  titel: {
    da: 'Klagen følger retssikkerhedslovens vej med genvurdering',
    en: 'The complaint takes the way of the Legal Protection Act, with reassessment',
  },
  vælgesEfter: efterDato(afgørelsenMeddelt),
  versioner: [
    { ...over, ...FØR_LBK_2008, hjemmel: RSL('66', { stk: '1' }) },
    {
      ...over,
      fra: FRA_LBK_2008,
      hjemmel: RSL('66', { stk: '1' }),
      ...læstAndetsteds(
        LBK(877, 2008),
        LBK(1054, 2010),
        LBK(983, 2013),
        LBK(354, 2025),
        kilde('Folketingets Ombudsmands beretning 2020-21'),
      ),
    },
  ],
})

const ANKESTYRELSEN = '2013-07-01'

/** Until the middle of 2013 the social board or the employment appeals board heard it first. */
export const ankestyrelsenErKlageinstans = betingelse('RSL.60.1', {
  titel: { da: 'Klagen går til Ankestyrelsen', en: 'The complaint goes to the Appeals Board' },
  vælgesEfter: efterDato(afgørelsenMeddelt),
  relevantNår: klagenGælder.er('sagen'),
  versioner: [
    {
      ...FØR_LBK_2008,
      hjemmel: RSL('60', { stk: '1' }),
      siger: {
        da: 'Kommunens afgørelser blev behandlet i det sociale nævn eller beskæftigelsesankenævnet. Ankestyrelsen tog kun enkelte sager op derefter.',
        en: 'The municipality’s decisions were heard by the social board or the employment appeals board. The Appeals Board took up only some cases after that.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: FRA_LBK_2008,
      til: '2013-06-30',
      hjemmel: RSL('60', { stk: '1' }),
      ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(930, 2012)),
      siger: {
        da: 'Kommunens afgørelser blev behandlet i det sociale nævn eller beskæftigelsesankenævnet. Ankestyrelsen tog kun enkelte sager op derefter.',
        en: 'The municipality’s decisions were heard by the social board or the employment appeals board. The Appeals Board took up only some cases after that.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: ANKESTYRELSEN,
      hjemmel: RSL('60', { stk: '1' }),
      ...læst(
        LOV(493, 2013),
        BEK(557, 2013),
        BEK(722, 2013),
        LBK(983, 2013),
        LBK(1064, 2018),
        LBK(354, 2025),
      ),
      note: {
        da: 'Dagen er den, bekendtgørelse nr. 722 af 2013 trådte i kraft. Bekendtgørelsen før den havde endnu nævnene.',
        en: 'The day is that on which order no. 722 of 2013 came into force. The order before it still had the tribunals.',
      },
      siger: {
        da: 'Kommunens afgørelser kan indbringes for Ankestyrelsen, og dem om beskæftigelse for Ankestyrelsens Beskæftigelsesudvalg. Det følger af den lov, afgørelsen bygger på, at der kan klages.',
        en: 'The municipality’s decisions can be brought before the Appeals Board, those on employment before its Employment Committee. That there is an appeal follows from the act the decision rests on.',
      },
      er: klagenGælder.er('sagen'),
    },
  ],
})

const kunDenVedrørte = {
  hjemmel: RSL('60', { stk: '2' }),
  siger: {
    da: 'Kun den, afgørelsen vedrører, kan klage over den; en repræsentant klager på dine vegne. Om konkurrenceforvridning ved tilbud kan andre med en væsentlig interesse også klage.',
    en: 'Only the person the decision concerns can complain of it; a representative complains on your behalf. On distorted competition by measures others with an essential interest can complain too.',
  },
  er: klagerErDenAfgørelsenVedrører,
} as const

export const klagerErBerettiget = betingelse('RSL.60.2', {
  titel: { da: 'Den, der klager, har ret til at klage', en: 'The one who complains has the right to' },
  vælgesEfter: efterDato(afgørelsenMeddelt),
  versioner: [
    { ...kunDenVedrørte, ...FØR_LBK_2008 },
    {
      ...kunDenVedrørte,
      fra: FRA_LBK_2008,
      ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(983, 2013), LBK(1555, 2020), LBK(354, 2025)),
    },
  ],
})

const anbringelse = alle(afgørelsensArtVedKlage.er('anbringelse'), ikke(afgørelsenIværksættesStraks))
const botilbud = alle(afgørelsensArtVedKlage.er('botilbud'), ankestyrelsenTillagdeOpsættendeVirkning)
const udenSamtykke = alle(
  afgørelsensArtVedKlage.er('botilbud_uden_samtykke'),
  ikke(afgørelsenIværksættesStraks),
)

const opsættende = {
  hjemmel: RSL('72', { stk: '1' }),
  siger: {
    da: 'En klage udsætter ikke afgørelsen: er din ydelse stoppet, bliver den ikke udbetalt, mens klagen behandles. Undtagelserne gælder anbragte børn, botilbud og tilbagebetaling af boligstøtte.',
    en: 'A complaint does not suspend the decision: if your benefit is stopped it is not paid while the complaint is heard. The exceptions are children in care, housing offers and repayment of housing benefit.',
  },
  er: énAf(anbringelse, afgørelsensArtVedKlage.er('boligstoette_tilbage'), botilbud, udenSamtykke),
} as const

export const klagenHarOpsættendeVirkning = betingelse('RSL.72.1', {
  titel: { da: 'Klagen udsætter afgørelsen', en: 'The complaint suspends the decision' },
  vælgesEfter: efterDato(klagenModtaget),
  versioner: [
    { ...opsættende, ...FØR_LBK_2008 },
    {
      ...opsættende,
      fra: FRA_LBK_2008,
      ...læst(
        LBK(877, 2008),
        LBK(1203, 2009),
        LBK(656, 2011),
        LBK(983, 2013),
        LBK(1345, 2016),
        LBK(1096, 2017),
        LBK(261, 2024),
        LBK(354, 2025),
      ),
    },
  ],
})
