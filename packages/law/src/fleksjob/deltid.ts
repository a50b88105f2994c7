import { aldrigOpfyldt, alle, betingelse, ikke, krav, énAf } from '@sagsvej/rules'
import {
  deltidDeSeneste12Måneder,
  deltidHavdeSammeÅrsag,
  personligeForholdErÆndret,
  senesteJobVarDeltid,
  ønskerDeltid,
} from '../fakta/fleksjob-deltid.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { gamleRegler } from './gamle-regler.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const efter = (paragraf: string) =>
  ({
    hjemmel: LAB(paragraf, { stk: '2-6' }),
    siger: {
      da: 'Fleksjobbet er på fuld tid, medmindre du ønsker deltid eller var på deltid i dit seneste almindelige job og i de seneste 12 måneder med arbejde. Det er alligevel på fuld tid, hvis deltiden havde samme årsag, eller dine personlige forhold er ændret.',
      en: 'The flex job is full time unless you wish for part time or were part time in your latest ordinary job and in your latest 12 months of work. It is full time all the same if the part time had the same cause or your personal circumstances have changed.',
    },
    er: énAf(
      krav('stk. 2', { da: 'du ønsker deltid', en: 'you wish for part time' }, ønskerDeltid),
      krav(
        'stk. 3',
        {
          da: 'du var på deltid i det seneste job og i de seneste 12 måneder med arbejde',
          en: 'you were part time in the latest job and in the latest 12 months of work',
        },
        alle(senesteJobVarDeltid, deltidDeSeneste12Måneder),
      ),
    ),
    undtagelser: [
      {
        navn: { da: 'Deltiden havde samme årsag', en: 'The part time had the same cause' },
        hjemmel: LAB(paragraf, { stk: '5' }),
        når: alle(ikke(ønskerDeltid), deltidHavdeSammeÅrsag),
        så: aldrigOpfyldt,
      },
      {
        navn: { da: 'Dine personlige forhold er ændret', en: 'Your personal circumstances have changed' },
        hjemmel: LAB(paragraf, { stk: '6' }),
        når: alle(ikke(ønskerDeltid), personligeForholdErÆndret),
        så: aldrigOpfyldt,
      },
    ],
  }) as const

export const fleksjobbetErPåDeltid = betingelse('LAB.134.3', {
  titel: { da: 'Fleksjobbet er på deltid', en: 'The flex job is part time' },
  betyder: {
    da: 'Nej betyder, at du har ret til et fleksjob på fuld tid. Svaret gælder reglerne fra før 2013.',
    en: 'No means that you have a right to a flex job of full time. The answer is for the rules from before 2013.',
  },
  vælgesEfter: påDenDag,
  relevantNår: gamleRegler,
  versioner: [
    { ...FØR_LBK_2008, ...efter('72') },
    { fra: FRA_LBK_2008, til: '2019-12-31', ...læst(...LAB_2008_2012, ...LAB_2013_2019), ...efter('72') },
    { fra: '2020-01-01', ...læst(...LAB_2020), ...efter('134') },
  ],
})
