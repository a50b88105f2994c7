import { afrundTil, alle, beregning, hvis, ikke, tal } from '@sagsvej/rules'
import { børnIHjemmetVedSærligStøtte, børnUdeVedSærligStøtte } from '../../fakta/boern-ved-saerlig-stoette.ts'
import { nettoboligudgift, nettoLåneudgifter } from '../../fakta/boligudgift.ts'
import {
  hidtidigNettoindtægt,
  nettohjælpAlene,
  nettoindtægtVedSærligStøtte,
} from '../../fakta/indtaegt-ved-saerlig-stoette.ts'
import {
  fåetHjælp3MånederAf18,
  nettoForsørgersats,
  nettoHøjesteDagpenge,
} from '../../fakta/loft-over-saerlig-stoette.ts'
import { ydelseVedSærligStøtte } from '../../fakta/ydelse-ved-saerlig-stoette.ts'
import { BEK, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { SÆRLIG_STØTTE_BEK } from '../../lovsamling/love.ts'
import { behovetBortfalderEfterRevalidering } from '../../skoen/behov-efter-revalidering.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { grænseForBoligudgift } from './graensebeloeb.ts'
import { retTilSærligStøtte } from './ret.ts'
import { OPHÆVET_2026 } from './tekster.ts'

const INTET = tal('kr/md', 0)
const ordrer = [
  BEK(911, 2009),
  BEK(147, 2012),
  BEK(1505, 2013),
  BEK(1572, 2014),
  BEK(1004, 2015),
  BEK(1758, 2015),
  BEK(829, 2016),
  BEK(894, 2017),
  BEK(1605, 2018),
  BEK(1598, 2019),
  BEK(1975, 2020),
] as const

const FØR_2009 = {
  fra: '2006-07-03',
  til: '2009-09-30',
  ...dagenErIkkeFundet(
    {
      da: 'Bekendtgørelsen fra før oktober 2009 er ikke læst.',
      en: 'The order from before October 2009 has not been read.',
    },
    ulæst('BEK 606/2003 om særlig støtte'),
  ),
} as const

const udenBørn = alle(
  børnIHjemmetVedSærligStøtte.lig(tal('antal', 0)),
  børnUdeVedSærligStøtte.lig(tal('antal', 0)),
)
const halvfems = hidtidigNettoindtægt.brøkdel(9, 10, afrundTil('nærmeste', 'kr/md', '0.01'))

const loft = {
  siger: {
    da: 'Støtten og dine andre indtægter må ikke være mere end 90 procent af det, du havde før. Har du ingen børn, må de altid nå satsen til en forsørger. Efter 3 måneder med hjælp er højeste dagpenge grænsen.',
    en: 'The support and your other income must not be more than 90 per cent of what you had before. Without children they may always reach the rate of those with children. After 3 months of help the highest unemployment benefit is the limit.',
  },
  er: hvis(
    alle(
      fåetHjælp3MånederAf18,
      ikke(alle(ydelseVedSærligStøtte.er('revalidering'), behovetBortfalderEfterRevalidering)),
    ),
    hvis(udenBørn, halvfems.dogMindst(nettoForsørgersats), halvfems).dogHøjst(nettoHøjesteDagpenge),
    hvis(udenBørn, halvfems.dogMindst(nettoForsørgersats), halvfems),
  ),
} as const

/** Of one person alone. For a couple the sums of both are held together, which is not built. */
export const loftOverSærligStøtte = beregning('SSBEK.6.1', 'kr/md', {
  titel: { da: 'Loftet over støtte og indtægt', en: 'The ceiling of support and income' },
  vælgesEfter: påDenDag,
  relevantNår: retTilSærligStøtte,
  versioner: [
    { ...FØR_2009, hjemmel: SÆRLIG_STØTTE_BEK('BEK 606/2003')('6'), siger: loft.siger },
    {
      fra: '2009-10-01',
      til: '2025-06-30',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1975/2020')('6'),
      ...læst(...ordrer),
      ...loft,
    },
    {
      fra: '2025-07-01',
      til: '2026-01-31',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1239/2025')('6'),
      ...læst(BEK(785, 2025), BEK(1239, 2025)),
      ...loft,
    },
    OPHÆVET_2026,
  ],
})

const udmåling = {
  siger: {
    da: 'Støtten er den del af nettoboligudgiften, der er over grænsen. Den bliver mindre, når du har andre indtægter, og kan ikke gå over loftet.',
    en: 'The support is the part of the net housing cost that is above the limit. It is less when you have other income, and cannot pass the ceiling.',
  },
  er: nettoboligudgift
    .minus(grænseForBoligudgift)
    .dogMindst(INTET)
    .minus(nettoindtægtVedSærligStøtte.minus(nettohjælpAlene).dogMindst(INTET))
    .dogHøjst(loftOverSærligStøtte.minus(nettoindtægtVedSærligStøtte))
    .dogMindst(INTET),
} as const

export const særligStøttePrMåned = beregning('SSBEK.5.1', 'kr/md', {
  titel: { da: 'Særlig støtte pr. måned', en: 'Special support a month' },
  vælgesEfter: påDenDag,
  relevantNår: retTilSærligStøtte,
  versioner: [
    { ...FØR_2009, hjemmel: SÆRLIG_STØTTE_BEK('BEK 606/2003')('5'), siger: udmåling.siger },
    {
      fra: '2009-10-01',
      til: '2025-06-30',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1975/2020')('5'),
      ...læst(...ordrer),
      ...udmåling,
    },
    {
      fra: '2025-07-01',
      til: '2026-01-31',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1239/2025')('5'),
      ...læst(BEK(785, 2025), BEK(1239, 2025)),
      ...udmåling,
    },
    OPHÆVET_2026,
  ],
})

const lån = {
  siger: {
    da: 'Bor du i ejer- eller andelsbolig, skal du betale den del af støtten tilbage, der dækkede udgifter til lån.',
    en: 'If you own your home or a share in it you must pay back the part of the support that covered costs of loans.',
  },
  er: særligStøttePrMåned.dogHøjst(nettoLåneudgifter),
} as const

export const særligStøtteDerSkalBetalesTilbage = beregning('SSBEK.10.1', 'kr/md', {
  titel: {
    da: 'Den del af støtten, du skal betale tilbage',
    en: 'The part of the support you must pay back',
  },
  vælgesEfter: påDenDag,
  relevantNår: retTilSærligStøtte,
  versioner: [
    { ...FØR_2009, hjemmel: SÆRLIG_STØTTE_BEK('BEK 606/2003')('10'), siger: lån.siger },
    {
      fra: '2009-10-01',
      til: '2025-06-30',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1975/2020')('10'),
      ...læst(...ordrer),
      ...lån,
    },
    {
      fra: '2025-07-01',
      til: '2026-01-31',
      hjemmel: SÆRLIG_STØTTE_BEK('BEK 1239/2025')('10'),
      ...læst(BEK(785, 2025), BEK(1239, 2025)),
      ...lån,
    },
    OPHÆVET_2026,
  ],
})
