import { aldrigOpfyldt, alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { flytterTilUdlandet, knyttetTilLandetDerFlyttesTil } from '../../fakta/flytning.ts'
import { læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { LAS_2007_2019 } from '../../revalidering/tekster.ts'
import { flytningenForbedrerForholdene } from '../../skoen/husleje-og-flytning.ts'
import { kanIkkeBetaleUdgiften } from '../../skoen/kan-ikke-betale.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ANKESTYRELSEN_OM_FLYTNING, LAS_FRA_2020, uændretSiden2007 } from '../tekster.ts'
import { betingelserForEnkeltudgift } from './enkeltudgift.ts'
import { søgtForSent } from './soegt-for-sent.ts'

const udlandet = led(
  {
    da: 'flytter du til udlandet, er du knyttet til landet eller sikret varigt arbejde der',
    en: 'if you move abroad, you are tied to the country or assured of lasting work there',
  },
  énAf(ikke(flytterTilUdlandet), knyttetTilLandetDerFlyttesTil),
)

/** That a cheaper home is a betterment was written into the act between 2007 and 2009; it is part of the judgement. */
export const hjælpTilFlytning = betingelse('LAS.85.1', {
  titel: { da: 'Hjælp til en flytning, der forbedrer', en: 'Help with a removal for the better' },
  vælgesEfter: påDenDag,
  versioner: uændretSiden2007({
    hjemmel: LAS('85'),
    siger: {
      da: 'Du kan få hjælp til at flytte, når det forbedrer din bolig eller dine muligheder for arbejde, og hverken du eller din ægtefælle kan betale. En billigere bolig, I har råd til, er en forbedring.',
      en: 'You may get help to move when it betters your home or your chances of work, and neither you nor your spouse can pay. A cheaper home you can afford is a betterment.',
    },
    er: alle(
      led(
        { da: 'flytningen forbedrer bolig eller arbejde', en: 'the removal betters the home or the work' },
        flytningenForbedrerForholdene,
      ),
      led(
        { da: 'hverken du eller din ægtefælle kan betale', en: 'neither you nor your spouse can pay' },
        kanIkkeBetaleUdgiften,
      ),
      udlandet,
      led({ da: 'du søgte i tide', en: 'you applied in time' }, ikke(søgtForSent)),
    ),
  }),
})

const FØR_2020 = { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019) } as const
const FRA_2020 = { fra: '2020-01-01', ...læstAndetsteds(...LAS_FRA_2020, ANKESTYRELSEN_OM_FLYTNING) } as const

export const hjælpTilUdgiftVedFlytning = betingelse('LAS.85.2', {
  titel: {
    da: 'Hjælp til en enkeltudgift ved flytning',
    en: 'Help with a single expense of moving',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...[FØR_LBK_2007, FØR_2020].map(
      (da) =>
        ({
          ...da,
          hjemmel: LAS('85'),
          siger: {
            da: 'Reglen fandtes ikke. En enkeltudgift ved flytning blev prøvet som andre enkeltudgifter.',
            en: 'The rule did not exist. A single expense of moving was tried like other single expenses.',
          },
          er: aldrigOpfyldt,
        }) as const,
    ),
    {
      ...FRA_2020,
      hjemmel: LAS('85', { stk: '2' }),
      siger: {
        da: 'Også en flytning, der ikke forbedrer noget, kan give hjælp til en rimelig udgift, når dine forhold har ændret sig. Udgiften må normalt ikke have kunnet forudses.',
        en: 'A removal that betters nothing may also give help with a reasonable expense when your circumstances have changed. Normally it must not have been possible to foresee the expense.',
      },
      er: alle(...betingelserForEnkeltudgift, udlandet),
    },
  ],
})

/** Asked of the one who moves from one municipality to another. */
export const tilflytningskommunenAfgør = betingelse('LAS.85.4', {
  titel: {
    da: 'Den kommune, du flytter til, skal afgøre ansøgningen',
    en: 'The municipality you move to must decide the application',
  },
  betyder: {
    da: 'Nej betyder, at du skal søge i den kommune, du bor i nu.',
    en: 'No means that you must apply to the municipality you live in now.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...[FØR_LBK_2007, FØR_2020].map(
      (da) =>
        ({
          ...da,
          hjemmel: LAS('85'),
          siger: {
            da: 'Den kommune, du boede i, afgjorde, om du kunne få hjælp til at flytte.',
            en: 'The municipality you lived in decided whether you could get help to move.',
          },
          er: aldrigOpfyldt,
        }) as const,
    ),
    {
      ...FRA_2020,
      hjemmel: LAS('85', { stk: '4' }),
      siger: {
        da: 'Søg i den kommune, du flytter til. Flytter du til udlandet, søger du i den kommune, du bor i nu.',
        en: 'Apply to the municipality you move to. If you move abroad, apply to the one you live in now.',
      },
      er: ikke(flytterTilUdlandet),
    },
  ],
})
