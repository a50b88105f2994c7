import { alle, altid, betingelse, énAf } from '@sagsvej/rules'
import { enigMedAktøren, opgavenTilAktøren } from '../fakta/anden-aktoer.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LOB, SDL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

/** What stood before the act of 2009 has not been read. */
const IKKE_LÆST = {
  fra: '2006-07-03',
  til: '2009-06-12',
  hjemmel: SDL('19'),
  ...dagenErIkkeFundet(
    {
      da: 'Lov nr. 480 af 12. juni 2009 skrev § 19 om. Hvad der stod før, er ikke læst.',
      en: 'Act no. 480 of 12 June 2009 rewrote § 19. What stood before has not been read.',
    },
    LOV(480, 2009),
    ulæst('§ 19 før lov nr. 480 af 12. juni 2009'),
  ),
} as const

/** The stretches of the act on sickness benefit, then of LOB, which took the rule over for three acts at once. */
const LÆST = [
  {
    fra: '2009-06-13',
    til: '2011-02-06',
    hvor: SDL,
    paragraf: '19',
    ...ubekræftet(LOV(480, 2009), LBK(85, 2011)),
    note: {
      da: 'Ordene er læst i lov nr. 480 af 12. juni 2009. Hvilken dag de begyndte, er ikke læst.',
      en: 'The words were read in act no. 480 of 12 June 2009. The day they began has not been read.',
    },
  },
  {
    fra: '2011-02-07',
    til: '2019-12-31',
    hvor: SDL,
    paragraf: '19',
    ...læst(LBK(85, 2011), LBK(871, 2013), LBK(938, 2015), LBK(826, 2017), LBK(68, 2019)),
  },
  {
    fra: '2020-01-01',
    til: '2022-09-19',
    hvor: LOB,
    paragraf: '17 a',
    ...læstAndetsteds(LOV(551, 2019), LBK(107, 2020), LBK(1294, 2022)),
    note: {
      da: 'Reglen flyttede til LOB med lov nr. 551 af 7. maj 2019. Dagen følger af overgangsreglerne i lov nr. 548, som hører sammen med den.',
      en: 'The rule moved to LOB with act no. 551 of 7 May 2019. The day follows from the transitional rules of act no. 548, which belongs with it.',
    },
  },
  {
    fra: '2022-09-20',
    til: '2026-01-31',
    hvor: LOB,
    paragraf: '17 a',
    ...læst(LBK(1294, 2022), LBK(254, 2024)),
  },
  {
    fra: '2026-02-01',
    hvor: LOB,
    paragraf: '17 a',
    ...ubekræftet(LBK(254, 2024), ulæst('Ændringerne af LOB i lov nr. 1750 af 29. december 2025')),
    note: {
      da: 'Teksten er læst i LBK 254/2024. Om lov 1750/2025 har ændret den, har vi ikke læst.',
      en: 'The text was read in LBK 254/2024. Whether act 1750/2025 has changed it we have not read.',
    },
  },
] as const

const OVERLADES = {
  da: 'Kommunen kan overlade opgaver og afgørelser til en anden aktør, men ikke afgørelsen om ret til sygedagpenge. Om du er uarbejdsdygtig, kan aktøren vurdere, og kun afgøre, når I er enige.',
  en: 'The municipality can hand tasks and decisions to an external provider, but not the decision on the right to sickness benefit. Whether you are unfit for work the provider can assess, and decide only when you agree.',
}
const overlades = énAf(
  opgavenTilAktøren.er('opgave', 'vurdering_uarbejdsdygtig', 'anden_afgoerelse'),
  alle(opgavenTilAktøren.er('afgoerelse_uarbejdsdygtig'), enigMedAktøren),
)

/** Of sickness benefit: what may be handed to a provider, and what never is. */
export const kanOverladesTilAndenAktør = betingelse('SDL.19.1', {
  titel: {
    da: 'Opgaven kan overlades til en anden aktør',
    en: 'The task can be handed to an external provider',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...IKKE_LÆST, siger: OVERLADES },
    ...LÆST.map(({ hvor, paragraf, ...one }) => ({
      ...one,
      hjemmel: hvor(paragraf, { stk: '1-3' }),
      siger: OVERLADES,
      er: overlades,
    })),
  ],
})

const ANSVARET = {
  da: 'Kommunen har stadig ansvaret for indsatsen, også når en anden aktør udfører den.',
  en: 'The municipality is still responsible for the effort, also when an external provider carries it out.',
}

/** Whatever the provider does, the municipality answers for it. */
export const kommunenHarStadigAnsvaret = betingelse('SDL.19.1.ansvar', {
  titel: { da: 'Kommunen har stadig ansvaret', en: 'The municipality is still responsible' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...IKKE_LÆST, siger: ANSVARET },
    ...LÆST.map(({ hvor, paragraf, ...one }) => ({
      ...one,
      hjemmel: hvor(paragraf, { stk: '1' }),
      siger: ANSVARET,
      er: altid,
    })),
  ],
})

const INDSATSEN = {
  da: 'Kommunen kan overlade opgaver og afgørelser efter loven om beskæftigelsesindsatsen til en anden aktør. Kommunen har stadig ansvaret for indsatsen.',
  en: 'The municipality can hand tasks and decisions under the act on employment measures to an external provider. It is still responsible for the effort.',
}

/** Of the employment effort: talks in a job clarification course, and measures. */
export const indsatsenKanOverlades = betingelse('LAB.4b', {
  titel: {
    da: 'Indsatsen kan overlades til en anden aktør',
    en: 'The effort can be handed to an external provider',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-09-24',
      hjemmel: LAB('4 b'),
      ...dagenErIkkeFundet(
        {
          da: 'Før september 2009 stod reglen i en anden lov, som ikke er læst her.',
          en: 'Before September 2009 the rule stood in another act, which has not been read here.',
        },
        LBK(439, 2008),
        LBK(938, 2009),
      ),
      siger: INDSATSEN,
    },
    {
      fra: '2009-09-25',
      til: '2019-12-31',
      hjemmel: LAB('4 b'),
      ...læst(LBK(938, 2009), LBK(1428, 2009), LBK(706, 2012), LBK(990, 2014), LBK(1342, 2016)),
      siger: INDSATSEN,
      er: altid,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('5'),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: INDSATSEN,
      er: altid,
    },
    {
      fra: '2026-02-01',
      hjemmel: LAB('5'),
      ...ubekræftet(LBK(280, 2024), ulæst('Ændringerne af § 5 i lov nr. 1750 af 29. december 2025')),
      note: {
        da: 'Teksten er læst i LBK 280/2024. Om lov 1750/2025 har ændret den, har vi ikke læst.',
        en: 'The text was read in LBK 280/2024. Whether act 1750/2025 has changed it we have not read.',
      },
      siger: INDSATSEN,
      er: altid,
    },
  ],
})
