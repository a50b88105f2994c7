import { alle, betingelse, type Dato, ikke, led, énAf } from '@sagsvej/rules'
import { brudVedLedighedsydelse } from '../fakta/ledighedsydelse-brud.ts'
import { LAS } from '../lovsamling/love.ts'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { efterBruddet, FØR_2013, SIDEN_2015, SLUTTET_2013 } from './brud-versioner.ts'
import { type Hvad, læsninger, skete } from './igen-inden-12-maaneder.ts'
import { sanktionKanBrugesVedLedighedsydelse } from './vejledning.ts'

const JOB_ELLER_TILBUD = [
  'afviste_fleksjob',
  'ophoerte_i_fleksjob',
  'afviste_tilbud',
  'ophoerte_i_tilbud',
] as const satisfies readonly Hvad[]

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
