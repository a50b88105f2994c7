import { aldrigOpfyldt, alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import { anmodetOmAktindsigt, sagenAngivet } from '../../fakta/aktindsigt.ts'
import { kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { FVL } from '../../lovsamling/love.ts'
import {
  dokumenterneTalerModKopi,
  formenErUmulig,
  kopiHarBetydning,
  retsstridigtFormål,
  tungtvejendeModhensyn,
} from '../../skoen/anmodning.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { passagenKanUndtages } from '../dokumenter/passager.ts'
import { dokumentetErUndtaget } from '../dokumenter/undtaget.ts'
import { fra2014, til2014 } from '../versioner.ts'

/** The bill as put forward, with the day; and that it was adopted unchanged. */
const LOV_FRA_2024 = [
  kilde(
    'Lovforslag L 116 af 28. februar 2024',
    'https://ft.dk/samling/20231/lovforslag/l116/20231_l116_som_fremsat.htm',
  ),
  kilde(
    'Horten om den vedtagne lov, juni 2024',
    'https://www.horten.dk/nyhedsliste/2024/juni/nye-regler-om-aktindsigt-i-offentligt-ansattes-navne',
  ),
]

const angivet = {
  siger: {
    da: 'Du skal sige, hvilken sag du vil se dokumenterne i. Du behøver hverken grund eller skema, og du kan bede om det mundtligt.',
    en: 'You must say in which case you want to see the documents. You need neither a reason nor a form, and you can ask orally.',
  },
  er: sagenAngivet,
}

/** SB-AKT-3 */
export const anmodningenKanBehandles = betingelse('FVL.9a.1', {
  titel: { da: 'Anmodningen om aktindsigt er tilstrækkelig', en: 'The request for access is sufficient' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({ ...angivet, hjemmel: FVL('9', { stk: '1' }) }),
    ...fra2014({ ...angivet, hjemmel: FVL('9 a') }),
  ],
})

export const anmodningenKanAfslåsForFormål = betingelse('FVL.9a.2', {
  titel: {
    da: 'Anmodningen kan afslås på grund af sit formål',
    en: 'The request may be refused for its purpose',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('9', { stk: '1' }),
      siger: {
        da: 'Loven gav ikke adgang til at afslå en parts anmodning på grund af formålet. Det kom først i 2024.',
        en: 'The act gave no power to refuse a party’s request for its purpose. That came only in 2024.',
      },
      er: aldrigOpfyldt,
    }),
    {
      fra: '2014-01-01',
      til: '2024-06-30',
      hjemmel: FVL('9 a'),
      kilder: [LBK(433, 2014), ...LOV_FRA_2024],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Loven gav ikke adgang til at afslå en parts anmodning på grund af formålet. Det kom først den 1. juli 2024.',
        en: 'The act gave no power to refuse a party’s request for its purpose. That came only on 1 July 2024.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2024-07-01',
      hjemmel: FVL('9 a', { stk: '2' }),
      kilder: LOV_FRA_2024,
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'En anmodning kan afslås, i det omfang den må antages at skulle tjene et retsstridigt formål eller lignende. Det gælder, selv om sagen er angivet, som den skal.',
        en: 'A request may be refused so far as it must be taken to serve an unlawful purpose or the like. That is so although the case is named as it must be.',
      },
      er: retsstridigtFormål,
    },
  ],
})

export const videreAktindsigtOvervejes = betingelse('FVL.10.1', {
  titel: {
    da: 'Det skal overvejes at give mere, end du har ret til',
    en: 'Giving more than you have a right to must be considered',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('10'),
      siger: {
        da: 'Før 2014 pålagde loven ikke myndigheden at overveje at give mere, end parten havde ret til. Den kunne gøre det.',
        en: 'Before 2014 the act did not bid the authority to consider giving more than the party had a right to. It could do so.',
      },
      er: aldrigOpfyldt,
    }),
    ...fra2014({
      hjemmel: FVL('10', { stk: '1' }),
      siger: {
        da: 'Er et dokument eller en passage undtaget, skal myndigheden overveje, om du alligevel kan få det. Det kan du, når det ikke strider mod anden lovgivning, for eksempel tavshedspligt.',
        en: 'If a document or passage is exempt the authority must consider whether you can have it all the same. You can when that is not against other law, for instance the duty of confidentiality.',
      },
      er: alle(anmodetOmAktindsigt, énAf(dokumentetErUndtaget, passagenKanUndtages)),
    }),
  ],
})

/** SB-AKT-12 */
export const udleveresIØnsketForm = betingelse('FVL.16.3', {
  titel: {
    da: 'Dokumenterne skal udleveres, som du ønsker det',
    en: 'The documents must be given in the way you want',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('16', { stk: '3' }),
      siger: {
        da: 'Havde det betydning for dine interesser at få kopi, skulle du have den. Det gjaldt ikke, når dokumenternes karakter, antal eller form med afgørende vægt talte imod.',
        en: 'If a copy mattered to your looking after your interests you were to have it. Not so when the kind, number or form of the documents spoke decisively against it.',
      },
      er: alle(kopiHarBetydning, ikke(dokumenterneTalerModKopi)),
    }),
    ...fra2014({
      hjemmel: FVL('16', { stk: '3' }),
      siger: {
        da: 'Du skal have dokumenterne i den form, du ønsker. Det gælder ikke, hvis det er umuligt eller meget vanskeligt, eller tungtvejende hensyn taler imod.',
        en: 'You must get the documents in the form you want. Not so if that is impossible or very difficult, or weighty considerations speak against it.',
      },
      er: ikke(énAf(formenErUmulig, tungtvejendeModhensyn)),
    }),
  ],
})
