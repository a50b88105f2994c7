import { aldrig, type Dato, dage, hvis, tidspunkt, uger } from '@sagsvej/rules'
import { arbejdsgiverensBetaling, sidsteDagMedBetaling } from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { arbejdsgiverperiode } from '../arbejdsgiverperiode.ts'
import { efterFørsteFraværsdag, fraværetsSidsteDag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

/** While the illness still runs, it is taken to outlast the employer period. */
const udOver = (perioden: typeof arbejdsgiverperiode | ReturnType<typeof dage>) =>
  fraværetsSidsteDag.tidligst(førsteFraværsdag.plus(perioden))

const løn = arbejdsgiverensBetaling.er('loen')
const sygedagpenge = arbejdsgiverensBetaling.er('sygedagpenge')
const fireUger = førsteFraværsdag.plus(uger(4))
const kunLøn = (frist: Dato) => hvis(løn, frist, aldrig)

const FIRE_UGER = {
  da: 'En arbejdsgiver, der betaler løn under sygdom, skal melde fraværet til kommunen senest 4 uger efter første fraværsdag, hvis det varer længere end arbejdsgiverperioden.',
  en: 'An employer that pays wages in sickness must report the absence to the municipality at the latest 4 weeks after the first day, if it outlasts the employer period.',
}

/** The last day for the employer to report the absence. Never where there is nothing to report. */
export const arbejdsgiverAnmeldelseSenest = tidspunkt('SDL.40.1', {
  titel: { da: 'Arbejdsgiveren skal have meldt fraværet', en: 'The employer must have reported the absence' },
  betyder: {
    da: 'Dagen er den sidste, arbejdsgiveren kan melde fraværet i tide. Aldrig betyder, at der ikke er noget at melde.',
    en: 'The day is the last on which the employer can report the absence in time. Never means that there is nothing to report.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('40', { stk: '1' }),
      kontrolleretTil: TEKST_TIL,
      siger: FIRE_UGER,
      er: hvis(udOver(arbejdsgiverperiode), kunLøn(fireUger), aldrig),
    },
    {
      fra: FRA_LBK_2011,
      til: '2012-01-01',
      hjemmel: SDL('40', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(920, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FIRE_UGER,
      er: hvis(udOver(arbejdsgiverperiode), kunLøn(fireUger), aldrig),
    },
    {
      fra: '2012-01-02',
      til: '2012-03-27',
      hjemmel: SDL('40', { stk: '1' }),
      kilder: [
        LBK(1152, 2011),
        kilde('LOV 1599/2010', 'https://www.retsinformation.dk/Forms/R0710.aspx?id=135235'),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'En arbejdsgiver, der betaler løn under sygdom, skal melde fraværet til kommunen senest 4 uger efter første fraværsdag, hvis det varer mere end 21 dage.',
        en: 'An employer that pays wages in sickness must report the absence to the municipality at the latest 4 weeks after the first day, if it lasts more than 21 days.',
      },
      er: hvis(udOver(dage(21)), kunLøn(fireUger), aldrig),
    },
    {
      fra: '2012-03-28',
      til: '2012-06-25',
      hjemmel: SDL('40', { stk: '1' }),
      kilder: [LOV(269, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristerne blev ændret i foråret 2012.',
        en: 'The deadlines were changed in spring 2012.',
      },
      ukendt: {
        da: 'Fristen gik i foråret 2012 fra 4 til 5 uger. Hvilken dag er ikke fundet.',
        en: 'In spring 2012 the deadline went from 4 to 5 weeks. On which day has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      hjemmel: SDL('40', { stk: '1-3' }),
      kilder: [LBK(653, 2012), LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'En arbejdsgiver, der betaler løn, skal melde fraværet senest 5 uger efter første fraværsdag, og en, der betalte sygedagpenge, senest en uge efter sidste betaling. Betaler arbejdsgiveren ingenting, er fristen 14 dage.',
        en: 'An employer that pays wages must report at the latest 5 weeks after the first day of absence, and one that paid the benefit a week after it stopped. If the employer pays nothing, the deadline is 14 days.',
      },
      er: hvis(
        arbejdsgiverensBetaling.er('ingen'),
        førsteFraværsdag.plus(dage(14)),
        hvis(
          udOver(arbejdsgiverperiode),
          hvis(sygedagpenge, sidsteDagMedBetaling.plus(uger(1)), førsteFraværsdag.plus(uger(5))),
          aldrig,
        ),
      ),
    },
  ],
})
