import { alle, beregning, hvis, satsDen, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { borHosForældre } from '../fakta/person.ts'
import {
  forsørgelsespligtUdenForHjemmet,
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fyldt25, fyldt30 } from './alder.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { forsørger } from './forsoerger.ts'
import { nySats } from './ny-sats.ts'
import { beskæftigelseskravet, opholdskravet } from './ophold.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, REFORMEN_2014 } from './tekster.ts'
import { tillægIAlt } from './tillaeg.ts'
import { satsUnder30 } from './ung-sats-2014.ts'

const voksen = hvis(
  forsørger,
  satsDen(sats.kontanthjælpForsørger, vurderingsdato),
  satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato),
)

/** The list does not say which number goes first where two fit: the higher is taken, and they stand in that order. */
const satsUnder25 = hvis(
  forsørgerEgetBarnIHjemmet,
  satsDen(sats.kontanthjælpForsørger, vurderingsdato),
  hvis(
    alle(psykiskLidelseNævntILoven, forsørgelsespligtUdenForHjemmet),
    satsDen(sats.kontanthjælpForsørger, vurderingsdato),
    hvis(
      gravidEfter12Uge,
      satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato),
      hvis(
        borHosForældre,
        satsDen(sats.kontanthjælpUngHjemme, vurderingsdato),
        hvis(
          psykiskLidelseNævntILoven,
          satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato),
          satsDen(sats.kontanthjælpUngUde, vurderingsdato),
        ),
      ),
    ),
  ),
)

const FØR_2014 = {
  hjemmel: LAS('25', { stk: '1-3' }),
  siger: {
    da: 'Fra 25 år var hjælpen højest for forsørgere, omkring 80 procent af de højeste dagpenge, og ellers omkring 60 procent. Under 25 år var den lavere, og lavest når du boede hos dine forældre.',
    en: 'From 25 the help was highest for providers, about 80 per cent of the highest unemployment benefit, and otherwise about 60 per cent. Under 25 it was lower, and lowest when you lived with your parents.',
  },
  note: {
    da: 'Starthjælp, loftet og nedsættelsen på 500 kr. for ægtepar efter 6 måneder, som gjaldt indtil 2012, er ikke med.',
    en: 'Starthjælp, the ceiling and the cut of 500 kr. for couples after 6 months, which applied until 2012, are not here.',
  },
  er: hvis(fyldt25, voksen, satsUnder25),
} as const

/** One person's own help a month before tax and before income is taken off. */
export const egenHjælp = beregning('LAS.25', 'kr/md', {
  titel: { da: 'Din hjælp pr. måned', en: 'Your help a month' },
  betyder: {
    da: 'Beløbet er for dig alene, før skat og før indtægter trækkes fra. Ikke relevant betyder, at du før juli 2025 fik starthjælp, integrationsydelse eller den ydelse, der fulgte den, fordi du ikke havde været længe nok i Danmark eller i arbejde.',
    en: 'The amount is for you alone, before tax and before income is taken off. Not relevant means that before July 2025 you got starthjælp, integrationsydelse or what followed it, because you had not been long enough in Denmark or in work.',
  },
  vælgesEfter: påDenDag,
  relevantNår: énAf(denNyeKontanthjælpGælder, alle(opholdskravet, beskæftigelseskravet)),
  versioner: [
    { ...FØR_LBK_2007, ...FØR_2014, note: FØR_LBK_2007.note },
    { fra: FRA_LBK_2007, til: '2013-12-31', ...læst(...LAS_2007_2012), ...FØR_2014 },
    {
      fra: '2014-01-01',
      til: '2025-06-30',
      hjemmel: LAS('25', { stk: '2-3' }),
      ...læstAndetsteds(...LAS_2014_2024, REFORMEN_2014),
      siger: {
        da: 'Fra 30 år er hjælpen højest for forsørgere. Under 30 år er der lavere satser, og lavest for dem uden uddannelse.',
        en: 'From 30 the help is highest for providers. Under 30 there are lower rates, and the lowest for those without education.',
      },
      er: hvis(fyldt30, voksen, satsUnder30),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('16', { stk: '1-3' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Hjælpen er en sats efter alder og tid i Danmark, med tillæg for børn, enlige og unge.',
        en: 'The help is a rate by age and time in Denmark, with supplements for children, singles and the young.',
      },
      er: nySats.plus(tillægIAlt),
    },
  ],
})
