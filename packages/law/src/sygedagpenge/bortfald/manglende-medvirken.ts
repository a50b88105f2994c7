import { alle, betingelse, ikke, krav, led, type NyVersion, type Sandt } from '@sagsvej/rules'
import { skriftligtOrienteret, udebliver } from '../../fakta/medvirken.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { rimeligGrund } from '../../skoen/medvirken.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { FRA_LBK_2011, FRA_LBK_2013, FØR_LBK_2011, REFORM_2013 } from '../ulaest.ts'

const er = alle(
  krav(
    '1',
    {
      da: 'Du deltager ikke i opfølgningen og har ingen rimelig grund',
      en: 'You do not take part in the follow-up and have no reasonable ground',
    },
    alle(
      led({ da: 'Du deltager ikke', en: 'You do not take part' }, udebliver),
      led({ da: 'Der er ingen rimelig grund', en: 'There is no reasonable ground' }, ikke(rimeligGrund)),
    ),
  ),
  krav('stk. 2', { da: 'Du er orienteret skriftligt', en: 'You were told in writing' }, skriftligtOrienteret),
)

const sted = { hjemmel: SDL('21', { stk: '1', nr: '1' }), kontrolleretTil: TEKST_TIL, er }

const SIGER = {
  da: 'Du mister sygedagpengene, så længe du uden rimelig grund ikke deltager i kommunens opfølgning. Kommunen skal først have skrevet til dig, hvad det kan koste.',
  en: 'You lose the benefit for as long as you do not take part in the municipality’s follow-up without a reasonable ground. The municipality must first have told you in writing what it may cost.',
}
const MED_TEAM = {
  da: 'Du mister sygedagpengene, så længe du uden rimelig grund ikke deltager i opfølgningen, i rehabiliteringsplanen eller i mødet i rehabiliteringsteamet. Kommunen skal først have skrevet til dig, hvad det kan koste.',
  en: 'You lose the benefit for as long as you do not take part in the follow-up, the rehabilitation plan or the team’s meeting without a reasonable ground. The municipality must first have told you in writing what it may cost.',
}

const versioner: readonly NyVersion<Sandt>[] = [
  { ...FØR_LBK_2011, ...sted, fra: '2006-07-03', siger: SIGER },
  {
    ...sted,
    fra: FRA_LBK_2011,
    til: '2012-12-31',
    kilder: [LBK(85, 2011), LBK(653, 2012)],
    sikkerhed: 'kontrolleret',
    siger: SIGER,
  },
  { ...sted, ...REFORM_2013, siger: MED_TEAM },
  {
    ...sted,
    fra: FRA_LBK_2013,
    til: '2026-06-30',
    kilder: [LBK(871, 2013), LBK(43, 2015), LBK(1221, 2025)],
    sikkerhed: 'kontrolleret',
    siger: MED_TEAM,
  },
  {
    ...sted,
    fra: '2026-07-01',
    kilder: [LBK(1221, 2025)],
    sikkerhed: 'ubekræftet',
    siger: SIGER,
    note: {
      da: 'At rehabiliteringsteamet er afskaffet fra 1. juli 2026, er vores slutning; vi har ikke læst den nye ordlyd.',
      en: 'That the rehabilitation team is gone from 1 July 2026 is our inference; we have not read the new wording.',
    },
  },
]

/** No. 1: staying away. A condition the municipality must decide on; nothing lapses by itself. */
export const bortfaldVedManglendeMedvirken = betingelse('SDL.21.1.1', {
  titel: { da: 'Bortfald, når du ikke medvirker', en: 'Lapse when you do not take part' },
  betyder: {
    da: 'Ja betyder, at du ikke har ret til sygedagpenge, så længe det varer. Det sker ikke af sig selv: Kommunen skal træffe en afgørelse.',
    en: 'Yes means that you have no right to the benefit for as long as it lasts. It does not happen by itself: the municipality must make a decision.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner,
})
