import { alle, beregning, betingelse, hvis, ikke, led, måneder, satsDen, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  fuldtidsarbejdeMedEØSSeneste10År,
  opfyldtBeskæftigelseskravetFør,
} from '../fakta/kontanthjaelp-ophold.ts'
import { borHosForældre } from '../fakta/person.ts'
import { forsørgerEgetBarnIHjemmet } from '../fakta/revalideringsydelse.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fyldt25, fyldt30, under30 } from './alder.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { beskæftigelseskravet, opholdskravet } from './ophold.ts'
import { LAS_2025 } from './tekster.ts'

const HALVTREDJE_ÅR = måneder(30)
const opfylderBeggeKrav = alle(opholdskravet, beskæftigelseskravet)
const hjemmeboende = alle(under30, borHosForældre, ikke(forsørgerEgetBarnIHjemmet))

export const ungMedArbejde = betingelse('LAS.16.3', {
  titel: { da: 'Forhøjet sats fra 25 år efter arbejde', en: 'The high rate from 25 after work' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('16', { stk: '3-5' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Fra 25 år kan du få den forhøjede sats, hvis du har arbejdet, hvad der svarer til 2 år og 6 måneder på fuld tid de seneste 10 år. Arbejde i EU og EØS tæller med, og kravet skal kun opfyldes én gang.',
        en: 'From 25 you can get the high rate if you have worked what comes to 2 years and 6 months of full time in the last 10 years. Work in the EU and EEA counts, and the requirement is to be met only once.',
      },
      er: alle(
        led({ da: 'du er fyldt 25 år', en: 'you are 25 or over' }, fyldt25),
        led(
          { da: 'du har arbejdet nok', en: 'you have worked enough' },
          énAf(fuldtidsarbejdeMedEØSSeneste10År.mindst(HALVTREDJE_ÅR), opfyldtBeskæftigelseskravetFør),
        ),
      ),
    },
  ],
})

export const nySats = beregning('LAS.16.1', 'kr/md', {
  titel: { da: 'Din sats fra juli 2025', en: 'Your rate from July 2025' },
  betyder: {
    da: 'Beløbet er satsen uden tillæg, pr. måned før skat.',
    en: 'The amount is the rate without supplements, a month before tax.',
  },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      hjemmel: LAS('16', { stk: '1-3' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Fra 30 år er satsen forhøjet, og under 30 år er det grundsatsen. Bor du hos dine forældre, eller har du ikke været længe nok i Danmark eller i arbejde, er satsen lavere.',
        en: 'From 30 the rate is the high one, and under 30 the basic one. If you live with your parents, or have not been long enough in Denmark or in work, the rate is lower.',
      },
      er: hvis(
        hjemmeboende,
        satsDen(sats.hjemmeboendeSats, vurderingsdato),
        hvis(
          opfylderBeggeKrav,
          hvis(
            énAf(fyldt30, ungMedArbejde),
            satsDen(sats.forhøjetSats, vurderingsdato),
            satsDen(sats.grundsats, vurderingsdato),
          ),
          satsDen(sats.mindstesats, vurderingsdato),
        ),
      ),
    },
  ],
})

/** § 16, stk. 1, no. 1 and 3: what the youth supplement and the adjustment supplement go with. */
export const påMindstesats = alle(ikke(opfylderBeggeKrav), ikke(hjemmeboende))
export const påHjemmeboendeSats = alle(opfylderBeggeKrav, hjemmeboende)
export const påGrundsats = alle(opfylderBeggeKrav, ikke(hjemmeboende), ikke(énAf(fyldt30, ungMedArbejde)))
export const påForhøjetSats = alle(opfylderBeggeKrav, ikke(hjemmeboende), énAf(fyldt30, ungMedArbejde))
