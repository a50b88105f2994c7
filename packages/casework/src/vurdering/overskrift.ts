import type { Day } from '@sagsvej/calendar'
import { dateText, type Tekst } from '@sagsvej/rules'
import { dagI } from './laes.ts'
import type { Svar } from './types.ts'

/** The page's title is the answer: the date in one sentence, or why there is none. */
export function overskrift(ret: Svar, varighed: Svar, på: Day): Tekst {
  if (ret.udfald.art === 'nej') {
    return {
      da: 'Du har ikke ret til sygedagpenge efter det, vi ved',
      en: 'You have no right to sickness benefit by what we know',
    }
  }
  const { udfald } = varighed
  const day = dagI(varighed.spor)
  if (day !== undefined) return day < på ? passed(day) : upcoming(day)
  if (udfald.art === 'værdi') {
    return {
      da: 'Du når ikke grænsen for sygedagpenge',
      en: 'You do not reach the limit for sickness benefit',
    }
  }
  if (udfald.art === 'ikke relevant') {
    return { da: 'Der er ingen første fraværsdag endnu', en: 'There is no first day of absence yet' }
  }
  return udfald.art === 'åben' && udfald.huller.length > 0
    ? {
        da: 'Loven giver ikke et sikkert svar på, hvor længe du kan få sygedagpenge',
        en: 'The law gives no sure answer to how long you can get sickness benefit',
      }
    : {
        da: 'Vi mangler nogle svar, før vi kan sige, hvor længe du kan få sygedagpenge',
        en: 'We need some answers before we can say how long you can get sickness benefit',
      }
}

const upcoming = (day: Day): Tekst => ({
  da: `Dine sygedagpenge skal vurderes igen senest ${dateText(day, 'da')}`,
  en: `Your sickness benefit must be reassessed by ${dateText(day, 'en')}`,
})

const passed = (day: Day): Tekst => ({
  da: `Du nåede grænsen for sygedagpenge ${dateText(day, 'da')}`,
  en: `You reached the limit for sickness benefit on ${dateText(day, 'en')}`,
})
