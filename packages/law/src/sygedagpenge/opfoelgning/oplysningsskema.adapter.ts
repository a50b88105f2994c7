import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst, type Value } from '@sagsvej/rules'
import { fakta } from '../../eksempler/fakta.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { oplysningsskemaSendt } from '../../fakta/opfoelgning.ts'
import { evaluerFrist } from '../../frister/frist.ts'
import { fristregel } from '../../frister/fristregel.ts'
import { fristOverForKommunen } from '../../frister/regneregler.ts'
import { oplysningsskemaSenest } from './oplysningsskema.ts'

export interface Oplysningsskema {
  readonly sent: string
  readonly otherDateAgreed: boolean
}

const regel = fristregel('oplysningsskema', 'borger', oplysningsskemaSenest, fristOverForKommunen)

/** Where the roll is unsettled the later day is to be relied on, and the act's own told beside it. */
export const oplysningsskemaFrist = (f: Oplysningsskema, på: string) => {
  if (f.otherDateAgreed) return { deadline: 'as_agreed' }
  const kendt: Readonly<Record<string, Value>> = {
    ...fakta([oplysningsskemaSendt, f.sent]),
    [vurderingsdato.faktum.nøgle]: parseDay(på),
  }
  const svar = evaluerFrist(regel, kontekst({ fakta: (k) => kendt[k.nøgle], skøn: () => undefined }))
  if (svar.art !== 'frist') return { deadline: svar.art }
  return {
    deadline: formatDay(svar.senest ?? svar.dag),
    ...(svar.senest === undefined ? {} : { deadlineIfNotRolled: formatDay(svar.dag) }),
  }
}
