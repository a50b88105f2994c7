import { aldrigOpfyldt, betingelse, led, énAf } from '@sagsvej/rules'
import { ansøgningOmFørtidspension, førtidspensionssagPåbegyndt } from '../../fakta/forlaengelse.ts'
import { AKASSE_2007, BEK, LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { arbejdsevnenKanÅbenbartIkkeForbedres } from '../../skoen/forlaengelse.ts'
import { efterAfgørelsenOmForlængelse, FRA_2011, FØR_2011 } from './afgoerelse-om-forlaengelse.ts'

const hjemmel = SDL('27', { stk: '1', nr: '7' })

/** The second limb of nr. 7: the case that bypasses the rehabilitation team. */
export const åbenbartUdenOmTeamet = betingelse('SDL.27.1.7.2', {
  titel: {
    da: 'Åbenbar sag om førtidspension uden om rehabiliteringsteamet',
    en: 'Plain disability pension case that bypasses the rehabilitation team',
  },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2016-05-31',
      hjemmel,
      kilder: [LBK(85, 2011), LBK(48, 2016)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Denne grund til forlængelse fandtes ikke endnu.',
        en: 'This ground for extension did not exist yet.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2016-06-01',
      til: '2016-06-22',
      hjemmel,
      kilder: [LOV(625, 2016)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Grunden kom med lov nr. 625 af 8. juni 2016. Hvilken dag i juni den begyndte at gælde, er ikke fundet.',
        en: 'The ground came with act no. 625 of 8 June 2016. The day in June on which it took effect has not been found.',
      },
      ukendt: {
        da: 'Hvilken dag i juni 2016 kommunen kunne forlænge ved en helt åbenbar sag om førtidspension, er ikke fundet.',
        en: 'From which day in June 2016 the municipality could extend for a plain disability pension case has not been found.',
      },
    },
    {
      fra: '2016-06-23',
      til: '2026-06-30',
      hjemmel,
      kilder: [LBK(1032, 2016), LBK(1221, 2025), BEK(47, 2026)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når det er helt åbenbart, at din arbejdsevne ikke kan blive bedre, så sagen går uden om rehabiliteringsteamet.',
        en: 'The municipality must extend when it is plainly clear that your capacity for work cannot improve, so that the case bypasses the rehabilitation team.',
      },
      er: arbejdsevnenKanÅbenbartIkkeForbedres,
    },
    {
      fra: '2026-07-01',
      hjemmel,
      kilder: [ulæst('LOV 1750/2025, ændringen af § 27'), BEK(47, 2026)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Rehabiliteringsteamet er afskaffet. Hvad der nu gælder for sager, der gik uden om det, har vi ikke læst.',
        en: 'The rehabilitation team is abolished. What now applies to cases that bypassed it we have not read.',
      },
      note: {
        da: 'At teamet blev afskaffet den 1. juli 2026, er vores slutning af, at det stadig var et krav efter 1. februar 2026; vi har ikke læst det.',
        en: 'That the team was abolished on 1 July 2026 is our inference from its still being required after 1 February 2026; we have not read it.',
      },
      ukendt: {
        da: 'Lov nr. 1750 af 29. december 2025 afskaffer rehabiliteringsteamet. Hvad reglen om helt åbenbare pensionssager nu siger, har vi ikke læst. Kommunen skal tage stilling.',
        en: 'Act no. 1750 of 29 December 2025 abolishes the rehabilitation team. What the rule on plain pension cases now says we have not read. The municipality must decide.',
      },
    },
  ],
})

const sagErBegyndt = {
  hjemmel,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen skal forlænge, når der er begyndt en sag om førtidspension.',
    en: 'The municipality must extend when a case about disability pension has begun.',
  },
  er: førtidspensionssagPåbegyndt,
} as const

export const forlængelseVedFørtidspensionssag = betingelse('SDL.27.1.7', {
  titel: { da: 'Forlængelse ved sag om førtidspension', en: 'Extension for a disability pension case' },
  vælgesEfter: efterAfgørelsenOmForlængelse,
  versioner: [
    { ...FØR_2011, ...sagErBegyndt, kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    { ...FRA_2011, ...sagErBegyndt, kilder: [LBK(85, 2011), LBK(487, 2014)], sikkerhed: 'kontrolleret' },
    {
      fra: '2014-07-01',
      hjemmel,
      kilder: [LBK(833, 2014), LBK(1032, 2016), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal forlænge, når den har modtaget din ansøgning om førtidspension. Siden juni 2016 gælder det også, når det er helt åbenbart, at din arbejdsevne ikke kan blive bedre.',
        en: 'The municipality must extend when it has received your application for disability pension. Since June 2016 also when it is plainly clear that your capacity for work cannot improve.',
      },
      er: énAf(
        led(
          { da: 'du har søgt førtidspension', en: 'you have applied for disability pension' },
          ansøgningOmFørtidspension,
        ),
        led(
          {
            da: 'din arbejdsevne kan helt åbenbart ikke forbedres',
            en: 'your capacity for work plainly cannot improve',
          },
          åbenbartUdenOmTeamet,
        ),
      ),
    },
  ],
})
