import { alle, altid, betingelse, den, ikke, måneder, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  fuldtidsarbejdeSeneste8År,
  fuldtidsarbejdeSeneste10År,
  harHaftRetTilStarthjælp,
  indrejstDen,
  indrejstFraUdlandet,
  modtogHjælpenVedSkærpelsen2019,
  opfyldtBeskæftigelseskravetFør,
  opholdSeneste8År,
  opholdSeneste10År,
  pensionNedsatForOptjening,
  retEfterEURetten,
} from '../fakta/kontanthjaelp-ophold.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2014_2024, LAS_2025, SKR_10185_2018 } from './tekster.ts'

const HALVTREDJE_ÅR = måneder(30)
const nåetFolkepensionsalder = folkepensionsalderensDag.senest(vurderingsdato)

const INTEGRATIONSYDELSE_2015 = kilde(
  '3F: Integrationsydelse, hvem den er for',
  'https://www.3f.dk/fagforening/integrationsydelse/integrationsydelse-er-for-dig',
)
const L36_2011 = kilde('Lovforslag L 36 af 21. november 2011: i kraft 1. januar 2012')

const SYV_AF_OTTE = {
  hjemmel: LAS('11', { stk: '3' }),
  siger: {
    da: 'Du skulle have opholdt dig i Danmark i 7 af de seneste 8 år. Kravet gjaldt ikke, når EU-retten gav dig ret til hjælpen.',
    en: 'You had to have stayed in Denmark for 7 of the last 8 years. The requirement did not apply when European law gave you the right.',
  },
  er: énAf(retEfterEURetten, opholdSeneste8År.mindst(måneder(84))),
} as const

const INTET_OPHOLDSKRAV = {
  hjemmel: LAS('11'),
  siger: {
    da: 'Loven stillede intet krav om, hvor længe du havde boet i Danmark.',
    en: 'The act set no requirement of how long you had lived in Denmark.',
  },
  er: altid,
} as const

const NI_AF_TI = {
  hjemmel: LAS('11', { stk: '3' }),
  siger: {
    da: 'Du skal have opholdt dig lovligt i Danmark i 9 af de seneste 10 år. Kravet gælder ikke, når EU-retten giver dig ret til hjælpen.',
    en: 'You must have stayed lawfully in Denmark for 9 of the last 10 years. The requirement does not apply when European law gives you the right.',
  },
  er: énAf(retEfterEURetten, opholdSeneste10År.mindst(måneder(108))),
} as const

/** The tightening of 2019 did not meet those who got help on its day, until they had been without for two whole months. */
const hjælpenFraFør2019 = alle(
  modtogHjælpenVedSkærpelsen2019,
  vurderingsdato.tidligst(den('2019-01-01')),
  vurderingsdato.senest(den('2025-06-30')),
)

/** Not met: starthjælp until 2011, integrationsydelse and its followers until June 2025, then the rates of § 16, stk. 2. */
export const opholdskravet = betingelse('LAS.11.3', {
  titel: { da: 'Du opfylder opholdskravet', en: 'You meet the residence requirement' },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: {
        da: 'Du fik hjælp, da kravet blev skærpet',
        en: 'You got help when the requirement was tightened',
      },
      hjemmel: LAS('11', { stk: '3' }),
      ...læstAndetsteds(SKR_10185_2018),
      når: hjælpenFraFør2019,
      er: SYV_AF_OTTE.er,
    },
  ],
  versioner: [
    { ...FØR_LBK_2007, ...SYV_AF_OTTE },
    {
      fra: FRA_LBK_2007,
      til: '2011-12-31',
      ...læstAndetsteds(LBK(1460, 2007), LBK(946, 2009), LOV(1364, 2011), L36_2011),
      ...SYV_AF_OTTE,
    },
    {
      fra: '2012-01-01',
      til: '2015-08-31',
      ...læstAndetsteds(LBK(190, 2012), LBK(1193, 2014), LBK(806, 2015), L36_2011),
      ...INTET_OPHOLDSKRAV,
    },
    {
      fra: '2015-09-01',
      til: '2018-12-31',
      ...læstAndetsteds(LOV(1000, 2015), LBK(468, 2016), LBK(269, 2017), INTEGRATIONSYDELSE_2015),
      ...SYV_AF_OTTE,
      note: {
        da: 'Indtil 1. juli 2016 gjaldt kravet kun nye ansøgere, der var indrejst.',
        en: 'Until 1 July 2016 the requirement met only new applicants who had come from abroad.',
      },
    },
    {
      fra: '2019-01-01',
      til: '2025-06-30',
      ...læstAndetsteds(...LAS_2014_2024.slice(4), SKR_10185_2018),
      ...NI_AF_TI,
    },
    { fra: '2025-07-01', ...læst(LAS_2025), ...NI_AF_TI },
  ],
})

