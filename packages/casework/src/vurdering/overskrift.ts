import { type Day, isNever } from '@sagsvej/calendar'
import { dateText, type Tekst } from '@sagsvej/rules'
import { dagI } from './laes.ts'
import { enAfDagene, læsningernesDage } from './laesninger.ts'
import type { Forlænget } from './spoergsmaal/forlaenget.ts'
import type { Svar } from './types.ts'

interface Grundlag {
  readonly ret: Svar
  readonly varighed: Svar
  readonly stop: Svar
  /** Still over the limit on the first day of a new illness. */
  readonly overGrænsen: boolean
  readonly revurderes: boolean
  readonly forlænget: Forlænget | undefined
  /** The last day of an illness that is over. */
  readonly rask: Day | undefined
  readonly på: Day
}

/** The page's title is the answer: the date in one sentence, or why there is none. */
export function overskrift(g: Grundlag): Tekst {
  const { ret, varighed, stop, overGrænsen, revurderes, forlænget, rask, på } = g
  if (ret.udfald.art === 'nej') return INGEN_RET
  if (rask !== undefined) return well(rask)
  if (overGrænsen) return STADIG_OVER
  const stopDay = dagI(stop.spor)
  if (stopDay !== undefined) return stopped(stopDay, på)
  if (forlænget) return extended(forlænget, på)
  const { udfald } = varighed
  const day = dagI(varighed.spor)
  if (day !== undefined) return day < på ? passed(day) : revurderes ? reassessed(day) : ends(day)
  if (udfald.art === 'værdi') return NÅR_DEN_IKKE
  if (udfald.art === 'ikke relevant') return INGEN_SYGDOM
  const [first, ...later] = læsningernesDage(varighed)
  if (first !== undefined && first >= på && revurderes) return oneOf([first, ...later])
  return udfald.art === 'åben' && udfald.huller.length > 0 ? USIKKER : MANGLER
}

const INGEN_RET: Tekst = {
  da: 'Du har ikke ret til sygedagpenge efter det, vi ved',
  en: 'From what we know, you have no right to sickness benefit',
}
const STADIG_OVER: Tekst = {
  da: 'Du er stadig over grænsen for sygedagpenge fra kommunen',
  en: 'You are still over the limit for sickness benefit from the municipality',
}
const NÅR_DEN_IKKE: Tekst = {
  da: 'Du når ikke grænsen for sygedagpenge',
  en: 'You do not reach the limit for sickness benefit',
}
const INGEN_SYGDOM: Tekst = {
  da: 'Der er ingen sygeperiode i sagen endnu',
  en: 'There is no period of sickness in the case yet',
}
const USIKKER: Tekst = {
  da: 'Loven giver ikke et sikkert svar på, hvor længe du kan få sygedagpenge',
  en: 'The law gives no sure answer to how long you can get sickness benefit',
}
const MANGLER: Tekst = {
  da: 'Vi mangler nogle svar, før vi kan sige, hvor længe du kan få sygedagpenge',
  en: 'We need some answers before we can say how long you can get sickness benefit',
}

const well = (last: Day): Tekst => ({
  da: `Du var syg til og med ${dateText(last, 'da')}`,
  en: `You were ill up to and including ${dateText(last, 'en')}`,
})

const reassessed = (day: Day): Tekst => ({
  da: `Dine sygedagpenge skal vurderes igen senest ${dateText(day, 'da')}`,
  en: `Your sickness benefit must be reassessed by ${dateText(day, 'en')}`,
})

const oneOf = (days: readonly Day[]): Tekst => ({
  da: `Dine sygedagpenge skal vurderes igen senest ${enAfDagene(days).da}`,
  en: `Your sickness benefit must be reassessed by ${enAfDagene(days).en}`,
})

const ends = (day: Day): Tekst => ({
  da: `Dine sygedagpenge slutter ${dateText(day, 'da')}, hvis kommunen ikke forlænger dem`,
  en: `Your sickness benefit ends on ${dateText(day, 'en')} unless the municipality extends it`,
})

const passed = (day: Day): Tekst => ({
  da: `Du nåede grænsen for sygedagpenge ${dateText(day, 'da')}`,
  en: `You reached the limit for sickness benefit on ${dateText(day, 'en')}`,
})

const stopped = (day: Day, på: Day): Tekst =>
  day < på
    ? {
        da: `Dine sygedagpenge kunne tidligst stoppe ${dateText(day, 'da')}`,
        en: `Your sickness benefit could stop on ${dateText(day, 'en')} at the earliest`,
      }
    : {
        da: `Dine sygedagpenge kan tidligst stoppe ${dateText(day, 'da')}`,
        en: `Your sickness benefit can stop on ${dateText(day, 'en')} at the earliest`,
      }

function extended({ fastsat, højst }: Forlænget, på: Day): Tekst {
  const day = fastsat ?? højst
  if (day === undefined || isNever(day)) {
    return { da: 'Dine sygedagpenge er forlænget', en: 'Your sickness benefit is extended' }
  }
  const [da, en] = [dateText(day, 'da'), dateText(day, 'en')]
  if (fastsat === undefined) {
    return {
      da: `Dine sygedagpenge er forlænget, højst til og med ${da}`,
      en: `Your sickness benefit is extended, up to and including ${en} at most`,
    }
  }
  return fastsat < på
    ? {
        da: `Forlængelsen af dine sygedagpenge sluttede ${da}`,
        en: `The extension of your sickness benefit ended on ${en}`,
      }
    : {
        da: `Dine sygedagpenge er forlænget til og med ${da}`,
        en: `Your sickness benefit is extended up to and including ${en}`,
      }
}
