import { altid, betingelse } from '@sagsvej/rules'
import { indsatsenErIÉtUdvalg, jobcenterUdførerIndsatsen } from '../fakta/organisering.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, STYRINGSLOV } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const JOBCENTER = {
  siger: {
    da: 'Kommunen skulle lade et jobcenter udføre beskæftigelsesindsatsen.',
    en: 'The municipality had to let a job centre carry out the employment measures.',
  },
  er: jobcenterUdførerIndsatsen,
} as const

/** Where the municipality may place the work. It is the municipality’s own choice what the unit is called. */
export const placeringenErTilladt = betingelse('LOB.4.1', {
  titel: {
    da: 'Kommunens placering af beskæftigelsesindsatsen er tilladt',
    en: 'The municipality may place the employment measures so',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2010-06-14',
      hjemmel: STYRINGSLOV('15', { stk: '1' }),
      ...ubekræftet(LBK(731, 2010)),
      ...JOBCENTER,
      note: {
        da: 'Reglen er læst i loven fra juni 2010. Jobcentrene nævnes i en bekendtgørelse fra oktober 2007; hvilken dag de kom, er ikke læst.',
        en: 'The rule was read in the act of June 2010. The job centres are named in an order of October 2007; on which day they came has not been read.',
      },
    },
    {
      fra: '2010-06-15',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('15', { stk: '1' }),
      ...læst(LBK(731, 2010), LBK(1177, 2014)),
      ...JOBCENTER,
    },
    {
      fra: '2015-01-05',
      til: '2026-01-31',
      hjemmel: LOB('5', { stk: '1' }),
      ...læst(LOV(1482, 2014), LBK(1294, 2022), LBK(254, 2024)),
      ...JOBCENTER,
    },
    {
      fra: '2026-02-01',
      til: '2029-12-31',
      hjemmel: LOB('4', { stk: '1-3' }),
      ...læstAndetsteds(
        LOV(1750, 2025),
        kilde(
          'STAR: beskæftigelsesreformens proces',
          'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
        ),
      ),
      siger: {
        da: 'Kommunen bestemmer selv, hvilken del af forvaltningen der udfører indsatsen, og hvad den hedder. Politisk skal indsatsen være samlet ét sted.',
        en: 'The municipality decides itself which part of the administration carries out the measures and what it is called. Politically they must be gathered in one place.',
      },
      er: indsatsenErIÉtUdvalg,
    },
    {
      fra: '2030-01-01',
      hjemmel: LOB('4', { stk: '1' }),
      ...læst(LOV(1750, 2025)),
      siger: {
        da: 'Kravet om ét stående udvalg gælder til og med den 31. december 2029.',
        en: 'The demand of one standing committee applies until and including 31 December 2029.',
      },
      er: altid,
    },
  ],
})
