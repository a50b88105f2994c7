import { aldrig, type Dato, dage, hvis, senesteAf, tidspunkt } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { arbejdsskade } from '../fakta/tilknytning.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { akasseBetalerTil } from './akassen-betaler.ts'
import { arbejdsgiverBetalerTil } from './arbejdsgiveren-betaler.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { selvstændigesFørsteDag } from './selvstaendiges-foerste-dag.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

/** The day after, though not before the illness: a job or a right may have ended before it. */
const efter = (sidsteDag: Dato): Dato =>
  hvis(sidsteDag.før(aldrig), senesteAf(sidsteDag.plus(dage(1)), førsteFraværsdag), førsteFraværsdag)

const fælles = {
  hjemmel: SDL('33'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen betaler fra første fraværsdag, hvis ingen andre skal betale først. Ellers begynder kommunen dagen efter, at arbejdsgiveren eller a-kassen er færdig, og for selvstændige normalt efter 2 uger.',
    en: 'The municipality pays from the first day of absence if nobody else is to pay first. Otherwise it begins the day after the employer or the unemployment fund is done, and for the self-employed normally after 2 weeks.',
  },
  er: hvis(
    persongruppe.er('loenmodtager'),
    efter(arbejdsgiverBetalerTil),
    hvis(
      persongruppe.er('ledig'),
      efter(akasseBetalerTil),
      // SDL.34.1: after a work injury it is the first day of absence, also for the self-employed.
      hvis(
        persongruppe.er('selvstaendig'),
        hvis(arbejdsskade, førsteFraværsdag, selvstændigesFørsteDag),
        førsteFraværsdag,
      ),
    ),
  ),
  note: {
    da: 'Får du først ret til dagpenge, efter at du er blevet syg, begynder kommunen den dag; det er ikke regnet med her.',
    en: 'If your right to dagpenge comes only after you fell ill, the municipality begins that day; that is not computed here.',
  },
}

/**
 * The first day the municipality pays for, to the person or as a refund to the employer that pays wages (SDL.54.1).
 * An agreement under SDL.56 moves the refund, not this day. Whether there is a right at all is `SDL.2`.
 */
export const kommunensStart = tidspunkt('SDL.33.1', {
  titel: { da: 'Første dag, kommunen betaler', en: 'The first day the municipality pays' },
  betyder: {
    da: 'Dagen er den første, kommunen betaler for, til dig eller til arbejdsgiveren. Om du har ret til sygedagpenge, er et andet spørgsmål.',
    en: 'The day is the first the municipality pays for, to you or to the employer. Whether you have a right to the benefit is another question.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...EFTER_HÆFTET, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
