import { alle, betingelse, den, ikke } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
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
        da: 'Du har brugt din ret til tidlig pension før maj 2022',
        en: 'You have used your right to early pension before May 2022',
      },
      hjemmel: LAB('116', { stk: '1' }),
      kilder: [LOV(2202, 2020), LBK(701, 2022)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        pensionDuFår.er('tidlig_pension'),
        vurderingsdato.tidligst(den('2020-12-30')),
        vurderingsdato.senest(den('2022-05-21')),
      ),
      ukendt: {
        da: 'Tidlig pension kom ind i betingelsen mellem december 2020 og maj 2022. Hvilken dag er ikke fundet.',
        en: 'Early pension came into the condition between December 2020 and May 2022. On which day has not been found.',
      },
    },
  ],
  versioner: [
    { ...FØR_LBK_2009, ...ikkeFørtidspension },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...læst(...LAB_2009_2012), ...ikkeFørtidspension },
    { fra: '2013-01-01', til: '2019-12-31', ...læst(...LAB_2013_2019), ...ikkeFørtidspension },
    {
      fra: '2020-01-01',
      til: '2022-05-21',
      hjemmel: LAB('116', { stk: '1' }),
      ...sluttet(
        LOV(548, 2019),
        LOV(1559, 2019),
        kilde(
          'Skrivelse nr. 9038 af 24. januar 2020 om seniorpension',
          'http://www.socialjura.dk/content-storage/regler/2020/skr-9038-af-241-2020/',
        ),
        LBK(701, 2022),
        ulæst('Ændringen af LAB § 116 ved loven om seniorpension'),
      ),
      siger: {
        da: 'Du må ikke få førtidspension eller seniorpension.',
        en: 'You must not receive disability pension or senior pension.',
      },
      note: {
        da: 'Seniorpension kom den 1. januar 2020 og står i betingelsen i loven fra maj 2022. At den kom ind samtidig, er vores slutning.',
        en: 'Senior pension came on 1 January 2020 and is in the condition in the act of May 2022. That it came in at the same time is our inference.',
      },
      er: ikke(pensionDuFår.er('foertidspension', 'seniorpension')),
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
