import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { enkeltudgiftensArt } from '../../fakta/enkeltudgift.ts'
import { læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { LAS_2007_2019 } from '../../revalidering/tekster.ts'
import { egenBetalingVanskeliggørFremtiden } from '../../skoen/aendring-i-forholdene.ts'
import { udgiftenErHeltAfgørende } from '../../skoen/forudsigelig.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ANKESTYRELSEN_OM_FLYTNING, LAS_FRA_2020 } from '../tekster.ts'
import { ændringerErSket } from './aendring.ts'
import { udgiftenErRimelig, udgiftenKunneForudses } from './forudsigelig.ts'
import { søgtForSent } from './soegt-for-sent.ts'

/** The same conditions carry § 81 and, since 2020, § 85, stk. 2. */
export const betingelserForEnkeltudgift = [
  led({ da: 'dine forhold har ændret sig', en: 'your circumstances have changed' }, ændringerErSket),
  led({ da: 'udgiften er rimelig', en: 'the expense is reasonable' }, udgiftenErRimelig),
  led(
    {
      da: 'betaler du selv, bliver det i afgørende grad svært at klare sig fremover',
      en: 'if you pay yourself it becomes decisively hard to manage in future',
    },
    egenBetalingVanskeliggørFremtiden,
  ),
  led(
    {
      da: 'udgiften kunne ikke forudses, eller den er undtagelsesvis helt afgørende',
      en: 'the expense could not be foreseen, or it is exceptionally quite decisive',
    },
    énAf(ikke(udgiftenKunneForudses), udgiftenErHeltAfgørende),
  ),
  led({ da: 'du søgte i tide', en: 'you applied in time' }, ikke(søgtForSent)),
] as const

const TILFÆLDET = {
  da: 'Har dine forhold ændret sig, kan du få hjælp til en rimelig enkeltudgift, som du ikke selv kan betale uden at komme i klemme. Den må normalt ikke have kunnet forudses.',
  en: 'If your circumstances have changed you may get help with a reasonable single expense that you cannot pay yourself without getting into trouble. Normally it must not have been possible to foresee it.',
}

export const hjælpTilEnkeltudgift = betingelse('LAS.81.1', {
  titel: { da: 'Hjælp til en enkeltudgift', en: 'Help with a single expense' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...FØR_LBK_2007,
      hjemmel: LAS('81'),
      siger: TILFÆLDET,
      er: alle(...betingelserForEnkeltudgift),
    },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('81'),
      ...læst(...LAS_2007_2019),
      siger: TILFÆLDET,
      er: alle(...betingelserForEnkeltudgift),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAS('81'),
      ...læstAndetsteds(...LAS_FRA_2020, ANKESTYRELSEN_OM_FLYTNING),
      note: {
        da: 'Reglen er læst i loven fra februar 2021. Dagen, den begyndte at gælde, er fra Ankestyrelsen.',
        en: 'The rule was read in the act of February 2021. The day it began to apply is from the appeals board.',
      },
      siger: {
        da: 'Har dine forhold ændret sig, kan du få hjælp til en rimelig enkeltudgift, som du ikke selv kan betale uden at komme i klemme. Hjælp til selve flytningen søger du efter reglerne om flytning.',
        en: 'If your circumstances have changed you may get help with a reasonable single expense that you cannot pay yourself without getting into trouble. Help with a removal itself is applied for under the rules on removals.',
      },
      er: alle(
        led(
          { da: 'udgiften er ikke til en flytning', en: 'the expense is not for a removal' },
          ikke(enkeltudgiftensArt.er('flytning', 'boligindskud')),
        ),
        ...betingelserForEnkeltudgift,
      ),
    },
  ],
})
