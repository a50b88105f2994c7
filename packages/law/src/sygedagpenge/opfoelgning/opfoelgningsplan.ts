import { aldrig, aldrigOpfyldt, betingelse, hvis, måneder, tal, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { andenOpfølgningssamtale, holdteSamtaler } from '../../fakta/opfoelgning.ts'
import { AKASSE_2007, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { næsteOpfølgningSenest } from './naeste-opfoelgning.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'

/** The plan of the follow-up until 2015: then the agreement of SDL.13c.2 took its place. */
export const opfølgningsplanSkalForeligge = betingelse('SDL.16.2', {
  titel: { da: 'Der skal være en opfølgningsplan', en: 'There must be a follow-up plan' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-06-11',
      hjemmel: SDL('16'),
      kilder: [AKASSE_2007],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen tager stilling til en plan ved den første opfølgning efter 8 uger. Planen skal være lavet senest efter 6 måneder, og din egen mening skal stå i den.',
        en: 'The municipality considers a plan at the first follow-up after 8 weeks. The plan must be made at the latest after 6 months, and your own view must stand in it.',
      },
      er: vurderingsdato.tidligst(førsteFraværsdag.plus(måneder(6))),
    },
    {
      fra: '2009-06-12',
      til: '2011-02-06',
      hjemmel: SDL('16'),
      kilder: [LOV(480, 2009), LBK(85, 2011)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Planen skulle siden være lavet lige efter den anden opfølgning.',
        en: 'Later the plan had to be made right after the second follow-up.',
      },
      ukendt: {
        da: 'Hvilken dag mellem juni 2009 og februar 2011 det blev ændret, er ikke fundet.',
        en: 'On which day between June 2009 and February 2011 it was changed has not been found.',
      },
    },
    {
      fra: '2011-02-07',
      til: '2015-01-04',
      hjemmel: SDL('16', { stk: '1-2' }),
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen tager stilling til en opfølgningsplan ved den første samtale. Planen skal senest være lavet lige efter den anden opfølgning.',
        en: 'The municipality considers a follow-up plan at the first talk. The plan must be made at the latest right after the second follow-up.',
      },
      er: holdteSamtaler.mindst(tal('antal', 2)),
    },
    {
      fra: '2015-01-05',
      hjemmel: SDL('16'),
      kilder: [LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Der er ikke længere en opfølgningsplan.',
        en: 'There is no follow-up plan any longer.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

const seksMåneder = førsteFraværsdag.plus(måneder(6))

/** The last day to have made the plan: six months on, later the day of the second follow-up. */
export const opfølgningsplanSenest = tidspunkt('SDL.16.2.dag', {
  titel: { da: 'Opfølgningsplanen skal være lavet', en: 'The follow-up plan must have been made' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan lave planen på. Aldrig betyder, at loven ikke sætter nogen dag, eller at der ikke er en plan mere.',
    en: 'The day is the last on which the municipality can make the plan. Never means that the act sets no day, or that there is no plan any longer.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-06-11',
      hjemmel: SDL('16'),
      kilder: [AKASSE_2007],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Planen skal være lavet senest 6 måneder efter første fraværsdag.',
        en: 'The plan must be made at the latest 6 months after the first day of absence.',
      },
      er: seksMåneder,
    },
    {
      fra: '2009-06-12',
      til: '2011-02-06',
      hjemmel: SDL('16'),
      kilder: [LOV(480, 2009), LBK(85, 2011)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristen blev ændret fra 6 måneder til lige efter den anden opfølgning.',
        en: 'The limit was changed from 6 months to right after the second follow-up.',
      },
      ukendt: {
        da: 'Hvilken dag mellem juni 2009 og februar 2011 det blev ændret, er ikke fundet.',
        en: 'On which day between June 2009 and February 2011 it was changed has not been found.',
      },
    },
    {
      fra: '2011-02-07',
      til: '2015-01-04',
      hjemmel: SDL('16', { stk: '2' }),
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Planen skal være lavet lige efter den anden opfølgning. Før den anden opfølgning er holdt, regnes dagen fra, hvornår den senest skal være holdt.',
        en: 'The plan must be made right after the second follow-up. Until that has been held, the day is the one by which it must be.',
      },
      er: hvis(
        holdteSamtaler.mindst(tal('antal', 2)),
        andenOpfølgningssamtale,
        hvis(holdteSamtaler.mindst(tal('antal', 1)), næsteOpfølgningSenest, aldrig),
      ),
    },
    {
      fra: '2015-01-05',
      hjemmel: SDL('16'),
      kilder: [LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Der er ikke længere en opfølgningsplan.',
        en: 'There is no follow-up plan any longer.',
      },
      er: aldrig,
    },
  ],
})
