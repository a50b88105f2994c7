import { addDays, addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  barselUnderRessourceforløb,
  månederIRessourceforløb,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
  ressourceforløbStartede,
  ønskerRessourceforløb,
} from '../fakta/ressourceforloeb.ts'
import { næsteForløbHøjst } from './naeste-forloeb.ts'
import { længdenErTilladt } from './varighed.ts'

export interface ØnsketVarighed {
  readonly start: readonly string[]
  readonly oensketVarighedAar: number
}

/** The last day of so many whole years from a day. */
const efterÅr = (iso: string, år: number): string => formatDay(addDays(addMonths(parseDay(iso), 12 * år), -1))

export const varighedAf = (f: ØnsketVarighed, lawAsOf: string) =>
  Object.fromEntries(
    f.start.map((start) => [
      start,
      sandtSvar(
        evaluer(længdenErTilladt, {
          fakta: fakta(
            [ressourceforløbErBevilget, true],
            [ressourceforløbStartede, start],
            [ressourceforløbPlanlagtTil, efterÅr(start, f.oensketVarighedAar)],
            [barselUnderRessourceforløb, []],
          ),
          på: lawAsOf,
        }),
      ),
    ]),
  )

export interface NæsteForløb {
  readonly age: number
  readonly total_years_used: number
  readonly citizen_wants_more: boolean
}

/** The age is given in whole years, so the birthday is put half a year back. */
export const næsteForløbAf = (f: NæsteForløb, lawAsOf: string) => {
  const months = talSvar(
    evaluer(næsteForløbHøjst, {
      fakta: fakta(
        [fødselsdag, formatDay(addMonths(parseDay(lawAsOf), -12 * f.age - 6))],
        [månederIRessourceforløb, 12 * f.total_years_used],
        [ønskerRessourceforløb, f.citizen_wants_more],
      ),
      på: lawAsOf,
    }),
    'måneder',
  )
  return { max_years: typeof months === 'number' ? months / 12 : months }
}
