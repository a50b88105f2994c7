import { aldrig, tidspunkt, uger } from '@sagsvej/rules'
import { anmeldtTilAkasse, oplystDelvistLedig } from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterFørsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const enUge = anmeldtTilAkasse.plus(uger(1))
const treUger = anmeldtTilAkasse.plus(uger(3))

/** LBK 85/2011, 920/2011 and 1152/2011 have no such paragraph; LOV 269/2012 puts it in. */
const ingenFrist = {
  hjemmel: SDL('40 a'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Loven satte ingen frist for, hvornår a-kassen skulle melde dit fravær til kommunen.',
    en: 'The act set no day by which the unemployment fund had to report your absence to the municipality.',
  },
  er: aldrig,
} as const

/** The last day for the unemployment fund to report the absence to the municipality. */
export const akassensAnmeldelseSenest = tidspunkt('SDL.40a.1', {
  titel: {
    da: 'A-kassen skal have meldt fraværet',
    en: 'The unemployment fund must have reported the absence',
  },
  // The commencement clauses have not been read: the day is that of its neighbours, SDL.35.3 and SDL.40.1.
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: persongruppe.er('ledig'),
  versioner: [
    { ...ingenFrist, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...ingenFrist,
      fra: FRA_LBK_2011,
      til: '2012-03-27',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2012-03-28',
      til: '2012-06-25',
      hjemmel: SDL('40 a', { stk: '1' }),
      kilder: [LOV(269, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'I foråret 2012 fik a-kassen en frist på 1 uge.',
        en: 'In spring 2012 the unemployment fund was given a week.',
      },
      ukendt: {
        da: 'Fristen på 1 uge kom ind i loven i foråret 2012. Hvilken dag er ikke fundet.',
        en: 'The week came into the act in spring 2012. On which day has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      til: '2014-06-27',
      hjemmel: SDL('40 a', { stk: '1' }),
      kilder: [LBK(653, 2012), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'A-kassen skal melde dit fravær til kommunen senest 1 uge efter, at du gav a-kassen besked.',
        en: 'The unemployment fund must report your absence to the municipality at the latest 1 week after you told it.',
      },
      er: enUge,
    },
    {
      fra: '2014-06-28',
      til: '2015-08-11',
      hjemmel: SDL('40 a', { stk: '1-2' }),
      kilder: [LBK(833, 2014), LOV(720, 2014), LBK(938, 2015)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristen blev sat op fra 1 til 3 uger, undtagen for delvist ledige.',
        en: 'The deadline was raised from 1 to 3 weeks, except for the partly unemployed.',
      },
      ukendt: {
        da: 'Fristen gik fra 1 til 3 uger mellem juni 2014 og august 2015. Hvilken dag er ikke fundet.',
        en: 'The deadline went from 1 to 3 weeks between June 2014 and August 2015. On which day has not been found.',
      },
    },
    {
      fra: '2015-08-12',
      hjemmel: SDL('40 a', { stk: '1' }),
      kilder: [LBK(938, 2015), LBK(107, 2020), LBK(994, 2024), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'A-kassen skal melde dit fravær til kommunen senest 3 uger efter, at du gav a-kassen besked. Oplyste du, at du er delvist ledig, er det senest 1 uge efter.',
        en: 'The unemployment fund must report your absence to the municipality at the latest 3 weeks after you told it. If you said that you are partly unemployed, it is at the latest 1 week after.',
      },
      er: treUger,
      undtagelser: [
        {
          navn: { da: 'Du oplyste, at du er delvist ledig', en: 'You said that you are partly unemployed' },
          hjemmel: SDL('40 a', { stk: '2' }),
          når: oplystDelvistLedig,
          så: enUge,
        },
      ],
    },
  ],
})
