import { aldrig, dage, hvis, kaldet, tidspunkt, uger } from '@sagsvej/rules'
import {
  arbejdsgiverensBetaling,
  sidsteDagMedBetaling,
  underretningsbrevAfsendt,
  underretningsbrevSendt,
} from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const ledig = persongruppe.er('ledig')
const hverkenJobEllerAkasse = persongruppe.er('ingen')
const arbejdsgiverGavSygedagpenge = arbejdsgiverensBetaling.er('sygedagpenge')
const efterBetaling = kaldet(
  { da: 'fristen efter den sidste betaling', en: 'the limit after the last payment' },
  sidsteDagMedBetaling.plus(uger(3)),
)
const efterFravær = førsteFraværsdag.plus(uger(3))

const enUge = hvis(
  arbejdsgiverGavSygedagpenge,
  sidsteDagMedBetaling.plus(uger(1)),
  førsteFraværsdag.plus(uger(1)),
)

/**
 * No letter came: three weeks from when nobody else pays. While the employer pays wages the act sets no day: there is
 * nothing to apply for before the letter on its last claim.
 */
const ansatUdenBrev = hvis(
  arbejdsgiverGavSygedagpenge,
  efterBetaling,
  hvis(arbejdsgiverensBetaling.er('loen'), aldrig, efterFravær),
)
const udenBrev2012 = hvis(ledig, efterFravær, ansatUdenBrev)
/** From 2015 the unemployment fund pays the first fourteen days. */
const udenBrev2015 = hvis(ledig, efterBetaling, ansatUdenBrev)

const frist = (udenBrev: typeof efterFravær) =>
  hvis(
    hverkenJobEllerAkasse,
    førsteFraværsdag.plus(uger(1)),
    hvis(underretningsbrevSendt, underretningsbrevAfsendt.plus(dage(8)), udenBrev),
  )

const EN_UGE = {
  da: 'Du skal søge kommunen om sygedagpenge senest en uge efter første fraværsdag. Har din arbejdsgiver betalt sygedagpenge, er det en uge efter, at betalingen stoppede.',
  en: 'You must apply to the municipality at the latest a week after the first day of absence. If your employer paid the benefit, it is a week after that stopped.',
}
const OTTE_DAGE = {
  da: 'Du skal søge kommunen om sygedagpenge senest 8 dage efter, at den sendte brevet om din sygemelding (underretningsbrevet). Kommer der intet brev, har du 3 uger, fra andre ikke længere betaler dig; uden job og a-kasse har du 1 uge fra første fraværsdag.',
  en: 'You must apply to the municipality at the latest 8 days after it sent the letter about your sick report (the letter of notice). If no letter comes you have 3 weeks from when nobody else pays you; with neither job nor unemployment fund, 1 week from the first day of absence.',
}

/** The last day to ask the municipality for benefit. Never where wages are paid and no letter has come. */
export const anmodningSenest = tidspunkt('SDL.38.1', {
  titel: {
    da: 'Du skal have søgt kommunen om sygedagpenge',
    en: 'You must have applied to the municipality',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan søge i tide. Aldrig betyder, at loven ikke sætter nogen dag endnu: Du får løn, og kommunen har ikke sendt et brev.',
    en: 'The day is the last on which you can apply in time. Never means that the act sets no day yet: you are paid wages, and the municipality has sent no letter.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: persongruppe.er('loenmodtager', 'ledig', 'ingen'),
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('38', { stk: '1' }),
      kontrolleretTil: TEKST_TIL,
      siger: EN_UGE,
      er: enUge,
    },
    {
      fra: FRA_LBK_2011,
      til: '2012-03-27',
      hjemmel: SDL('38', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: EN_UGE,
      er: enUge,
    },
    {
      fra: '2012-03-28',
      til: '2012-06-25',
      hjemmel: SDL('38', { stk: '1' }),
      kilder: [LOV(269, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Fristerne blev ændret i foråret 2012.',
        en: 'The deadlines were changed in spring 2012.',
      },
      ukendt: {
        da: 'Fristen gik i foråret 2012 fra en uge til 8 dage efter brevet. Hvilken dag er ikke fundet.',
        en: 'In spring 2012 the deadline went from a week to 8 days after the letter. On which day has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      til: '2015-01-04',
      hjemmel: SDL('38', { stk: '1' }),
      kilder: [LBK(653, 2012), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: OTTE_DAGE,
      er: frist(udenBrev2012),
    },
    {
      fra: '2015-01-05',
      hjemmel: SDL('38', { stk: '1' }),
      kilder: [LBK(43, 2015), LBK(68, 2019), LBK(223, 2021), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: OTTE_DAGE,
      note: {
        da: 'Afbrydes en uddannelse med uddannelsesgodtgørelse, gælder der fra 2024 en særlig frist på 3 uger, som ikke er med her.',
        en: 'Breaking off an education with education allowance has since 2024 a deadline of its own of 3 weeks, not included here.',
      },
      er: frist(udenBrev2015),
    },
  ],
})
