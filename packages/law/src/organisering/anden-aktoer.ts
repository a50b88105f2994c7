import { alle, betingelse, énAf } from '@sagsvej/rules'
import { aktørOgBorgerErEnige, andenAktørsOpgave } from '../fakta/anden-aktoer.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, SDL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../sygedagpenge/ulaest.ts'

const regel = {
  siger: {
    da: 'Kommunen kan lade andre aktører udføre opgaver i opfølgningen, men ikke afgøre retten til sygedagpenge. En aktør kan vurdere, om du kan arbejde, men kun afgøre det, når I er enige. Kommunen har stadig ansvaret.',
    en: 'The municipality can let external providers do tasks of the follow-up, but not decide the right to sickness benefit. A provider can judge whether you can work, but decide it only when you agree. The municipality stays responsible.',
  },
  er: énAf(
    andenAktørsOpgave.er('samtaler', 'indsats', 'vurdering_uarbejdsdygtig'),
    alle(andenAktørsOpgave.er('afgoerelse_uarbejdsdygtig'), aktørOgBorgerErEnige),
  ),
} as const

/** What may be left to a provider. Personal assistance (LOB section 17 a, subsection 2) is not asked about here. */
export const opgavenKanOverladesTilAndenAktør = betingelse('LOB.17a.1', {
  titel: {
    da: 'Opgaven kan overlades til en anden aktør',
    en: 'The task can be handed over to an external provider',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...regel,
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      kontrolleretTil: TEKST_TIL,
      hjemmel: SDL('19', { stk: '1-3' }),
    },
    {
      ...regel,
      fra: FRA_LBK_2011,
      til: '2019-12-31',
      hjemmel: SDL('19', { stk: '1-3' }),
      ...læst(LOV(480, 2009), LBK(85, 2011), LBK(653, 2012), LBK(833, 2014), LBK(68, 2019)),
      note: {
        da: 'Ordene står også i lov 480/2009, hvis ikrafttræden vi ikke har læst.',
        en: 'The words stand in Act 480/2009 too, whose commencement we have not read.',
      },
    },
    {
      ...regel,
      fra: '2020-01-01',
      til: '2022-09-19',
      hjemmel: LOB('17 a', { stk: '1-3' }),
      ...læstAndetsteds(LOV(548, 2019), LBK(107, 2020), LBK(1294, 2022)),
      note: {
        da: 'Dagen er den, lov 548/2019 trådte i kraft; dens § 5 henviser til reglen. Ordene er læst i LBK 1294/2022.',
        en: 'The day is that on which Act 548/2019 came into force; its section 5 refers to the rule. The words were read in LBK 1294/2022.',
      },
    },
    {
      ...regel,
      fra: '2022-09-20',
      til: '2026-01-31',
      hjemmel: LOB('17 a', { stk: '1-3' }),
      ...læst(LBK(1294, 2022), LBK(254, 2024)),
    },
    {
      ...regel,
      fra: '2026-02-01',
      hjemmel: LOB('17 a', { stk: '1-3' }),
      ...ubekræftet(LBK(254, 2024), ulæst('Ændringerne af LOB i lov nr. 1750 af 29. december 2025')),
      note: {
        da: 'Teksten er læst i LBK 254/2024. Om lov 1750/2025 har ændret den, har vi ikke læst.',
        en: 'The text was read in LBK 254/2024. Whether Act 1750/2025 has changed it we have not read.',
      },
    },
  ],
})
