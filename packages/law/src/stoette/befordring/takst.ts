import { alle, beregning, den, hvis, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { dagenErIkkeFundet, læst } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { befordringPrKilometer } from '../../satser/stoette.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016, LAB_FRA_2020 } from '../tekster.ts'
import { FRA_MARTS_2012, UKENDT_2011_2012 } from './ret.ts'

const takstenFølgerFradraget = {
  siger: {
    da: 'Taksten er den, Skatterådet fastsætter for den del af vejen til arbejde, der er over 120 km om dagen.',
    en: 'The rate is the one the tax council sets for the part of the way to work above 120 km a day.',
  },
  er: satsDen(befordringPrKilometer, vurderingsdato),
} as const

/** Of the higher rate no regulated amount was found. */
export const højTakstFør2012 = beregning('LAB.82.3', 'kr/km', {
  titel: {
    da: 'Taksten på dagpenge i praktik, indtil 2012',
    en: 'The rate on unemployment benefit in a placement, until 2012',
  },
  vælgesEfter: påDenDag,
  relevantNår: vurderingsdato.før(den('2012-03-05')),
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAB('82', { stk: '3' }),
      siger: {
        da: 'Taksten var 1,54 kr. pr. kilometer i 2002-priser og blev reguleret hver juli.',
        en: 'The rate was 1.54 kroner a kilometre in prices of 2002 and was regulated each July.',
      },
      ...dagenErIkkeFundet(
        { da: 'De regulerede takster er ikke fundet.', en: 'The regulated rates have not been found.' },
        ...LAB_2008_2016.slice(0, 5),
      ),
    },
  ],
})

/** Those on unemployment benefit in a placement or an education of their own choice had a rate of their own. */
const højTakst = alle(målgruppeForTilbud.er('dagpenge'), tilbuddetsArt.er('praktik', 'jobrettet_uddannelse'))

export const kilometertakst = beregning('LAB.175.2.takst', 'kr/km', {
  titel: { da: 'Taksten pr. kilometer', en: 'The rate per kilometre' },
  vælgesEfter: påDenDag,
  versioner: [
    ...[
      FØR_LBK_439,
      { fra: '2008-05-29', til: '2011-06-23', ...læst(...LAB_2008_2016.slice(0, 5)) } as const,
    ].map(
      (da) =>
        ({
          ...da,
          hjemmel: LAB('82', { stk: '2' }),
          siger: {
            da: 'Taksten var 0,85 kr. pr. kilometer i 2002-priser og blev reguleret hver juli. På dagpenge i praktik var den højere.',
            en: 'The rate was 0.85 kroner a kilometre in prices of 2002 and was regulated each July. On unemployment benefit in a placement it was higher.',
          },
          er: hvis(højTakst, højTakstFør2012, satsDen(befordringPrKilometer, vurderingsdato)),
        }) as const,
    ),
    UKENDT_2011_2012,
    {
      ...FRA_MARTS_2012,
      hjemmel: LAB('82', { stk: '2' }),
      ...takstenFølgerFradraget,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('175', { stk: '2' }),
      ...læst(...LAB_FRA_2020),
      ...takstenFølgerFradraget,
    },
  ],
})
