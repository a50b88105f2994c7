import { aldrigOpfyldt, alle, betingelse, ikke, type NyVersion, type Sandt } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { forventetRask } from '../../fakta/opfoelgning.ts'
import { AKASSE_2007, kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import {
  behovForTværfagligIndsats,
  risikoForLangtForløb,
  tilbagevendenForestår,
} from '../../skoen/opfoelgning.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'

const uge8 = udgangenAfUge(8, førsteFraværsdag)
/** Someone still ill after week 8 is no longer expected well within it (SDL.13a.1). */
const raskInden8Uger = alle(forventetRask.senest(uge8), vurderingsdato.senest(uge8))
const senereEnd8Uger = ikke(raskInden8Uger)

const risiko = alle(ikke(tilbagevendenForestår), risikoForLangtForløb)
const hverken = alle(ikke(tilbagevendenForestår), ikke(risikoForLangtForløb))

const FØR_2015 = {
  da: 'Kommunen delte sagerne i tre: 1) du er lige ved at vende tilbage, 2) der er risiko for et langt forløb eller for arbejdsevnen, 3) sygdommen giver et langt forløb.',
  en: 'The municipality sorted cases in three: 1) you are about to return, 2) there is a risk of a long course or for the capacity to work, 3) the illness means a long course.',
}
const TRE = {
  da: 'Kategori 1: du ventes helt rask inden 8 uger. Kategori 2: senere. Kategori 3: senere, og der er også andre udfordringer og behov for en tværfaglig indsats.',
  en: 'Category 1: you are expected to be fully well within 8 weeks. Category 2: later. Category 3: later, and there are other challenges and a need for help across fields.',
}
const TO = {
  da: 'Kategori 1: du ventes helt rask inden 8 uger. Kategori 2: senere. Kategori 3 findes ikke mere.',
  en: 'Category 1: you are expected to be fully well within 8 weeks. Category 2: later. Category 3 is gone.',
}
const INGEN = {
  da: 'Kommunen deler ikke længere sagerne op i kategorier.',
  en: 'The municipality no longer sorts cases into categories.',
}

interface Kategori {
  readonly nr: '1' | '2' | '3'
  readonly før2015: Sandt
  readonly tre: Sandt
  readonly to: Sandt
}

const versioner = ({ nr, før2015, tre, to }: Kategori): readonly NyVersion<Sandt>[] => {
  const sted = { hjemmel: SDL('12', { stk: '1', nr }), kontrolleretTil: TEKST_TIL }
  return [
    {
      ...sted,
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('12', { nr }),
      kilder: [AKASSE_2007],
      sikkerhed: 'sekundær',
      siger: FØR_2015,
      er: før2015,
    },
    {
      ...sted,
      fra: '2011-02-07',
      til: '2015-01-04',
      hjemmel: SDL('12', { nr }),
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      siger: FØR_2015,
      er: før2015,
    },
    {
      ...sted,
      fra: '2015-01-05',
      til: '2024-12-31',
      kilder: [LBK(43, 2015), LBK(994, 2024)],
      sikkerhed: 'kontrolleret',
      siger: TRE,
      er: tre,
    },
    {
      ...sted,
      fra: '2025-01-01',
      til: '2026-01-31',
      kilder: [LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      siger: TO,
      er: to,
    },
    {
      ...sted,
      fra: '2026-02-01',
      til: '2026-06-30',
      kilder: [LBK(1221, 2025)],
      sikkerhed: 'ubekræftet',
      siger: TO,
      note: {
        da: 'Lov 1750/2025 ændrer bestemmelsen. At det først sker 1. juli 2026, er vores slutning; vi har ikke læst det.',
        en: 'Act 1750/2025 amends the provision. That this happens only on 1 July 2026 is our inference; we have not read it.',
      },
      er: to,
    },
    {
      ...sted,
      fra: '2026-07-01',
      kilder: [LOV(1750, 2025), kilde('opkurser.dk: visitationen afskaffes')],
      sikkerhed: 'ubekræftet',
      siger: INGEN,
      note: {
        da: 'At kategorierne er afskaffet, står i en sekundær kilde. Datoen 1. juli 2026 er vores slutning; vi har ikke læst det.',
        en: 'That the categories are abolished stands in a secondary source. The date 1 July 2026 is our inference; we have not read it.',
      },
      er: aldrigOpfyldt,
    },
  ]
}

export const kategori1 = betingelse('SDL.12.1.1', {
  titel: { da: 'Kategori 1', en: 'Category 1' },
  betyder: {
    da: 'Ja betyder, at din sag hører til kategori 1. Fra 5. januar 2015 til og med 30. juni 2026 er det de sager, hvor du ventes rask inden 8 uger.',
    en: 'Yes means that your case belongs to category 1. From 5 January 2015 up to and including 30 June 2026 those are the cases where you are expected to be well within 8 weeks.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: versioner({ nr: '1', før2015: tilbagevendenForestår, tre: raskInden8Uger, to: raskInden8Uger }),
})

export const kategori2 = betingelse('SDL.12.1.2', {
  titel: { da: 'Kategori 2', en: 'Category 2' },
  betyder: {
    da: 'Ja betyder, at din sag hører til kategori 2.',
    en: 'Yes means that your case belongs to category 2.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: versioner({
    nr: '2',
    før2015: risiko,
    tre: alle(senereEnd8Uger, ikke(behovForTværfagligIndsats)),
    to: senereEnd8Uger,
  }),
})

export const kategori3 = betingelse('SDL.12.1.3', {
  titel: { da: 'Kategori 3', en: 'Category 3' },
  betyder: {
    da: 'Ja betyder, at din sag hører til kategori 3.',
    en: 'Yes means that your case belongs to category 3.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: versioner({
    nr: '3',
    før2015: hverken,
    tre: alle(senereEnd8Uger, behovForTværfagligIndsats),
    to: aldrigOpfyldt,
  }),
})
