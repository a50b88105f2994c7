import { betingelse } from '@sagsvej/rules'
import { grundTilForsinkelse } from '../fakta/revalidering.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2007_2019, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const FÆLLES = [
  'nedsat_funktionsevne',
  'helt_specielle_forhold',
  'sygdom',
  'pasning_af_boern',
  'barsel',
  'ingen_boernepasning',
  'saerlige_sociale_forhold',
] as const

const efter56 = {
  hjemmel: LAS('56'),
  siger: {
    da: 'Kommunen kan forlænge tiden, når du ikke kan nå det på grund af nedsat funktionsevne, sygdom, pasning af et barn, barsel, manglende børnepasning eller særlige forhold.',
    en: 'The municipality can lengthen the time when you cannot make it because of reduced capacity, illness, care of a child, parental leave, lack of child care or special circumstances.',
  },
  er: grundTilForsinkelse.er(...FÆLLES),
} as const

const SIGER_2020 = {
  da: 'Kommunen kan forlænge tiden, når du ikke kan nå det på grund af nedsat funktionsevne, sygdom, pasning af et barn eller en anden nærtstående, barsel, manglende børnepasning eller særlige forhold.',
  en: 'The municipality can lengthen the time when you cannot make it because of reduced capacity, illness, care of a child or another close person, parental leave, lack of child care or special circumstances.',
}
const udenSorgorlov = grundTilForsinkelse.er(...FÆLLES, 'pasning_af_andre')
const medSorgorlov = grundTilForsinkelse.er(...FÆLLES, 'pasning_af_andre', 'sorgorlov')

/** Whether the municipality can lengthen the time that was set. That it does is its own decision. */
export const revalideringKanForlænges = betingelse('LAB.146', {
  titel: { da: 'Revalideringen kan forlænges', en: 'The rehabilitation can be lengthened' },
  betyder: {
    da: 'Ja betyder, at kommunen har lov til at forlænge. Den afgør selv, om og hvor meget.',
    en: 'Yes means that the municipality may lengthen it. It decides itself whether and by how much.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...efter56 },
    { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019), ...efter56 },
    {
      fra: '2020-01-01',
      til: '2022-05-21',
      hjemmel: LAB('146'),
      kilder: [LOV(548, 2019), LBK(701, 2022)],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER_2020,
      note: {
        da: 'Sorgorlov står ikke i loven fra 2019, men i den fra maj 2022. Hvilken dag den kom ind, er ikke fundet.',
        en: 'Bereavement leave is not in the act of 2019 but is in that of May 2022. On which day it came in has not been found.',
      },
      læsninger: [
        {
          navn: { da: 'Uden sorgorlov', en: 'Without bereavement leave' },
          grund: { da: 'Loven fra 2019 nævner den ikke.', en: 'The act of 2019 does not mention it.' },
          er: udenSorgorlov,
        },
        {
          navn: { da: 'Med sorgorlov', en: 'With bereavement leave' },
          grund: { da: 'Loven fra maj 2022 nævner den.', en: 'The act of May 2022 mentions it.' },
          er: medSorgorlov,
        },
      ],
    },
    {
      fra: '2022-05-22',
      til: '2026-01-31',
      hjemmel: LAB('146'),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: SIGER_2020,
      er: medSorgorlov,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('146'),
      ...ubekræftet(LBK(280, 2024), ...OM_LUKNINGEN),
      siger: SIGER_2020,
      note: {
        da: 'Reglen gælder gamle revalideringer. At de stadig kan forlænges, er vores slutning; overgangsreglen er ikke læst.',
        en: 'The rule applies to old rehabilitations. That they can still be lengthened is our inference; the transitional rule has not been read.',
      },
      er: medSorgorlov,
    },
  ],
})
