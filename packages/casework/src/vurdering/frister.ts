import { type Day, isNever } from '@sagsvej/calendar'
import { evaluerFrist, type Fristsvar, revurderingstidspunkt, sygedagpengefrister } from '@sagsvej/law'
import { certaintyOf, type Kontekst, stepsOf } from '@sagsvej/rules'
import { spørg } from './spoerg.ts'
import type { Frist } from './types.ts'

/** The deadlines that can be told today, by day. One that waits for a fact is told where the question is asked. */
export const frister = (k: Kontekst): readonly Frist[] =>
  [...sygedagpengefrister.flatMap((regel) => counted(evaluerFrist(regel, k))), ...reassessment(k)].sort(
    (a, b) => a.dag - b.dag,
  )

function counted(svar: Fristsvar): readonly Frist[] {
  if (svar.art !== 'frist' || !svar.hjemmel) return []
  const { regel, dag, senest, konto, hjemmel, sikkerhed, spor } = svar
  const { nøgle, titel, hvem } = regel
  return [
    {
      nøgle,
      titel,
      hvem,
      dag,
      konto,
      hjemmel,
      sikkerhed,
      trin: stepsOf(spor),
      ...(senest === undefined ? {} : { senest }),
    },
  ]
}

/** The reassessment is no deadline counted in days, but the day everything else is arranged around. */
function reassessment(k: Kontekst): readonly Frist[] {
  const spor = spørg(k, revurderingstidspunkt)
  const hjemmel = spor.valgt?.version?.hjemmel
  if (spor.udfald.art !== 'værdi' || !hjemmel) return []
  const dag = spor.udfald.værdi as Day
  const { titel } = revurderingstidspunkt.bestemmelse
  const sikkerhed = certaintyOf(spor)
  return isNever(dag)
    ? []
    : [{ nøgle: 'revurdering', titel, hvem: 'kommune', dag, hjemmel, sikkerhed, trin: stepsOf(spor) }]
}
