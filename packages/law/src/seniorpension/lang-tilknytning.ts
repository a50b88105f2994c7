import { alle, betingelse, led, måneder, énAf } from '@sagsvej/rules'
import { månederMedFuldtidsarbejde } from '../fakta/seniorpension.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { SENIORPENSIONSBEK } from '../lovsamling/love.ts'
import { langTilknytningMed20Til25År } from '../skoen/seniorpension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fandtesIkke } from './fandtes-ikke.ts'
import { FØR_SENIORPENSION, INDFØRT, SENIOR_SIDEN_2021 } from './tekster.ts'

export const langTilknytning = betingelse('SENBEK.2.1', {
  titel: { da: 'Langvarig tilknytning til arbejdsmarkedet', en: 'A long attachment to the labour market' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_SENIORPENSION, ...fandtesIkke },
    {
      fra: INDFØRT,
      hjemmel: SENIORPENSIONSBEK('BEK 1618/2019')('2'),
      ...læst(BEK(1618, 2019), ...SENIOR_SIDEN_2021),
      siger: {
        da: 'Du skal have arbejdet, hvad der svarer til 25 år på fuld tid. Med 20 til 25 år er det en konkret vurdering, om det er nok.',
        en: 'You must have worked what corresponds to 25 years full time. With 20 to 25 years it is assessed whether it is enough.',
      },
      er: énAf(
        led(
          { da: 'du har mindst 25 år', en: 'you have at least 25 years' },
          månederMedFuldtidsarbejde.mindst(måneder(300)),
        ),
        led(
          {
            da: 'du har mindst 20 år, og det vurderes at være nok',
            en: 'you have at least 20 years, and it is assessed to be enough',
          },
          alle(månederMedFuldtidsarbejde.mindst(måneder(240)), langTilknytningMed20Til25År),
        ),
      ),
    },
  ],
})
