import { afrundTil, beregning, dage, hvis, måneder, satsDen, tal, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { retTilEkstraBørnetilskud } from '../fakta/kontanthjaelp.ts'
import { børnTilFritidstillæg, kontanthjælpUdenAfbrydelseFra } from '../fakta/kontanthjaelp-2025.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { fritidstillægPrBarn } from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { LAS_2025 } from './tekster.ts'

/** Of three connected months, counted from the day of the right; paid for whole months. */
export const fritidstillægFra = tidspunkt('LAS.86.7', {
  titel: { da: 'Fritidstillæg tidligst fra', en: 'Leisure supplement at the earliest from' },
  betyder: {
    da: 'Dagen er den første i den måned, tillægget første gang gives for.',
    en: 'The day is the first of the month for which the supplement is first given.',
  },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('86', { stk: '7' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Fritidstillæg gives første gang for måneden efter, at du har haft ret til kontanthjælp i 3 måneder uden afbrydelse.',
        en: 'The leisure supplement is first given for the month after you have had the right to cash assistance for 3 months without a break.',
      },
      er: kontanthjælpUdenAfbrydelseFra.plus(måneder(3)).minus(dage(1)).udgangenAfMåneden().plus(dage(1)),
    },
  ],
})

const ØRE = afrundTil('nærmeste', 'kr/md', '0.01')
const fuldt = satsDen(fritidstillægPrBarn, vurderingsdato).gange(
  børnTilFritidstillæg.dogHøjst(tal('antal', 3)),
  'kr/md',
  ØRE,
)

export const fritidstillægget = beregning('LAS.86.2', 'kr/md', {
  titel: { da: 'Fritidstillæg pr. måned', en: 'Leisure supplement a month' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('86', { stk: '1-5' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Du får et fast beløb for hvert barn på din adresse, for højst 3 børn i familien. Er du enlig forsørger med ekstra børnetilskud, får du en fjerdedel.',
        en: 'You get a fixed amount for each child at your address, for at most 3 children in the family. If you are a single provider with extra child allowance you get a quarter.',
      },
      note: {
        da: 'Hver tredje måned skal du vise kvitteringer for en tredjedel af beløbet.',
        en: 'Every third month you must show receipts for a third of the amount.',
      },
      er: hvis(
        vurderingsdato.før(fritidstillægFra),
        tal('kr/md', 0),
        hvis(retTilEkstraBørnetilskud, fuldt.brøkdel(1, 4, ØRE), fuldt),
      ),
    },
  ],
})
