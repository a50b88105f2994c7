import { aldrig, dage, hvis, ikke, type Sandt, tidligsteAf, tidspunkt, énAf } from '@sagsvej/rules'
import { fratrædelsesdag, fratræder } from '../fakta/ansaettelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { arbejdsgiverperiode } from './arbejdsgiverperiode.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

/** The last day of the employer period, also where the employment ends before and the municipality takes over. */
export const sidsteDagIPerioden = førsteFraværsdag.plus(arbejdsgiverperiode).minus(dage(1))
const sidsteDag = hvis(fratræder, tidligsteAf(sidsteDagIPerioden, fratrædelsesdag), sidsteDagIPerioden)

const fælles = {
  hjemmel: SDL('31', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Din arbejdsgiver betaler til og med den sidste dag i arbejdsgiverperioden. Slutter ansættelsen før, betaler arbejdsgiveren kun til og med den sidste ansættelsesdag.',
    en: 'Your employer pays up to and including the last day of the employer period. If the employment ends before, the employer pays only to its last day.',
  },
  er: hvis(retModArbejdsgiver, sidsteDag, aldrig),
}

/** The last day the employer pays for; never when the employer has no duty. */
export const arbejdsgiverBetalerTil = tidspunkt('SDL.31.1', {
  titel: { da: 'Sidste dag, arbejdsgiveren betaler', en: 'The last day the employer pays' },
  betyder: {
    da: 'Dagen er den sidste, arbejdsgiveren betaler for. Aldrig betyder, at arbejdsgiveren ikke skal betale.',
    en: 'The day is the last the employer pays for. Never means that the employer need not pay.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})

/**
 * SDL.32.1, no. 1, and SDL.34.1 shut out only those the employer owes "for the same period": once it is done paying,
 * the right is against the municipality.
 */
export const ingenRetModArbejdsgiverNu: Sandt = énAf(
  ikke(retModArbejdsgiver),
  vurderingsdato.efter(arbejdsgiverBetalerTil),
)
