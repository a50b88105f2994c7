import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { beløbetsArt } from '../fakta/fleksloentilskud-beloeb.ts'
import { BEK, kilde } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { FLEKSLØNBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const OM_GODER = kilde(
  'Ankestyrelsens principmeddelelse 39-19',
  'https://socialraadgiverne.dk/faglig-artikel/jura-mange-fejl-i-fleksloentilskud/',
)
const OM_FRITVALG = kilde(
  'Ankestyrelsens principmeddelelse 14-22',
  'https://www.landbrugsinfo.dk/basis/e/8/3/familie_socialjura_p_14_22',
)

const ALTID_LØN = ['loen', 'pensionsbidrag', 'ferietillaeg', 'fritvalg'] as const

const siger = {
  da: 'Løn og pensionsbidrag i et job tæller med, og det gør ferietillæg og udbetalt fritvalg også. Personalegoder, rigtige gaver og pension, du får udbetalt, tæller ikke.',
  en: 'Pay and pension contributions in a job count, and so do holiday supplement and paid-out free-choice amounts. Staff benefits, real gifts and pension paid out to you do not.',
}

/** Before an amount is put into the subsidy it must be pay. What the order does not name is from the Appeals Board. */
export const erLønindtægt = betingelse('FLEKSLOENBEK.1.1', {
  titel: {
    da: 'Beløbet tæller med i fleksløntilskuddet',
    en: 'The amount counts in the flex job subsidy',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: FLEKSLØNBEK('BEK 1425/2012')('8'),
      ...læst(BEK(1425, 2012)),
      siger: {
        da: 'Der var intet fleksløntilskud før 2013, så intet talte med.',
        en: 'There was no flex job subsidy before 2013, so nothing counted.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2014-04-29',
      hjemmel: FLEKSLØNBEK('BEK 1425/2012')('1'),
      ...læstAndetsteds(BEK(1425, 2012), OM_GODER, OM_FRITVALG),
      siger,
      er: beløbetsArt.er(...ALTID_LØN),
    },
    {
      fra: '2014-04-30',
      til: '2023-12-31',
      hjemmel: FLEKSLØNBEK('BEK 411/2014')('1'),
      ...læstAndetsteds(
        BEK(411, 2014),
        BEK(891, 2017),
        BEK(1604, 2019),
        BEK(250, 2022),
        OM_GODER,
        OM_FRITVALG,
      ),
      siger: {
        da: `${siger.da} Løn, der er B-indkomst, tæller også.`,
        en: `${siger.en} Pay that is B-income counts too.`,
      },
      er: beløbetsArt.er(...ALTID_LØN, 'loen_b'),
    },
    {
      fra: '2024-01-01',
      hjemmel: FLEKSLØNBEK('BEK 227/2024')('1'),
      ...læst(BEK(1806, 2023), BEK(227, 2024)),
      siger: {
        da: 'Løn, pensionsbidrag, ferietillæg og udbetalt fritvalg tæller med, og siden 2024 gør tabt arbejdsfortjeneste og plejevederlag også. Personalegoder, rigtige gaver og pension, du får udbetalt, tæller ikke.',
        en: 'Pay, pension contributions, holiday supplement and paid-out free-choice amounts count, and since 2024 so do lost earnings and care payments. Staff benefits, real gifts and pension paid out to you do not.',
      },
      er: beløbetsArt.er(...ALTID_LØN, 'loen_b', 'pasning'),
    },
  ],
})
