import { alle, betingelse, dage, led, måneder, tal, énAf } from '@sagsvej/rules'
import { ydelsesperioder } from '../../fakta/ferie-med-ydelse.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { BEK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { FERIEBEK } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from '../findes.ts'

const sidsteDag = vurderingsdato.plus(dage(1)).begyndelsenAfMåneden().minus(dage(1))

const tæller = ydelsesperioder.hvor((p) =>
  p.slags.er('ressourceforloebsydelse', 'ferie', 'kontanthjaelp', 'revalidering'),
)
const egenYdelse = ydelsesperioder.hvor((p) => p.slags.er('ressourceforloebsydelse', 'ferie'))

/** A calendar month counts as whole when there was benefit on any day of it; back from the last that has ended. */
const iMåneden = (poster: typeof tæller, siden: number) => {
  const første = sidsteDag.begyndelsenAfMåneden().minus(måneder(siden))
  return poster.dage().antalDage(første, første.udgangenAfMåneden()).mindst(dage(1))
}

const hverMåned = Array.from({ length: 11 }, (_, i) => i + 1).map((siden) =>
  led(
    {
      da: `du fik ydelse i den måned, der ligger ${siden} ${siden === 1 ? 'måned' : 'måneder'} før den sidste hele`,
      en: `you had benefit in the month ${siden} ${siden === 1 ? 'month' : 'months'} before the last whole one`,
    },
    iMåneden(tæller, siden),
  ),
)

/** Months with a wage subsidy neither count nor break. Counting past them is not built. */
const medLøntilskud = betingelse('FERIEBEK.2.6', {
  titel: { da: '12 måneder med løntilskud imellem', en: '12 months with a wage subsidy between' },
  vælgesEfter: påDenDag,
  relevantNår: alle(
    ressourceforløbFindes,
    ydelsesperioder
      .hvor((p) => p.slags.er('loentilskud'))
      .antal()
      .over(tal('antal', 0)),
  ),
  versioner: [
    {
      fra: '2013-01-01',
      hjemmel: FERIEBEK('BEK 762/2025')('2', { stk: '6' }),
      kilder: [BEK(1415, 2012), BEK(762, 2025)],
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Måneder i job med løntilskud tæller ikke med. De bryder heller ikke, når du får ydelsen igen straks efter.',
        en: 'Months in a job with a wage subsidy do not count. Nor do they break the row when you get the benefit again at once.',
      },
      ukendt: {
        da: 'De 12 måneder regnes ikke ud her, når der er løntilskud imellem.',
        en: 'The 12 months are not worked out here when there is a wage subsidy between.',
      },
    },
  ],
})

const fælles = {
  siger: {
    da: 'Du skal have fået ydelsen i 12 kalendermåneder i træk. En måned med ydelse en del af tiden tæller som hel, og kun en hel måned uden ydelse bryder.',
    en: 'You must have had the benefit in 12 calendar months in a row. A month with benefit for part of it counts as whole, and only a whole month without breaks.',
  },
  er: énAf(
    alle(
      led(
        {
          da: 'du fik ressourceforløbsydelse i den sidste hele måned',
          en: 'you had the benefit in the last whole month',
        },
        iMåneden(egenYdelse, 0),
      ),
      ...hverMåned,
    ),
    medLøntilskud,
  ),
} as const

const efter = (bek: string, ...kilder: ReturnType<typeof BEK>[]) => ({
  ...fælles,
  hjemmel: FERIEBEK(bek)('2', { stk: '1-8' }),
  ...læst(...kilder),
})

/** Twelve connected months, told at the end of the last month that is over. Each order said the same. */
export const tolvSammenhængendeMåneder = betingelse('FERIEBEK.2', {
  titel: {
    da: '12 sammenhængende måneder med ressourceforløbsydelse',
    en: '12 connected months with the benefit',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    { fra: '2013-01-01', til: '2013-12-31', ...efter('BEK 1415/2012', BEK(1415, 2012)) },
    { fra: '2014-01-01', til: '2015-06-30', ...efter('BEK 1478/2013', BEK(1478, 2013)) },
    { fra: '2015-07-01', til: '2019-12-31', ...efter('BEK 705/2015', BEK(705, 2015)) },
    { fra: '2020-01-01', til: '2025-06-30', ...efter('BEK 1470/2019', BEK(1470, 2019)) },
    { fra: '2025-07-01', ...efter('BEK 762/2025', BEK(762, 2025)) },
  ],
})
