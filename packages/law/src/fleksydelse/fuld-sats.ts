import { aldrigOpfyldt, alle, betingelse, den, ikke, led, måneder, énAf } from '@sagsvej/rules'
import { fleksydelseFraDen } from '../fakta/fleksydelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { SIDEN_2014 } from './kilder.ts'

const fødtFør1956 = fødselsdag.før(den('1956-01-01'))

const født1956TilJuni1959 = alle(ikke(fødtFør1956), fødselsdag.senest(den('1959-06-30')))

const fuld = {
  hjemmel: FYL('17', { stk: '1-3' }),
  siger: {
    da: 'Er du født før 1956, får du 91 pct. af højeste sygedagpenge. Er du født fra 1956 til juni 1959, får du 100 pct., hvis du venter, til der højst er 3 år til folkepensionsalderen; er du født senere, får du 100 pct.',
    en: 'If you were born before 1956 you get 91 per cent of the highest sickness benefit. If you were born from 1956 to June 1959 you get 100 per cent if you wait until it is at most 3 years to state pension age; if you were born later you get 100 per cent.',
  },
  er: énAf(
    led(
      { da: 'du er født efter juni 1959', en: 'you were born after June 1959' },
      fødselsdag.efter(den('1959-06-30')),
    ),
    alle(
      led(
        { da: 'du er født fra 1956 til juni 1959', en: 'you were born from 1956 to June 1959' },
        født1956TilJuni1959,
      ),
      led(
        {
          da: 'der er højst 3 år til folkepensionsalderen',
          en: 'it is at most 3 years to state pension age',
        },
        fleksydelseFraDen.tidligst(folkepensionsalderensDag.minus(måneder(36))),
      ),
    ),
  ),
} as const

export const fuldFleksydelse = betingelse('FYL.17.1', {
  titel: { da: 'Fleksydelse med 100 pct.', en: 'Flexi-benefit at 100 per cent' },
  betyder: { da: 'Nej betyder, at satsen er 91 pct.', en: 'No means that the rate is 91 per cent.' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: FYL('17'),
      ...læstAndetsteds(AKASSE_2007, LOV(1380, 2012)),
      siger: {
        da: 'Fleksydelsen var 91 pct. af højeste dagpenge for alle.',
        en: 'Flexi-benefit was 91 per cent of the highest benefit for all.',
      },
      er: aldrigOpfyldt,
    },
    { ...fuld, fra: '2013-01-01', til: '2014-08-24', ...sluttet(LOV(1380, 2012), LBK(943, 2014)) },
    { ...fuld, fra: '2014-08-25', ...SIDEN_2014 },
  ],
})
