import { aldrigOpfyldt, alle, betingelse, dage, efterDato, led, tal, énAf } from '@sagsvej/rules'
import {
  modtogUberettigetModBedreVidende,
  sammenhængendeDageIUdlandet,
  tilbagebetalingAfgjortDen,
  tilbagebetalingskravet,
  undlodOplysningerModBedreVidende,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, STAR_2019 } from './tekster.ts'

const INGEN_PLIGT = {
  hjemmel: LAS('91'),
  siger: {
    da: 'Loven pålagde ikke kommunen at anmelde sagen til politiet.',
    en: 'The act did not bind the municipality to report the case to the police.',
  },
  er: aldrigOpfyldt,
} as const

const over = (grænse: number) =>
  alle(
    led(
      {
        da: 'kravet skyldes handlinger mod bedre vidende',
        en: 'the claim is due to what was done knowingly',
      },
      énAf(undlodOplysningerModBedreVidende, modtogUberettigetModBedreVidende),
    ),
    led(
      {
        da: 'opholdet var langt nok eller kravet stort nok',
        en: 'the stay was long enough or the claim large enough',
      },
      énAf(sammenhængendeDageIUdlandet.over(dage(14)), tilbagebetalingskravet.over(tal('kr', grænse))),
    ),
  )

/** The act itself says that the day of the decision sets the amount. */
export const skalAnmeldesTilPolitiet = betingelse('LAS.91.6', {
  titel: {
    da: 'Kommunen skal anmelde sagen til politiet',
    en: 'The municipality must report the case to the police',
  },
  vælgesEfter: efterDato(tilbagebetalingAfgjortDen),
  versioner: [
    { ...FØR_LBK_2007, ...INGEN_PLIGT },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      ...læst(...LAS_2007_2012, ...LAS_2014_2024.slice(0, 6)),
      ...INGEN_PLIGT,
    },
    {
      fra: '2020-01-01',
      til: '2022-12-31',
      hjemmel: LAS('91', { stk: '5' }),
      ...læstAndetsteds(LOV(1558, 2019), LBK(241, 2021), STAR_2019),
      siger: {
        da: 'Kommunen skal anmelde sagen, når du mod bedre vidende fik hjælp under mere end 14 dage i træk i udlandet, eller kravet er over 30.000 kr.',
        en: 'The municipality must report the case when you knowingly got help during more than 14 days in a row abroad, or the claim is above 30,000 kr.',
      },
      er: over(30_000),
    },
    {
      fra: '2023-01-01',
      hjemmel: LAS('91', { stk: '6' }),
      ...læst(LBK(241, 2021), LBK(1031, 2023), LBK(808, 2024), LAS_2025),
      siger: {
        da: 'Kommunen skal anmelde sagen, når du mod bedre vidende fik hjælp under mere end 14 dage i træk i udlandet, eller kravet er over 21.500 kr.',
        en: 'The municipality must report the case when you knowingly got help during more than 14 days in a row abroad, or the claim is above 21,500 kr.',
      },
      note: {
        da: 'Reglen stod i stk. 5 indtil juli 2025.',
        en: 'The rule stood in stk. 5 until July 2025.',
      },
      er: over(21_500),
    },
  ],
})