const INTET_BESKÆFTIGELSESKRAV = {
  hjemmel: LAS('11'),
  siger: {
    da: 'Loven stillede intet krav om, hvor længe du havde arbejdet.',
    en: 'The act set no requirement of how long you had worked.',
  },
  er: altid,
} as const

const EFTER_STARTHJÆLP = {
  hjemmel: LAS('11', { stk: '3' }),
  siger: {
    da: 'Havde du haft ret til starthjælp, skulle du have arbejdet, hvad der svarer til 2 år og 6 måneder på fuld tid de seneste 8 år. Andre var fri for kravet.',
    en: 'If you had had a right to starthjælp you had to have worked what comes to 2 years and 6 months of full time in the last 8 years. Others were free of it.',
  },
  er: énAf(
    ikke(harHaftRetTilStarthjælp),
    retEfterEURetten,
    pensionNedsatForOptjening,
    nåetFolkepensionsalder,
    fuldtidsarbejdeSeneste8År.mindst(HALVTREDJE_ÅR),
  ),
} as const

const indrejstFra = (dag: string) => alle(indrejstFraUdlandet, indrejstDen.tidligst(den(dag)))

const arbejdetNok = (skæringsdag: string) =>
  énAf(
    ikke(indrejstFra(skæringsdag)),
    retEfterEURetten,
    pensionNedsatForOptjening,
    nåetFolkepensionsalder,
    opfyldtBeskæftigelseskravetFør,
    fuldtidsarbejdeSeneste10År.mindst(HALVTREDJE_ÅR),
  )

/** Who has not come from abroad since the day the act names need not meet it. */
export const beskæftigelseskravet = betingelse('LAS.11.8', {
  titel: { da: 'Du opfylder beskæftigelseskravet', en: 'You meet the employment requirement' },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: { da: 'Du fik hjælp, da kravet kom', en: 'You got help when the requirement came' },
      hjemmel: LAS('11', { stk: '8' }),
      ...læstAndetsteds(SKR_10185_2018),
      når: hjælpenFraFør2019,
      er: altid,
    },
  ],
  versioner: [
    { ...FØR_LBK_2007, ...EFTER_STARTHJÆLP },
    {
      fra: FRA_LBK_2007,
      til: '2011-12-31',
      ...læstAndetsteds(LBK(1460, 2007), LBK(946, 2009), LOV(1364, 2011), L36_2011),
      ...EFTER_STARTHJÆLP,
    },
    {
      fra: '2012-01-01',
      til: '2018-12-31',
      ...læstAndetsteds(LBK(190, 2012), LBK(806, 2015), LBK(468, 2016), LBK(269, 2017), SKR_10185_2018),
      ...INTET_BESKÆFTIGELSESKRAV,
    },
    {
      fra: '2019-01-01',
      til: '2025-06-30',
      hjemmel: LAS('11', { stk: '8' }),
      ...læstAndetsteds(...LAS_2014_2024.slice(4), SKR_10185_2018),
      siger: {
        da: 'Er du indrejst i 2008 eller senere, skal du have arbejdet, hvad der svarer til 2 år og 6 måneder på fuld tid de seneste 10 år. Kravet skal kun opfyldes én gang.',
        en: 'If you came here in 2008 or later you must have worked what comes to 2 years and 6 months of full time in the last 10 years. The requirement is to be met only once.',
      },
      er: arbejdetNok('2008-01-01'),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('11', { stk: '8' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Er du indrejst den 2. april 1968 eller senere, skal du have arbejdet, hvad der svarer til 2 år og 6 måneder på fuld tid de seneste 10 år. Kravet skal kun opfyldes én gang.',
        en: 'If you came here on 2 April 1968 or later you must have worked what comes to 2 years and 6 months of full time in the last 10 years. The requirement is to be met only once.',
      },
      er: arbejdetNok('1968-04-02'),
    },
  ],
})
