import { beregning, dage, den, efterDato, forløbetsFørsteDag, hvis, tidsrum } from '@sagsvej/rules'
import { afbrydelser, persongruppe } from '../fakta/forloeb.ts'
import { helligdage } from '../frister/helligdage.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFraværetsBegyndelse, fraværsdage } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const ULÆST = {
  hjemmel: SDL('24', { stk: '2' }),
  kilder: [ulæst('Lovteksten fra 2006-2008')],
  sikkerhed: 'ubekræftet',
  kontrolleretTil: TEKST_TIL,
  note: {
    da: 'Tallet er vores slutning af, hvor lang arbejdsgiverperioden var; vi har ikke læst det.',
    en: 'The number is our inference from how long the employer period was; we have not read it.',
  },
} as const

const selvstændig = persongruppe.er('selvstaendig')

const ENOGTYVE_DAGE = {
  hjemmel: SDL('24', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'De første 21 kalenderdage af hver sygeperiode tæller ikke med. For selvstændige er det de første 2 uger.',
    en: 'The first 21 calendar days of each spell are not counted. For the self-employed it is the first 2 weeks.',
  },
  er: hvis(selvstændig, dage(14), dage(21)),
} as const

/** How many days at the start of each spell stay out of the count. Picked by that spell's own first day. */
export const dageDerIkkeMedregnes = beregning('SDL.24.3.2', 'dage', {
  titel: { da: 'De første dage, der ikke tæller', en: 'The first days that do not count' },
  betyder: {
    da: 'Tallet er, hvor mange dage i begyndelsen af hver sygeperiode der ikke tælles med.',
    en: 'The number is how many days at the start of each spell are left out of the count.',
  },
  vælgesEfter: efterDato(forløbetsFørsteDag, {
    da: 'den første dag i hver sygeperiode',
    en: 'the first day of each spell',
  }),
  versioner: [
    {
      ...ULÆST,
      fra: '2006-07-03',
      til: '2007-04-01',
      siger: {
        da: 'De første 2 uger af hver sygeperiode tæller ikke med.',
        en: 'The first 2 weeks of each spell are not counted.',
      },
      er: dage(14),
    },
    {
      ...ULÆST,
      fra: '2007-04-02',
      til: '2008-06-01',
      siger: {
        da: 'De første 15 kalenderdage af hver sygeperiode tæller ikke med. For selvstændige er det de første 2 uger.',
        en: 'The first 15 calendar days of each spell are not counted. For the self-employed it is the first 2 weeks.',
      },
      er: hvis(selvstændig, dage(14), dage(15)),
    },
    { ...ENOGTYVE_DAGE, ...FØR_LBK_2011, fra: '2008-06-02' },
    {
      ...ENOGTYVE_DAGE,
      fra: FRA_LBK_2011,
      til: '2012-01-01',
      kilder: [LBK(85, 2011), LBK(920, 2011)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2012-01-02',
      hjemmel: SDL('24', { stk: '3', nr: '1-2' }),
      kilder: [LOV(1599, 2010), LBK(1152, 2011), LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'De første 30 kalenderdage af hver sygeperiode tæller ikke med, uanset hvem der betaler. For selvstændige er det de første 2 uger.',
        en: 'The first 30 calendar days of each spell are not counted, whoever pays. For the self-employed it is the first 2 weeks.',
      },
      er: hvis(selvstændig, dage(14), dage(30)),
    },
  ],
})

const betalteDage = fraværsdage.udenDeFørste(dageDerIkkeMedregnes).uden(afbrydelser.dage())

/** Monday to Saturday: a holiday on a Sunday is no søgnehelligdag. */
const SØGNEDAGE = [1, 2, 3, 4, 5, 6]

const DAGE_DER_TÆLLER = {
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Dage med løn eller sygedagpenge tæller fuldt, også når du er delvist syg. De første dage, barsel og, fra juli 2012, helligdage på hverdage tæller ikke.',
    en: 'Days with wages or sickness benefit count in full, also when you are partly sick. The first days, parental leave and, since July 2012, public holidays on weekdays do not count.',
  },
  er: betalteDage.uden(betalteDage.fraOgMed(den('2012-07-02')).helligdage(helligdage, SØGNEDAGE)),
} as const

/** The days that count toward the limit in `SDL.24.1`, as calendar days. */
export const medregnedeDage = tidsrum('SDL.24.3', {
  titel: { da: 'Dage, der tæller med', en: 'Days that count' },
  betyder: {
    da: 'Dagene er dem, der tælles, når det afgøres, om grænsen for sygedagpenge er nået.',
    en: 'The days are those counted when it is decided whether the limit of the benefit has been reached.',
  },
  vælgesEfter: efterFraværetsBegyndelse,
  versioner: [
    { ...DAGE_DER_TÆLLER, ...FØR_LBK_2011, fra: '2006-07-03', hjemmel: SDL('24', { stk: '2' }) },
    {
      ...DAGE_DER_TÆLLER,
      fra: FRA_LBK_2011,
      hjemmel: SDL('24', { stk: '3-4' }),
      kilder: [LBK(85, 2011), LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
