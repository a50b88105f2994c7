import { type Day, isNever } from '@sagsvej/calendar'
import {
  anmodningSenest,
  arbejdsgiverAnmeldelseSenest,
  arbejdsgiversamtaleSenest,
  førsteSamtaleSenest,
  oplysningsskemaSenest,
  revurderingstidspunkt,
  selvstændigAnmeldelseSenest,
} from '@sagsvej/law'
import { certaintyOf, type Kontekst, type Spor, stepsOf, type Udtryk } from '@sagsvej/rules'
import { spørg } from './spoerg.ts'
import type { Frist } from './types.ts'

interface Fristspørgsmål {
  readonly nøgle: string
  readonly hvem: Frist['hvem']
  readonly udtryk: Udtryk
}

/** The dates by which somebody must do something. What each means is the provision's own title. */
const FRISTER: readonly Fristspørgsmål[] = [
  { nøgle: 'oplysningsskema', hvem: 'borger', udtryk: oplysningsskemaSenest },
  { nøgle: 'anmodning', hvem: 'borger', udtryk: anmodningSenest },
  { nøgle: 'anmeldelse-selvstaendig', hvem: 'borger', udtryk: selvstændigAnmeldelseSenest },
  { nøgle: 'anmeldelse-arbejdsgiver', hvem: 'arbejdsgiver', udtryk: arbejdsgiverAnmeldelseSenest },
  { nøgle: 'arbejdsgiversamtale', hvem: 'arbejdsgiver', udtryk: arbejdsgiversamtaleSenest },
  { nøgle: 'foerste-samtale', hvem: 'kommune', udtryk: førsteSamtaleSenest },
  { nøgle: 'revurdering', hvem: 'kommune', udtryk: revurderingstidspunkt },
]

/** The deadlines that can be told today, by day. One that waits for a fact is told where the question is asked. */
export const frister = (k: Kontekst): readonly Frist[] =>
  FRISTER.flatMap((f) => fristOf(f, spørg(k, f.udtryk)) ?? []).sort((a, b) => a.dag - b.dag)

function fristOf({ nøgle, hvem }: Fristspørgsmål, spor: Spor): Frist | undefined {
  const bestemmelse = spor.valgt?.bestemmelse
  const source = spor.valgt?.version ?? spor.valgt?.overgang
  if (spor.udfald.art !== 'værdi' || !bestemmelse || !source) return undefined
  const dag = spor.udfald.værdi as Day
  if (isNever(dag)) return undefined
  const { hjemmel } = source
  return { nøgle, titel: bestemmelse.titel, hvem, dag, hjemmel, sikkerhed: certaintyOf(spor), trin: stepsOf(spor) }
}
