import { dage, hvis, måneder, tidligsteAf, tidspunkt } from '@sagsvej/rules'
import {
  førtidspensionAnsøgtDen,
  førtidspensionErBevilget,
  pensionssagenOvergikDen,
} from '../fakta/foertidspension.ts'
import { pensionAfgjortDen } from '../fakta/pension.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { DENGANG, FRA_2011, FØR_2011, I_DAG } from './pensionsbekendtgoerelsen.ts'

const treMåneder = førtidspensionAnsøgtDen.plus(måneder(3))

export const efterlønSenestTil = tidspunkt('PENSBEK.11', {
  titel: {
    da: 'Efterløn, når du har søgt førtidspension',
    en: 'Early retirement benefit when you applied for disability pension',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan få efterløn, mens der er en sag om førtidspension.',
    en: 'The day is the last on which you can have early retirement benefit while there is a case on disability pension.',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      ...FØR_2011,
      hjemmel: DENGANG('11'),
      siger: {
        da: 'Du kunne få efterløn i 3 måneder efter, at du søgte førtidspension. Blev pensionen bevilget før, stoppede efterlønnen fra bevillingen.',
        en: 'You could have early retirement benefit for 3 months after you applied for disability pension. If the pension was granted before, the benefit stopped from the grant.',
      },
      er: hvis(
        førtidspensionErBevilget,
        tidligsteAf(treMåneder, pensionAfgjortDen.minus(dage(1))),
        treMåneder,
      ),
    },
    {
      ...FRA_2011,
      hjemmel: I_DAG('11', { stk: '1' }),
      siger: {
        da: 'Du kan ikke få efterløn, mens der er en sag om social pension under behandling. Sagen er begyndt, når kommunen har besluttet at behandle den som pensionssag.',
        en: 'You cannot have early retirement benefit while a case on social pension is being handled. The case has begun when the municipality has decided to handle it as a pension case.',
      },
      er: pensionssagenOvergikDen.minus(dage(1)),
    },
  ],
})
