import { alle, altid, beregning, betingelse, krav, uger, énAf } from '@sagsvej/rules'
import {
  arbejdsdygtigUgerEfterOphør,
  retErOpbrugt,
  ugerISammenhængendeSygeperiode,
} from '../fakta/varighed.ts'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { kanForlænges } from './forlaengelse/forlaengelse.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'
import { erPensionistMv } from './revurdering-pensionister.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const hjemmel = SDL('26', { stk: '1' })
const OPHÆVET = {
  fra: '2014-07-01',
  hjemmel,
  kilder: [LBK(107, 2020), kilde('LOV 720/2014')],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
} as const

const TRETTEN_UGER = {
  hjemmel,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du skal have kunnet arbejde i mindst 13 uger, efter at grænsen var nået.',
    en: 'You must have been fit for work for at least 13 weeks after the limit was reached.',
  },
  er: uger(13),
} as const

/** How long fitness for work must be proven after the limit set in. */
export const krævetArbejdsdygtighed = beregning('SDL.26.1.uger', 'uger', {
  titel: { da: 'Krævet arbejdsdygtighed før ny ret', en: 'Fitness for work required before a new right' },
  betyder: {
    da: 'Tallet er, hvor mange uger du skal have kunnet arbejde, før du kan få en ny ret. 0 betyder, at det ikke kræves.',
    en: 'The number is how many weeks you must have been fit for work before you can have a new right. 0 means that it is not required.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...TRETTEN_UGER, fra: '2006-07-03', til: '2011-02-06', kilder: [AKASSE_2007], sikkerhed: 'sekundær' },
    {
      ...TRETTEN_UGER,
      fra: FRA_LBK_2011,
      til: '2014-06-30',
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...OPHÆVET,
      siger: {
        da: 'Kravet om arbejdsdygtighed er ophævet.',
        en: 'The requirement of fitness for work is repealed.',
      },
      er: uger(0),
    },
  ],
})

const harVæretArbejdsdygtig = arbejdsdygtigUgerEfterOphør.mindst(krævetArbejdsdygtighed)

const NY_RET_FØR_REFORMEN = {
  hjemmel,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du kan igen få sygedagpenge, når du har kunnet arbejde i mindst 13 uger. Med færre uger skal du opfylde kravet om arbejde og have en grund til forlængelse.',
    en: 'You can have sickness benefit again when you have been fit for work for at least 13 weeks. With fewer weeks you must meet the work requirement and have a ground for extension.',
  },
  er: énAf(
    krav(
      '1. pkt.',
      { da: 'du har kunnet arbejde længe nok', en: 'you have been fit for work long enough' },
      harVæretArbejdsdygtig,
    ),
    krav(
      '2.-3. pkt.',
      {
        da: 'du opfylder kravet om arbejde og har en grund til forlængelse',
        en: 'you meet the work requirement and have a ground for extension',
      },
      alle(retModKommunen, kanForlænges),
    ),
  ),
} as const

/** A new right after the old one was used up in one unbroken spell of more than 52 weeks. */
export const nyRetEfterOpbrugt = betingelse('SDL.26.1', {
  titel: { da: 'Ny ret, når retten er brugt op', en: 'A new right after the old is used up' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: alle(retErOpbrugt, ugerISammenhængendeSygeperiode.over(uger(52))),
  versioner: [
    { ...FØR_LBK_2011, ...NY_RET_FØR_REFORMEN, fra: '2006-07-03', kilder: [AKASSE_2007, LBK(85, 2011)] },
    {
      ...NY_RET_FØR_REFORMEN,
      fra: FRA_LBK_2011,
      til: '2014-06-30',
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...OPHÆVET,
      siger: {
        da: 'Der er ikke længere et særligt krav, når retten er brugt op. Er du stadig over grænsen, kan du få jobafklaringsforløb.',
        en: 'There is no longer a special requirement once the right is used up. If you are still over the limit you can have a job clarification course.',
      },
      er: altid,
    },
  ],
})

/** For the groups of SDL.25.1 there was no exception to the 13 weeks. */
export const nyRetForPensionister = betingelse('SDL.26.2', {
  titel: {
    da: 'Ny ret for pensionister, når retten er brugt op',
    en: 'A new right for pensioners after the old is used up',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: alle(retErOpbrugt, ugerISammenhængendeSygeperiode.over(uger(26)), erPensionistMv),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('26', { stk: '2' }),
      kilder: [LBK(85, 2011)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Reglen for pensionister før februar 2011 er ikke læst.',
        en: 'The rule for pensioners before February 2011 has not been read.',
      },
      ukendt: {
        da: 'Hvad pensionister skulle opfylde for at få sygedagpenge igen før 7. februar 2011, har vi ikke læst.',
        en: 'What pensioners had to meet to have sickness benefit again before 7 February 2011 we have not read.',
      },
    },
    {
      fra: '2011-02-07',
      til: '2014-06-30',
      hjemmel: SDL('26', { stk: '2' }),
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du kan igen få sygedagpenge, når du har kunnet arbejde i mindst 13 uger, efter at grænsen var nået.',
        en: 'You can have sickness benefit again when you have been fit for work for at least 13 weeks after the limit was reached.',
      },
      er: harVæretArbejdsdygtig,
    },
    {
      ...OPHÆVET,
      siger: {
        da: 'Der er ikke længere et særligt krav, når retten er brugt op.',
        en: 'There is no longer a special requirement once the right is used up.',
      },
      er: altid,
    },
  ],
})
