import { alle, betingelse, hvis, led, måneder, tidspunkt, uger, énAf } from '@sagsvej/rules'
import { anmodningModtaget, arbejdsgiverAnmeldteIkke, sidsteDagMedBetaling } from '../../fakta/anmeldelse.ts'
import { fratræder } from '../../fakta/ansaettelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { undskyldendeForhold } from '../../skoen/anmeldelse.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { anmodningSenest } from './anmodning-kommune.ts'

const ikkeSelvstændig = persongruppe.er('loenmodtager', 'ledig', 'ingen')

const rettidig = {
  hjemmel: SDL('38', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du søgte i tide, hvis kommunen fik din ansøgning senest på fristens sidste dag.',
    en: 'You applied in time if the municipality got your application on the last day of the deadline or before.',
  },
  er: anmodningModtaget.senest(anmodningSenest),
}

export const anmodetITide = betingelse('SDL.38.7.tide', {
  titel: { da: 'Du søgte i tide', en: 'You applied in time' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ikkeSelvstændig,
  versioner: [
    { ...rettidig, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...rettidig,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

/** Within six months of falling ill; longer only when the employer paid without reporting. */
const undskyldt = énAf(
  alle(
    led(
      { da: 'Du søgte inden 6 måneder', en: 'You applied within 6 months' },
      anmodningModtaget.senest(førsteFraværsdag.plus(måneder(6))),
    ),
    undskyldendeForhold,
  ),
  alle(
    // Only an employee has an employer that could have failed to report.
    persongruppe.er('loenmodtager'),
    arbejdsgiverAnmeldteIkke,
    led({ da: 'Du er ikke længere ansat', en: 'You are no longer employed' }, fratræder),
    led(
      {
        da: 'Du søgte inden 4 uger efter sidste betaling',
        en: 'You applied within 4 weeks of the last payment',
      },
      anmodningModtaget.senest(sidsteDagMedBetaling.plus(uger(4))),
    ),
  ),
)

const SIGER = {
  da: 'Har hospitalsophold, udlandsophold eller andre særlige forhold hindret dig, kan kommunen betale for tiden før, når du søger inden 6 måneder. Har din arbejdsgiver betalt i 6 måneder uden at melde det, gælder en særlig frist på 4 uger.',
  en: 'If a stay in hospital or abroad or other special matters kept you, the municipality can pay for the time before if you apply within 6 months. If your employer paid for 6 months without reporting, a special 4 weeks apply.',
}

const undskyldes = {
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
  siger: SIGER,
  er: undskyldt,
} as const

export const forSenAnmodningUndskyldes = betingelse('SDL.38.8', {
  titel: { da: 'Den for sene ansøgning undskyldes', en: 'The late application is excused' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ikkeSelvstændig,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('38', { stk: '6-7' }),
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er: undskyldt,
    },
    {
      ...undskyldes,
      fra: FRA_LBK_2011,
      til: '2012-03-27',
      hjemmel: SDL('38', { stk: '6-7' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
    },
    {
      ...undskyldes,
      fra: '2012-03-28',
      til: '2023-12-31',
      hjemmel: SDL('38', { stk: '7-8' }),
      kilder: [LBK(653, 2012), LBK(1179, 2023)],
    },
    {
      ...undskyldes,
      fra: '2024-01-01',
      hjemmel: SDL('38', { stk: '8-9' }),
      kilder: [LBK(994, 2024), LBK(1221, 2025)],
    },
  ],
})

const fraModtagelsen = {
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Søger du for sent, har du først ret til sygedagpenge fra den dag, kommunen fik ansøgningen. Det gælder ikke, hvis forsinkelsen undskyldes.',
    en: 'If you apply late you have a right to the benefit only from the day the municipality got the application. Not so if the delay is excused.',
  },
  er: hvis(
    anmodetITide,
    førsteFraværsdag,
    hvis(forSenAnmodningUndskyldes, førsteFraværsdag, anmodningModtaget),
  ),
} as const

/** First day the municipality may pay for, as far as the application goes: late, it is the day it came. */
export const betalesTidligstFra = tidspunkt('SDL.38.7', {
  titel: { da: 'Kommunen betaler tidligst fra', en: 'The municipality pays at the earliest from' },
  betyder: {
    da: 'Dagen er den første, kommunen kan betale for, når der kun ses på, hvornår du søgte.',
    en: 'The day is the first the municipality can pay for, looking only at when you applied.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ikkeSelvstændig,
  versioner: [
    { ...fraModtagelsen, ...FØR_LBK_2011, fra: '2006-07-03', hjemmel: SDL('38', { stk: '5' }) },
    {
      ...fraModtagelsen,
      fra: FRA_LBK_2011,
      til: '2012-03-27',
      hjemmel: SDL('38', { stk: '5' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...fraModtagelsen,
      fra: '2012-03-28',
      til: '2023-12-31',
      hjemmel: SDL('38', { stk: '6' }),
      kilder: [LBK(653, 2012), LBK(1179, 2023)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...fraModtagelsen,
      fra: '2024-01-01',
      hjemmel: SDL('38', { stk: '7' }),
      kilder: [LBK(994, 2024), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
