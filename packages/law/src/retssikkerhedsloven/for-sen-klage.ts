import { aldrigOpfyldt, alle, altid, betingelse, efterDato, ikke } from '@sagsvej/rules'
import { klagefristensSidsteDag } from '../fakta/afgoerelse.ts'
import {
  ankestyrelsenSerBortFraKlagefristen,
  klagenErSendtDirekte,
  klagenModtaget,
  klagenSendtDigitaltITide,
} from '../fakta/klage.ts'
import { kilde, LBK } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { RSL, RSLBEK } from '../lovsamling/love.ts'
import {
  BEK_2009_TIL_2021,
  BEK_SIDEN_2021,
  FRA_BEK_2021,
  FRA_LBK_2008,
  FØR_BEK_2009,
  FØR_LBK_2008,
} from './tider.ts'

const efterKlagen = efterDato(klagenModtaget)
const kommetForSent = klagenModtaget.efter(klagefristensSidsteDag)

/** One rule under the three texts it stands in. */
const iBekendtgørelserne = <V extends object>(
  version: V,
  før: { readonly paragraf: string; readonly stk: string },
  nu: { readonly paragraf: string; readonly stk: string },
) => {
  const dengang = RSLBEK('BEK 709/2009')(før.paragraf, { stk: før.stk })
  return [
    { ...version, ...FØR_BEK_2009, hjemmel: dengang },
    { ...version, fra: '2009-08-01', til: '2021-06-13', hjemmel: dengang, ...BEK_2009_TIL_2021 },
    {
      ...version,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')(nu.paragraf, { stk: nu.stk }),
      ...BEK_SIDEN_2021,
    },
  ] as const
}

/** SB-KLA-5: a late complaint is sent on at once, with no reassessment first. */
export const forSenKlageSendesVidereStraks = betingelse('RSLBEK.13.1', {
  titel: {
    da: 'Klagen skal straks sendes videre som for sen, uden genvurdering',
    en: 'The complaint must be sent on at once as late, without reassessment',
  },
  vælgesEfter: efterKlagen,
  versioner: iBekendtgørelserne(
    {
      siger: {
        da: 'Kom klagen efter klagefristen, skal myndigheden straks sende den til klageinstansen og skrive, at fristen ikke er overholdt. Den skal ikke genvurdere først.',
        en: 'If the complaint came after the deadline the authority must send it to the appeal body at once and state that the deadline was not kept. It is not to reassess first.',
      },
      er: kommetForSent,
    },
    { paragraf: '12', stk: '3' },
    { paragraf: '13', stk: '1' },
  ),
})

/** Rejection is for the appeal body: the municipality has no say in it, in time or late. */
export const myndighedenMåAfviseKlagen = betingelse('RSLBEK.13.1.afvise', {
  titel: {
    da: 'Myndigheden må selv afvise klagen som for sen',
    en: 'The authority may itself reject the complaint as late',
  },
  vælgesEfter: efterKlagen,
  versioner: iBekendtgørelserne(
    {
      siger: {
        da: 'Den myndighed, der traf afgørelsen, må ikke afvise en klage, fordi den kom for sent. Om der kan ses bort fra fristen, afgør klageinstansen.',
        en: 'The authority that made the decision may not reject a complaint for being late. Whether the deadline can be disregarded is for the appeal body.',
      },
      er: aldrigOpfyldt,
    },
    { paragraf: '12', stk: '3' },
    { paragraf: '13', stk: '1' },
  ),
})

/** A complaint sent straight to the appeal body goes back for reassessment, unless it is late. */
export const klagenSendesTilbageTilGenvurdering = betingelse('RSLBEK.13.2', {
  titel: {
    da: 'Klagen skal sendes tilbage til genvurdering',
    en: 'The complaint must be sent back for reassessment',
  },
  vælgesEfter: efterKlagen,
  versioner: iBekendtgørelserne(
    {
      siger: {
        da: 'Sender du klagen direkte til klageinstansen, sender den klagen tilbage til den myndighed, der traf afgørelsen, så den kan genvurdere. Det gælder ikke, når klagen er kommet for sent.',
        en: 'If you send the complaint straight to the appeal body it sends it back to the authority that made the decision, to reassess. Not so when the complaint is late.',
      },
      er: alle(klagenErSendtDirekte, ikke(kommetForSent)),
    },
    { paragraf: '12', stk: '2' },
    { paragraf: '13', stk: '2' },
  ),
})

const dispensation = {
  hjemmel: RSL('67', { stk: '2' }),
  siger: {
    da: 'Er klagen kommet for sent, kan klageinstansen se bort fra det, når der er særlig grund til det, for eksempel sygdom. Det gør den, når klagen blev afsendt digitalt, før den sidste dag var gået.',
    en: 'If the complaint is late the appeal body can disregard it when there is special reason, for instance illness. It does so when the complaint was sent digitally before the last day was over.',
  },
  er: ankestyrelsenSerBortFraKlagefristen,
  undtagelser: [
    {
      navn: {
        da: 'Klagen blev afsendt digitalt, før fristen udløb',
        en: 'The complaint was sent digitally before the deadline ran out',
      },
      hjemmel: RSL('67', { stk: '2' }),
      når: klagenSendtDigitaltITide,
      så: altid,
    },
  ],
} as const

const PRINCIPMEDDELELSE = kilde('Ankestyrelsens principmeddelelse 38-23', 'https://ast.dk/')

/** Principmeddelelse 38-23: what was sent digitally before midnight shall not be lost by the time the sending took. */
export const klagenBehandlesTrodsForsinkelse = betingelse('RSL.67.2', {
  titel: {
    da: 'Klagen behandles, selv om den kom for sent',
    en: 'The complaint is heard although it was late',
  },
  vælgesEfter: efterKlagen,
  relevantNår: kommetForSent,
  versioner: [
    { ...dispensation, ...FØR_LBK_2008 },
    {
      ...dispensation,
      fra: FRA_LBK_2008,
      ...læstAndetsteds(LBK(877, 2008), LBK(983, 2013), LBK(1096, 2017), LBK(354, 2025), PRINCIPMEDDELELSE),
    },
  ],
})
