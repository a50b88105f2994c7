import { alle, betingelse, hvis, led, måneder, tidspunkt, uger, énAf } from '@sagsvej/rules'
import { nemrefusionNede, selvstændigAnmeldt } from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { aftaleForSelvstændig, selvstændigForsikring, tredjeFraværsdag } from '../../fakta/selvstaendig.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { undskyldendeForhold } from '../../skoen/anmeldelse.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const selvstændig = persongruppe.er('selvstaendig')
const treUger = førsteFraværsdag.plus(uger(3))
const enUge = førsteFraværsdag.plus(uger(1))
const enUgeEfterTredje = tredjeFraværsdag.plus(uger(1))

const forsikring = hvis(
  selvstændigForsikring.er('foerste_fravaersdag'),
  enUge,
  hvis(selvstændigForsikring.er('tredje_fravaersdag'), enUgeEfterTredje, treUger),
)

const UDEN_AFTALE = {
  da: 'Som selvstændig skal du melde dig syg til kommunen senest 3 uger efter første fraværsdag. Er du forsikret, er det senest en uge efter, at retten til sygedagpenge begyndte.',
  en: 'If self-employed you must report sick to the municipality at the latest 3 weeks after the first day of absence. If insured, a week after the right to benefit began.',
}
const MED_AFTALE = {
  da: 'Som selvstændig skal du melde dig syg til kommunen senest 3 uger efter første fraværsdag. Er du forsikret, eller har du en aftale om langvarig sygdom, har du kun en uge.',
  en: 'If self-employed you must report sick to the municipality at the latest 3 weeks after the first day of absence. If insured, or with an agreement on a lasting illness, you have only a week.',
}

/** The last day for a self-employed person to report the absence. */
export const selvstændigAnmeldelseSenest = tidspunkt('SDL.43.1', {
  titel: {
    da: 'Du skal have meldt dig syg til kommunen',
    en: 'You must have reported sick to the municipality',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan melde dig syg i tide.',
    en: 'The day is the last on which you can report sick in time.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: selvstændig,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('43', { stk: '1' }),
      kontrolleretTil: TEKST_TIL,
      siger: UDEN_AFTALE,
      er: forsikring,
    },
    {
      fra: FRA_LBK_2011,
      til: '2012-02-27',
      hjemmel: SDL('43', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: UDEN_AFTALE,
      er: forsikring,
    },
    {
      // No agreement could be made before lov 154/2012, so its week needs no day of its own.
      fra: '2012-02-28',
      hjemmel: SDL('43', { stk: '1' }),
      kilder: [LOV(154, 2012), LBK(653, 2012), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: MED_AFTALE,
      er: hvis(aftaleForSelvstændig, enUge, forsikring),
    },
  ],
})

const iTide = selvstændigAnmeldt.senest(selvstændigAnmeldelseSenest)
const seksMåneder = led(
  { da: 'Du meldte dig inden 6 måneder', en: 'You reported within 6 months' },
  selvstændigAnmeldt.senest(førsteFraværsdag.plus(måneder(6))),
)

const UDEN_NEMREFUSION = {
  da: 'Har hospitalsophold, udlandsophold eller andre særlige forhold hindret dig, kan kommunen betale for tiden før. Det gælder kun, når du meldte dig inden 6 måneder.',
  en: 'If a stay in hospital or abroad or other special matters kept you, the municipality can pay for the time before. That goes only if you reported within 6 months.',
}
const MED_NEMREFUSION = {
  da: 'Har hospitalsophold, udlandsophold, andre særlige forhold eller en fejl i NemRefusion hindret dig, kan kommunen betale for tiden før. Det gælder kun, når du meldte dig inden 6 måneder.',
  en: 'If a stay in hospital or abroad, other special matters or a fault in NemRefusion kept you, the municipality can pay for the time before. That goes only if you reported within 6 months.',
}

const undskyldt = {
  hjemmel: SDL('43', { stk: '5' }),
  kontrolleretTil: TEKST_TIL,
  siger: MED_NEMREFUSION,
  er: alle(seksMåneder, énAf(undskyldendeForhold, nemrefusionNede)),
}
const undskyldtFør2011 = {
  ...undskyldt,
  siger: UDEN_NEMREFUSION,
  er: alle(seksMåneder, undskyldendeForhold),
}

export const forSenSelvstændigUndskyldes = betingelse('SDL.43.5', {
  titel: { da: 'Den for sene anmeldelse undskyldes', en: 'The late report is excused' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: selvstændig,
  versioner: [
    { ...undskyldtFør2011, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...undskyldtFør2011,
      fra: FRA_LBK_2011,
      til: '2011-05-17',
      kilder: [LBK(85, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...undskyldt,
      fra: '2011-05-18',
      til: '2011-08-21',
      kilder: [LOV(460, 2011), LBK(920, 2011)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'At NemRefusion kan være nede, kom ind mellem februar og august 2011. Hvilken dag er ikke fundet.',
        en: 'That NemRefusion may be down came in between February and August 2011. On which day has not been found.',
      },
    },
    {
      ...undskyldt,
      fra: '2011-08-22',
      kilder: [LBK(920, 2011), LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

const fraModtagelsen = {
  hjemmel: SDL('43', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Melder du dig for sent, har du først ret til sygedagpenge fra den dag, kommunen fik anmeldelsen. Det gælder ikke, hvis forsinkelsen undskyldes.',
    en: 'If you report late you have a right to the benefit only from the day the municipality got the report. Not so if the delay is excused.',
  },
  er: hvis(iTide, førsteFraværsdag, hvis(forSenSelvstændigUndskyldes, førsteFraværsdag, selvstændigAnmeldt)),
}

/** First day the municipality may pay for, as far as the report goes. */
export const selvstændigBetalesTidligstFra = tidspunkt('SDL.43.4', {
  titel: { da: 'Kommunen betaler tidligst fra', en: 'The municipality pays at the earliest from' },
  betyder: {
    da: 'Dagen er den første, kommunen kan betale for, når der kun ses på, hvornår du meldte dig syg.',
    en: 'The day is the first the municipality can pay for, looking only at when you reported sick.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: selvstændig,
  versioner: [
    { ...fraModtagelsen, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fraModtagelsen,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

const rettidig = {
  hjemmel: SDL('43', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du meldte dig i tide, hvis kommunen fik anmeldelsen senest på fristens sidste dag.',
    en: 'You reported in time if the municipality got the report on the last day of the deadline or before.',
  },
  er: iTide,
}

export const selvstændigAnmeldtITide = betingelse('SDL.43.4.tide', {
  titel: { da: 'Du meldte dig i tide', en: 'You reported in time' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: selvstændig,
  versioner: [
    { ...rettidig, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...rettidig, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
