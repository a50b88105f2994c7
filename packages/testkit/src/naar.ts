import { NEVER, parseDay } from '@sagsvej/calendar'
import { grundlag, type SagTilstand, type Vurdering, vurderSag } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { evaluate, kontekst, type Spor, type Udtryk } from '@sagsvej/rules'

/** The day asked about, and the day up to which what was known counts: everything, unless one is given. ISO. */
export interface Hvornår {
  readonly på: string
  readonly kendt?: string
}

const tider = ({ på, kendt }: Hvornår) => ({
  på: parseDay(på),
  kendt: kendt === undefined ? NEVER : parseDay(kendt),
})

/** What a case answers: to one question of law, or to all that is asked of a whole case. */
export const når = (sag: SagTilstand) => ({
  spørges: (om: Udtryk, hvornår: Hvornår): Spor =>
    evaluate(om.led, kontekst(grundlag(sag, lov, tider(hvornår)))),
  vurderes: (hvornår: Hvornår): Vurdering => vurderSag(sag, tider(hvornår)),
})
