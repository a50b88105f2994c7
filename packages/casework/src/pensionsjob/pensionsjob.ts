import { type Day, parseDay } from '@sagsvej/calendar'
import { type Bånd, bånd } from '../afgoerelse/i-forloeb.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

export interface Pensionsjob {
  readonly vilkår: boolean
  readonly drøftet?: Day
  readonly fra?: Day
}

const pensionsjobId = (event: SagBegivenhed): string | undefined =>
  'pensionsjobId' in event ? event.pensionsjobId : undefined

/** The jobs with a wage subsidy of a case by id. */
export const pensionsjob: Emne<ReadonlyMap<string, Pensionsjob>> = efterId(pensionsjobId, (before, event) => {
  switch (event.type) {
    case 'PensionsjobØnsket':
      return { vilkår: false }
    case 'PensionsjobvilkårAftalt':
      return before && { ...before, vilkår: true }
    case 'AnsættelseDrøftetMedDeAnsatte':
      return before && { ...before, drøftet: parseDay(event.holdt) }
    case 'PensionsjobBegyndt':
      return before && { ...before, fra: parseDay(event.fra) }
    default:
      return undefined
  }
})

export const pensionsjobafgørelser: Emne<Bånd> = bånd({
  arter: ['loentilskud_pensionist'],
  begynder: (event) => (event.type === 'PensionsjobØnsket' ? event.pensionsjobId : undefined),
  slutter: (event) => (event.type === 'PensionsjobSlut' ? event.pensionsjobId : undefined),
})
