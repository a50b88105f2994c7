import { alle, beregning, betingelse, hvis, led, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  ansættelsenErDrøftetMedDeAnsatte,
  vilkårAftaltMedFagligOrganisation,
} from '../fakta/job-med-loentilskud.ts'
import { LAB } from '../lovsamling/love.ts'
import * as sats from '../satser/pension.ts'
import { særligtTilfældeForLøntilskud } from '../skoen/job-med-loentilskud.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2020, FØR_2008, TIL_2020 } from './loentilskud-tekster.ts'

/** What stood in LAB until 2019 and the same in the act that took its place. */
const iBegge = <const I extends object>(gammel: string, stk: string | undefined, ny: string, indhold: I) =>
  [
    { ...FØR_2008, hjemmel: LAB(gammel, stk === undefined ? {} : { stk }), ...indhold },
    { ...TIL_2020, hjemmel: LAB(gammel, stk === undefined ? {} : { stk }), ...indhold },
    { ...FRA_2020, hjemmel: LAB(ny, stk === undefined ? {} : { stk }), ...indhold },
  ] as const

export const vilkåreneErAftalt = betingelse('LAB.74', {
  titel: { da: 'Løn og arbejdstid i job med løntilskud', en: 'Pay and hours in subsidised work' },
  vælgesEfter: påDenDag,
  versioner: iBegge('57', undefined, '74', {
    siger: {
      da: 'Du og arbejdsgiveren aftaler løn og arbejdstid. Det skal ske i samarbejde med de faglige organisationer.',
      en: 'You and the employer agree on pay and hours. It must be done in cooperation with the unions.',
    },
    er: alle(
      led(
        {
          da: 'vilkårene er aftalt i samarbejde med den faglige organisation',
          en: 'the terms were agreed in cooperation with the union',
        },
        vilkårAftaltMedFagligOrganisation,
      ),
    ),
  }),
})

export const ansættelsenErDrøftet = betingelse('LAB.78', {
  titel: { da: 'Ansættelsen drøftes først med de ansatte', en: 'The job is discussed with the staff first' },
  vælgesEfter: påDenDag,
  versioner: iBegge('60', undefined, '78', {
    siger: {
      da: 'Før du ansættes med løntilskud, skal arbejdsgiveren have drøftet det med en repræsentant for de ansatte.',
      en: 'Before you are employed with a wage subsidy the employer must have discussed it with a representative of the staff.',
    },
    er: alle(
      led(
        { da: 'det er drøftet med de ansatte', en: 'it was discussed with the staff' },
        ansættelsenErDrøftetMedDeAnsatte,
      ),
    ),
  }),
})

export const løntilskudPrTime = beregning('LAB.76.6', 'kr/time', {
  titel: { da: 'Løntilskud pr. time', en: 'The wage subsidy per hour' },
  vælgesEfter: påDenDag,
  versioner: iBegge('64', '6', '76', {
    siger: {
      da: 'Arbejdsgiveren får et fast løntilskud for hver time, du får løn for. I særlige tilfælde er det højere.',
      en: 'The employer gets a fixed wage subsidy for each hour you are paid for. In special cases it is higher.',
    },
    er: hvis(
      særligtTilfældeForLøntilskud,
      satsDen(sats.løntilskudISærligeTilfælde, vurderingsdato),
      satsDen(sats.løntilskudTilFørtidspensionister, vurderingsdato),
    ),
  }),
})
