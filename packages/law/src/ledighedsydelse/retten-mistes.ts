import { alle, betingelse, type Dato, dage, ikke, led, måneder, type Sandt, tal, énAf } from '@sagsvej/rules'
import { brudVedLedighedsydelse, tidligereBrud } from '../fakta/ledighedsydelse-brud.ts'
import { bruddetSkete } from '../fakta/sanktion.ts'
import { LAS } from '../lovsamling/love.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterBruddet, FØR_2013, SIDEN_2015, SLUTTET_2013 } from './brud-versioner.ts'
import { niMånederIFleksjob } from './gruppe.ts'
import { sanktionKanBrugesVedLedighedsydelse } from './vejledning.ts'

type Hvad = Parameters<typeof brudVedLedighedsydelse.er>[0]

const JOB_ELLER_TILBUD = [
  'afviste_fleksjob',
  'ophoerte_i_fleksjob',
  'afviste_tilbud',
  'ophoerte_i_tilbud',
] as const satisfies readonly Hvad[]

/** It happened before, no earlier than a day. */
const skete = (tidligst: Dato, første: Hvad, ...flere: readonly Hvad[]): Sandt =>
  tidligereBrud
    .hvor((b) => alle(b.hvad.er(første, ...flere), b.dag.før(bruddetSkete), b.dag.tidligst(tidligst)))
    .antal()
    .mindst(tal('antal', 1))

const etÅrFør = bruddetSkete.minus(måneder(12))

/** The same date a year apart: whether that is within 12 months the act leaves open. */
const læsninger = (mistes: (tidligst: Dato) => Sandt) => [
  {
    navn: { da: 'Samme dato året efter er med', en: 'The same date a year later is within' },
    grund: {
      da: 'De 12 måneder regnes tilbage fra den nye dag, og dagen selv tæller ikke.',
      en: 'The 12 months are counted back from the new day, and the day itself is not counted.',
    },
    er: mistes(etÅrFør),
  },
  {
    navn: { da: 'Samme dato året efter er ikke med', en: 'The same date a year later is not within' },
    grund: {
      da: 'De 12 måneder begynder den første dag og er slut dagen før samme dato.',
      en: 'The 12 months begin on the first day and are over the day before the same date.',
    },
    er: mistes(etÅrFør.plus(dage(1))),
  },
]

const fra2013 = {
  hjemmel: LAS('77 a', { stk: '4' }),
  siger: {
    da: 'Siger du inden for 12 måneder igen nej til et fleksjob eller et tilbud, eller holder du op i det, mister du retten til ledighedsydelse. Det er lige meget, hvilken af delene der skete først.',
    en: 'If you within 12 months again refuse a flex job or a measure, or leave it, you lose the right to the benefit. It makes no difference which of them happened first.',
  },
  læsninger: læsninger((tidligst) =>
    alle(
      led(
        { da: 'kommunen har vejledt dig først', en: 'the municipality has guided you first' },
        sanktionKanBrugesVedLedighedsydelse,
      ),
      led(
        { da: 'du havde ingen rimelig grund', en: 'you had no reasonable ground' },
        ikke(rimeligGrundTilBrud),
      ),
      led(
        { da: 'det gjaldt et fleksjob eller et tilbud', en: 'it concerned a flex job or a measure' },
        brudVedLedighedsydelse.er(...JOB_ELLER_TILBUD),
      ),
      led(
        { da: 'det er sket før inden for 12 måneder', en: 'it has happened before within 12 months' },
        skete(tidligst, ...JOB_ELLER_TILBUD),
      ),
    ),
  ),
} as const

/** Until 2012 a refusal counted with a refusal, and a missed talk with a missed talk. */
const sammeSlagsIgen = (tidligst: Dato, hvad: Hvad) =>
  alle(brudVedLedighedsydelse.er(hvad), skete(tidligst, hvad))

export const rettenMistesVedGentagelse = betingelse('LAS.77a.4', {
  titel: {
    da: 'Retten til ledighedsydelse mistes, fordi det skete igen',
    en: 'The right to the benefit is lost because it happened again',
  },
  vælgesEfter: efterBruddet,
  versioner: [
    {
      ...FØR_2013,
      hjemmel: LAS('74 b', { stk: '4-5' }),
      siger: {
        da: 'Sagde du anden gang inden for 12 måneder nej til et rimeligt fleksjob, mistede du retten. Det samme gjaldt, hvis du anden gang inden for 12 måneder blev væk fra en samtale.',
        en: 'If you for the second time within 12 months refused a reasonable flex job you lost the right. So also if you for the second time within 12 months stayed away from a talk.',
      },
      læsninger: læsninger((tidligst) =>
        alle(
          led(
            { da: 'du havde ingen gyldig grund', en: 'you had no valid reason' },
            ikke(rimeligGrundTilBrud),
          ),
          led(
            {
              da: 'det samme er sket før inden for 12 måneder',
              en: 'the same has happened before within 12 months',
            },
            énAf(
              sammeSlagsIgen(tidligst, 'afviste_fleksjob'),
              sammeSlagsIgen(tidligst, 'udeblev_fra_samtale'),
            ),
          ),
        ),
      ),
    },
    { ...fra2013, ...SLUTTET_2013 },
    { ...fra2013, ...SIDEN_2015 },
  ],
})

const igen = {
  siger: {
    da: 'Har du mistet retten, får du den igen, når du har været ansat i fleksjob i 9 måneder inden for de seneste 18.',
    en: 'If you have lost the right you get it back once you have been employed in a flex job for 9 months within the latest 18.',
  },
  er: alle(niMånederIFleksjob),
} as const

export const rettenKommerIgen = betingelse('LAS.77a.6', {
  titel: {
    da: 'Retten til ledighedsydelse er kommet igen',
    en: 'The right to the benefit has come back',
  },
  betyder: {
    da: 'Kun måneder i fleksjob, efter at retten blev tabt, tæller.',
    en: 'Only months in a flex job after the right was lost count.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...igen, ...FØR_2013, hjemmel: LAS('74 b', { stk: '6' }) },
    { ...igen, ...SLUTTET_2013, hjemmel: LAS('77 a', { stk: '6' }) },
    { ...igen, ...SIDEN_2015, hjemmel: LAS('77 a', { stk: '6' }) },
  ],
})
