import { aldrigOpfyldt, alle, betingelse, ikke, led, måneder, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { forvaltningsområde, harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import { BEK, kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, LOV_1750, STYRINGSLOV } from '../lovsamling/love.ts'
import { behovForUndervisningsområdet } from '../skoen/organisering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const under30 = vurderingsdato.før(fødselsdag.plus(måneder(360)))

const femOmråder = {
  siger: {
    da: 'Teamet skal have beskæftigelse, sundhed, sociale forhold og regionens sundhedskoordinator med. Undervisning skal med, når du er under 30 år uden en uddannelse, der giver erhvervskompetence, og ellers efter behov.',
    en: 'The team must include employment, health, social affairs and the region’s health coordinator. Education must be included when you are under 30 without an education that qualifies for work, and otherwise as needed.',
  },
  er: énAf(
    led(
      {
        da: 'området er et af de fire faste',
        en: 'the field is one of the four standing ones',
      },
      forvaltningsområde.er('beskaeftigelse', 'sundhed', 'social', 'region'),
    ),
    led(
      { da: 'undervisning er nødvendig i sagen', en: 'education is needed in the case' },
      alle(
        forvaltningsområde.er('undervisning'),
        énAf(alle(under30, ikke(harErhvervskompetencegivendeUddannelse)), behovForUndervisningsområdet),
      ),
    ),
  ),
} as const

/** Whether a field must always be part of the team. The municipality may draw in more. */
export const områdetSkalVæreITeamet = betingelse('LOB.10.1', {
  titel: {
    da: 'Området skal være med i rehabiliteringsteamet',
    en: 'The field must be part of the rehabilitation team',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: STYRINGSLOV('25 a'),
      ...læst(LBK(731, 2010), LOV(1380, 2012), BEK(1418, 2012)),
      siger: {
        da: 'Der var ikke noget rehabiliteringsteam før 1. januar 2013.',
        en: 'There was no rehabilitation team before 1 January 2013.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('25 a', { stk: '4-5' }),
      ...læst(LOV(1380, 2012), LBK(1177, 2014)),
      ...femOmråder,
    },
    {
      fra: '2015-01-05',
      til: '2024-12-31',
      hjemmel: LOB('10', { stk: '1' }),
      ...læst(LOV(1482, 2014), LBK(1294, 2022), LBK(254, 2024)),
      ...femOmråder,
    },
    {
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LOB('10', { stk: '1' }),
      ...læstAndetsteds(
        kilde('Lovforslag L 74 (2024-25)', 'https://polspy.org/dk/dokumenter/1128652'),
        ulæst('Ændringen af LOB § 10 i lov 1657/2024'),
      ),
      siger: {
        da: 'Kun beskæftigelsesområdet og regionens sundhedskoordinator skal altid være med. Kommunen kan tage andre med efter behov.',
        en: 'Only employment and the region’s health coordinator must always be included. The municipality can draw in others as needed.',
      },
      er: forvaltningsområde.er('beskaeftigelse', 'region'),
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOV_1750('2'),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Kravet om et rehabiliteringsteam er faldet væk, og loven siger ikke mere, hvem der skal være med.',
        en: 'The demand of a rehabilitation team has fallen away, and the act no longer says who must be part of it.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
