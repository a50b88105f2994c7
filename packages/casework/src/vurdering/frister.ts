import {
  evaluerFrist,
  type Fristsvar,
  fleksjobfrister,
  fleksydelsesfrister,
  jobafklaringsfrister,
  kontanthjælpsfrister,
  ledighedsydelsesfrister,
  pensionsfrister,
  ressourceforløbsfrister,
  sygedagpengefrister,
} from '@sagsvej/law'
import { certaintyOf, type Kontekst, stepsOf, type Tekst } from '@sagsvej/rules'
import type { Grænse } from './graense.ts'
import { dagI } from './laes.ts'
import type { Frist } from './types.ts'

const FRISTREGLER = [
  ...sygedagpengefrister,
  ...jobafklaringsfrister,
  ...ressourceforløbsfrister,
  ...ledighedsydelsesfrister,
  ...fleksjobfrister,
  ...fleksydelsesfrister,
  ...kontanthjælpsfrister,
  ...pensionsfrister,
]

/** The deadlines that can be told today, by day. One that waits for a fact is told where the question is asked. */
export const frister = (k: Kontekst, grænse: Grænse | undefined): readonly Frist[] =>
  [...FRISTREGLER.flatMap((regel) => counted(evaluerFrist(regel, k))), ...(grænse ? limit(grænse) : [])].sort(
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

/** The limit is no deadline counted in days, but the day everything else is arranged around. */
function limit({ spor, revurderes }: Grænse): readonly Frist[] {
  const hjemmel = spor.valgt?.version?.hjemmel
  const dag = dagI(spor)
  if (dag === undefined || !hjemmel) return []
  const titel = revurderes ? REVURDERING : FORLÆNGELSE
  return [
    {
      nøgle: 'revurdering',
      titel,
      hvem: 'kommune',
      dag,
      hjemmel,
      sikkerhed: certaintyOf(spor),
      trin: stepsOf(spor),
    },
  ]
}

const REVURDERING: Tekst = {
  da: 'Kommunen skal have vurderet dine sygedagpenge igen',
  en: 'The municipality must have reassessed your benefit',
}
const FORLÆNGELSE: Tekst = {
  da: 'Sidste dag, hvis kommunen ikke forlænger',
  en: 'The last day unless the municipality extends',
}
