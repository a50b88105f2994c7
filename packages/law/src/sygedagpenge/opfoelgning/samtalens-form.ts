import { aldrigOpfyldt, alle, betingelse, ikke, led, måneder, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { holdteSamtaler } from '../../fakta/opfoelgning.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { fremmødeErNødvendigt } from '../../skoen/opfoelgning.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'

const fælles = { hjemmel: SDL('13 b', { stk: '1' }), kontrolleretTil: TEKST_TIL } as const

const ikkeKrævet = led(
  { da: 'Kommunen kræver ikke, at du møder frem', en: 'The municipality does not ask you to come in person' },
  ikke(fremmødeErNødvendigt),
)

const efterFørsteSamtale = {
  ...fælles,
  siger: {
    da: 'Efter den første samtale vælger du selv, om de næste er ved fremmøde, på telefon eller på video. Kommunen kan kun kræve fremmøde, når den konkret vurderer, at det er nødvendigt.',
    en: 'After the first talk you choose yourself whether the next are in person, by telephone or by video. The municipality can ask you to come only when it finds a concrete need.',
  },
  er: alle(
    led(
      { da: 'Den første samtale er holdt', en: 'The first talk has been held' },
      holdteSamtaler.mindst(tal('antal', 1)),
    ),
    ikkeKrævet,
  ),
}

/** The person's own choice. That the municipality may hold a talk by telephone in some cases is older, and another rule. */
export const kanVælgeTelefonEllerVideo = betingelse('SDL.13b.1.form', {
  titel: { da: 'Du kan vælge telefon eller video', en: 'You can choose telephone or video' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...fælles,
      fra: '2006-07-03',
      til: '2021-12-28',
      hjemmel: SDL('13 b', { stk: '4' }),
      kilder: [LBK(85, 2011), LBK(107, 2020), LBK(1712, 2021)],
      sikkerhed: 'kontrolleret',
      siger: {
        da: 'Du kunne ikke selv vælge. Kommunen kunne i nogle tilfælde holde samtalen på telefon eller i brev.',
        en: 'You could not choose yourself. In some cases the municipality could hold the talk by telephone or by letter.',
      },
      er: aldrigOpfyldt,
    },
    {
      ...fælles,
      fra: '2021-12-29',
      til: '2022-09-01',
      kilder: [LBK(1712, 2021), LOV(2590, 2021), LBK(1263, 2022)],
      sikkerhed: 'ukendt',
      siger: {
        da: 'Efter de første 6 måneder fik du ret til at vælge telefon eller video.',
        en: 'After the first 6 months you got the right to choose telephone or video.',
      },
      ukendt: {
        da: 'Retten til at vælge står i loven fra september 2022. Hvilken dag den begyndte, er ikke fundet.',
        en: 'The right to choose stands in the act of September 2022. The day it began has not been found.',
      },
    },
    {
      ...fælles,
      fra: '2022-09-02',
      til: '2023-03-20',
      kilder: [LBK(1263, 2022)],
      sikkerhed: 'kontrolleret',
      siger: {
        da: 'Efter de første 6 måneder vælger du selv, om samtalerne er ved fremmøde, på telefon eller på video. Kommunen kan kun kræve fremmøde, når den konkret vurderer, at det er nødvendigt.',
        en: 'After the first 6 months you choose yourself whether the talks are in person, by telephone or by video. The municipality can ask you to come only when it finds a concrete need.',
      },
      er: alle(
        led(
          { da: 'De første 6 måneder er gået', en: 'The first 6 months have passed' },
          vurderingsdato.tidligst(førsteFraværsdag.plus(måneder(6))),
        ),
        ikkeKrævet,
      ),
    },
    {
      ...fælles,
      fra: '2023-03-21',
      til: '2023-09-20',
      kilder: [LOV(295, 2023), LBK(1179, 2023)],
      sikkerhed: 'ukendt',
      siger: {
        da: 'Retten til at vælge kom til at gælde allerede efter den første samtale.',
        en: 'The right to choose came to hold already after the first talk.',
      },
      ukendt: {
        da: 'Ændringen kom med lov nr. 295 af 20. marts 2023. Hvilken dag den begyndte, er ikke fundet.',
        en: 'The change came with act no. 295 of 20 March 2023. The day it began has not been found.',
      },
    },
    {
      ...efterFørsteSamtale,
      fra: '2023-09-21',
      til: '2026-01-31',
      kilder: [LBK(1179, 2023), LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...efterFørsteSamtale,
      fra: '2026-02-01',
      kilder: [LBK(1221, 2025), ulæst('Ændringen af § 13 b i lov nr. 1750 af 29. december 2025')],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Teksten er læst i LBK 1221/2025. Om lov 1750/2025 har ændret den, har vi ikke læst.',
        en: 'The text was read in LBK 1221/2025. Whether act 1750/2025 has changed it we have not read.',
      },
    },
  ],
})
