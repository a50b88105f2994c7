import { alle, betingelse, den, ikke, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019 } from './tekster.ts'

const ikkeFørtidspension = {
  hjemmel: LAB('70', { stk: '1' }),
  siger: {
    da: 'Du må ikke få førtidspension.',
    en: 'You must not receive disability pension.',
  },
  er: ikke(pensionDuFår.er('foertidspension')),
} as const

/** The act of 2020 as passed has disability pension only; the two later pensions stand in it in 2022. */
export const fårIngenPension = betingelse('LAB.116.1.pension', {
  titel: { da: 'Ingen pension ved siden af', en: 'No pension at the same time' },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: {
        da: 'Seniorpension eller tidlig pension før maj 2022',
        en: 'Senior pension or early pension before May 2022',
      },
      hjemmel: LAB('116', { stk: '1' }),
      kilder: [LOV(548, 2019), LOV(1559, 2019), LOV(2202, 2020), LBK(701, 2022)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        énAf(
          alle(pensionDuFår.er('seniorpension'), vurderingsdato.tidligst(den('2020-01-01'))),
          alle(pensionDuFår.er('tidlig_pension'), vurderingsdato.tidligst(den('2020-12-30'))),
        ),
        vurderingsdato.senest(den('2022-05-21')),
      ),
      ukendt: {
        da: 'De to pensioner står ikke i betingelsen, da loven blev vedtaget i 2019, men i lovteksten fra maj 2022. Hvilken dag de kom ind, er ikke fundet.',
        en: 'The two pensions are not in the condition as the act was passed in 2019 but are in the text of May 2022. On which day they came in has not been found.',
      },
    },
  ],
  versioner: [
    { ...FØR_LBK_2009, ...ikkeFørtidspension },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...læst(...LAB_2009_2012), ...ikkeFørtidspension },
    { fra: '2013-01-01', til: '2019-12-31', ...læst(...LAB_2013_2019), ...ikkeFørtidspension },
    {
      ...ikkeFørtidspension,
      fra: '2020-01-01',
      til: '2022-05-21',
      hjemmel: LAB('116', { stk: '1' }),
      ...læst(LOV(548, 2019)),
    },
    {
      fra: '2022-05-22',
      hjemmel: LAB('116', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Du må ikke få førtidspension eller seniorpension, og du må ikke have brugt din ret til tidlig pension.',
        en: 'You must not receive disability pension or senior pension, and must not have used your right to early pension.',
      },
      er: ikke(pensionDuFår.er('foertidspension', 'seniorpension', 'tidlig_pension')),
    },
  ],
})
