import { forlængelseAfgjortDen, forlængelseErAfgjort, ophørAfgjortDen, ophørErAfgjort } from '@sagsvej/law'
import type { Kontekst, Udtryk } from '@sagsvej/rules'
import { dagAf, jaI } from './laes.ts'
import { spørg } from './spoerg.ts'
import type { Mærke } from './types.ts'

/** The decisions of the municipality that are in the case, as marks on its course. */
export const afgørelser = (k: Kontekst): readonly Mærke[] => [
  ...decision(k, forlængelseErAfgjort, forlængelseAfgjortDen, 'Kommunen forlængede', 'Extension decided'),
  ...decision(k, ophørErAfgjort, ophørAfgjortDen, 'Kommunen besluttede at stoppe', 'Stop decided'),
]

function decision(k: Kontekst, made: Udtryk, on: Udtryk, da: string, en: string): readonly Mærke[] {
  if (jaI(spørg(k, made)) !== true) return []
  const dag = dagAf(spørg(k, on))
  return dag === undefined ? [] : [{ dag, titel: { da, en }, slags: 'afgørelse' }]
}
