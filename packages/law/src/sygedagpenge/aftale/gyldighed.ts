import { alle, betingelse, dage, led, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import {
  aftaleErGodkendt,
  aftaleErSkriftlig,
  aftaleIndgåetDen,
  fraværsdageSidsteÅr,
} from '../../fakta/aftale.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { væsentligeÆndringerVedUdløb } from '../../skoen/aftale.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { efterAftalen } from './aftaledag.ts'

const LÆST = {
  fra: FRA_LBK_2011,
  kilder: [LBK(85, 2011), LBK(994, 2024), LBK(1221, 2025)],
  sikkerhed: 'kontrolleret',
} as const

const form = {
  hjemmel: SDL('56', { stk: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Aftalen skal være skriftlig og nævne navne, adresser og sygdommens art. Kommunen skal godkende den.',
    en: 'The agreement must be in writing and give names, addresses and the kind of illness. The municipality must approve it.',
  },
  er: alle(
    led({ da: 'Aftalen er skriftlig', en: 'The agreement is in writing' }, aftaleErSkriftlig),
    led({ da: 'Kommunen har godkendt den', en: 'The municipality has approved it' }, aftaleErGodkendt),
  ),
}

export const aftalensForm = betingelse('SDL.56.3', {
  titel: { da: 'Aftalens form', en: 'The form of the agreement' },
  vælgesEfter: efterAftalen,
  versioner: [
    { ...form, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...form, ...LÆST },
  ],
})

const toÅr = {
  hjemmel: SDL('56', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'En aftale kan højst gælde i 2 år ad gangen. Derefter skal den fornyes.',
    en: 'An agreement can last at most 2 years at a time. After that it must be renewed.',
  },
  er: aftaleIndgåetDen.plus(måneder(24)).minus(dage(1)),
}

export const aftalenGælderHøjstTil = tidspunkt('SDL.56.4', {
  titel: { da: 'Aftalens sidste dag', en: 'The last day of the agreement' },
  betyder: {
    da: 'Dagen er den sidste, aftalen kan gælde, hvis den ikke bliver fornyet.',
    en: 'The day is the last on which the agreement can hold if it is not renewed.',
  },
  vælgesEfter: efterAftalen,
  versioner: [
    { ...toÅr, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...toÅr, ...LÆST },
  ],
})

const fornyes = {
  hjemmel: SDL('56', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Aftalen kan fornyes, når lidelsen har givet mindst 10 fraværsdage i det seneste år. Har den ikke det, kan den kun fornyes, hvis arbejdet eller helbredet har ændret sig væsentligt.',
    en: 'The agreement can be renewed when the illness has caused at least 10 days of absence in the last year. If not, only when work or health has changed in an important way.',
  },
  er: énAf(
    led(
      {
        da: 'Lidelsen gav mindst 10 fraværsdage i det seneste år',
        en: 'The illness caused at least 10 days of absence in the last year',
      },
      fraværsdageSidsteÅr.mindst(dage(10)),
    ),
    led(
      { da: 'Arbejdet eller helbredet har ændret sig', en: 'Work or health has changed' },
      væsentligeÆndringerVedUdløb,
    ),
  ),
}

/** SDL.58 a.5 has the same two rules for the self-employed. */
export const aftaleKanFornyes = betingelse('SDL.56.4.fornyelse', {
  titel: { da: 'Aftalen kan fornyes', en: 'The agreement can be renewed' },
  vælgesEfter: efterAftalen,
  versioner: [
    { ...fornyes, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fornyes, ...LÆST },
  ],
})
