import { type Dato, dage, hvis, tidspunkt } from '@sagsvej/rules'
import {
  aftaleForSelvstændig,
  selvstændigForsikring,
  sygMedCovid19,
  tredjeFraværsdag,
} from '../fakta/selvstaendig.ts'
import { LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const medForsikring = (uden: Dato): Dato =>
  hvis(
    selvstændigForsikring.er('foerste_fravaersdag'),
    førsteFraværsdag,
    hvis(selvstændigForsikring.er('tredje_fravaersdag'), tredjeFraværsdag, uden),
  )

const efterToUger = førsteFraværsdag.plus(dage(14))

const fælles = { hjemmel: SDL('41'), kontrolleretTil: TEKST_TIL } as const

const udenAftale = {
  ...fælles,
  siger: {
    da: 'Er du selvstændig, får du først sygedagpenge, når du har været syg i 2 uger. Har du en sygedagpengeforsikring, er det fra første eller tredje fraværsdag.',
    en: 'If you are self-employed you get sickness benefit only after 2 weeks of illness. With a sickness benefit insurance it is from the first or third day of absence.',
  },
  er: medForsikring(efterToUger),
}

const medAftale = {
  ...fælles,
  siger: {
    da: 'Er du selvstændig, får du først sygedagpenge, når du har været syg i 2 uger. Med en sygedagpengeforsikring er det fra første eller tredje fraværsdag, og med en aftale med kommunen om en langvarig sygdom er det fra første.',
    en: 'If you are self-employed you get sickness benefit only after 2 weeks of illness. With a sickness benefit insurance it is from the first or third day of absence, and with an agreement with the municipality on a lasting illness from the first.',
  },
  er: medForsikring(hvis(aftaleForSelvstændig, førsteFraværsdag, efterToUger)),
}

/** SDL.43 a, in the times of the epidemic. */
const vedCovid = {
  ...fælles,
  siger: {
    da: 'Er du selvstændig, får du sygedagpenge, når du har været syg i 2 uger, eller før med en forsikring eller en aftale om langvarig sygdom. I perioder fra februar 2020 til 2022 gav sygdom på grund af covid-19 ret fra første fraværsdag.',
    en: 'If you are self-employed you get sickness benefit after 2 weeks of illness, or earlier with an insurance or an agreement on a lasting illness. For times between February 2020 and 2022 illness because of covid-19 gave a right from the first day of absence.',
  },
  er: medForsikring(
    hvis(aftaleForSelvstændig, førsteFraværsdag, hvis(sygMedCovid19, førsteFraværsdag, efterToUger)),
  ),
}

/** The first day the self-employed are paid for. */
export const selvstændigesFørsteDag = tidspunkt('SDL.41.1', {
  titel: { da: 'Første dag for selvstændige', en: 'The first day for the self-employed' },
  betyder: {
    da: 'Dagen er den første, du får sygedagpenge for.',
    en: 'The day is the first you are paid for.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...udenAftale, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...udenAftale,
      fra: FRA_LBK_2011,
      til: '2012-02-27',
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...medAftale,
      fra: '2012-02-28',
      til: '2012-06-25',
      kilder: [LOV(154, 2012)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Aftaler for selvstændige kom med lov nr. 154 af 28. februar 2012. Den dag, de begyndte at gælde, er ikke fundet.',
        en: 'Agreements for the self-employed came with act no. 154 of 28 February 2012. The day they took effect has not been found.',
      },
    },
    {
      ...medAftale,
      fra: '2012-06-26',
      til: '2020-02-26',
      kilder: [LBK(653, 2012), LBK(107, 2020)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...vedCovid,
      fra: '2020-02-27',
      til: '2021-08-19',
      kilder: [LOV(212, 2020), LBK(223, 2021)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Reglen om covid-19 er læst i loven fra februar 2021, men ikke i loven fra august. Hvilken dag den begyndte og hørte op, er ikke fundet.',
        en: 'The covid-19 rule was read in the act of February 2021 but not in that of August. The days it began and ended have not been found.',
      },
    },
    {
      ...medAftale,
      fra: '2021-08-20',
      til: '2021-11-22',
      kilder: [LBK(1712, 2021)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...vedCovid,
      fra: '2021-11-23',
      til: '2022-02-28',
      kilder: [LOV(2380, 2021), LBK(1263, 2022)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...medAftale,
      fra: '2022-03-01',
      kilder: [LBK(1263, 2022), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
