import { alle, betingelse, ikke, led } from '@sagsvej/rules'
import {
  afgørelsenErAleneAutomatisk,
  brugenAfAiErDokumenteret,
  brugenAfAiFremgårTydeligt,
  kunstigIntelligensErBrugt,
} from '../fakta/afgoerelsens-virkning.ts'
import { BEK, kilde, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { AIBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const BEKENDTGØRELSEN = AIBEK('BEK 101/2026')

/** The Danish Data Protection Agency asked in 2022 for a national basis of just that kind, and held consent to be none. */
const FØR_FEBRUAR_2026 = {
  fra: '2006-07-03',
  til: '2026-01-31',
  kilder: [
    LOV(1750, 2025),
    kilde('Datatilsynet den 18. maj 2022, 2022-212-3676 (»Asta«)'),
    ulæst('Databeskyttelsesforordningens artikel 22'),
  ],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Der var ingen dansk regel om kunstig intelligens i den kommunale beskæftigelsesindsats. Datatilsynet fandt i 2022, at samtykke ikke var grundlag nok for profilering.',
    en: 'There was no Danish rule on artificial intelligence in the municipal employment effort. The Data Protection Agency found in 2022 that consent was no sufficient basis for profiling.',
  },
  ukendt: {
    da: 'Hvad der gjaldt for kunstig intelligens i sagsbehandlingen før februar 2026, har vi ikke læst.',
    en: 'What applied to artificial intelligence in casework before February 2026 we have not read.',
  },
} as const

/** SB-AI-1: support is allowed, deciding is not. */
export const afgørelsenErIkkeAleneAutomatisk = betingelse('AIBEK.1.6', {
  titel: {
    da: 'Afgørelsen må træffes, som den er behandlet',
    en: 'The decision may be made on the treatment it had',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_FEBRUAR_2026, hjemmel: BEKENDTGØRELSEN('1', { stk: '6' }) },
    {
      fra: '2026-02-01',
      hjemmel: BEKENDTGØRELSEN('1', { stk: '6' }),
      ...læst(BEK(101, 2026), LOV(1750, 2025)),
      siger: {
        da: 'Kommunen må bruge kunstig intelligens til at støtte sagsbehandlingen i beskæftigelsesindsatsen. Den må ikke træffe afgørelser, der alene bygger på automatisk behandling.',
        en: 'The municipality may use artificial intelligence to support casework in the employment effort. It may not make decisions that rest on automatic treatment alone.',
      },
      er: ikke(afgørelsenErAleneAutomatisk),
    },
  ],
})

export const pligterneVedAiErOpfyldt = betingelse('AIBEK.2', {
  titel: {
    da: 'Pligterne ved brug af kunstig intelligens er opfyldt',
    en: 'The duties on using artificial intelligence are met',
  },
  vælgesEfter: påDenDag,
  relevantNår: kunstigIntelligensErBrugt,
  versioner: [
    { ...FØR_FEBRUAR_2026, hjemmel: BEKENDTGØRELSEN('2') },
    {
      fra: '2026-02-01',
      hjemmel: BEKENDTGØRELSEN('2'),
      ...læst(BEK(101, 2026)),
      siger: {
        da: 'Kommunen skal dokumentere, hvordan teknologien er brugt, og hvor oplysningerne kom fra. Det skal stå klart for dig, at den er brugt.',
        en: 'The municipality must document how the technology was used and where the data came from. It must be clear to you that it was used.',
      },
      note: {
        da: 'Adgangsstyring, kryptering og databeskyttelse ved design (stk. 2) er krav til systemet, ikke til den enkelte sag.',
        en: 'Access control, encryption and data protection by design (subsection 2) are demands on the system, not on the single case.',
      },
      er: alle(
        led({ da: 'Brugen er dokumenteret', en: 'The use is documented' }, brugenAfAiErDokumenteret),
        led({ da: 'Det fremgår tydeligt', en: 'It is made clear' }, brugenAfAiFremgårTydeligt),
      ),
    },
  ],
})
