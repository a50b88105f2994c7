import { type Afgørelse, afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { Afgørelsesart } from '../../afgoerelse/art.ts'
import { AFGØRELSESARTER } from '../../afgoerelse/arter.ts'
import { type Lovsvar, lovsvar } from '../../afgoerelse/svar.ts'
import { type Uhørt, uhørt } from '../../afgoerelse/uhoert.ts'
import { høringer } from '../../hoering/hoeringer.ts'
import { emne } from '../../sag/emne.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The decision of a running, its kind, and what the law answers to it as the case is known. */
export interface Sagens {
  readonly afgørelse: Afgørelse
  readonly art: Afgørelsesart
  /** Put to the law when it is first asked for: most steps need not know. */
  readonly svar: Lovsvar
}

const found = new WeakMap<Stilling, Sagens | undefined>()

/** Worked out once for each look at the case. */
export function afgørelsenI(s: Stilling): Sagens | undefined {
  if (!found.has(s)) found.set(s, read(s))
  return found.get(s)
}

function read({ sag, gang, tider }: Stilling): Sagens | undefined {
  const afgørelse = emne(sag, afgørelser).get(gang.id)
  const art = afgørelse && AFGØRELSESARTER[afgørelse.art]
  if (!afgørelse || !art) return undefined
  let known: Lovsvar | undefined
  return {
    afgørelse,
    art,
    get svar() {
      known ??= lovsvar(art, sag, { på: afgørelse.på, kendt: tider.kendt })
      return known
    },
  }
}

/** What the party has not been heard of. */
export function uhørtI(s: Stilling): readonly Uhørt[] {
  const one = afgørelsenI(s)
  if (!one) return []
  return uhørt(s.gang.id, one.svar, s.sag, { på: one.afgørelse.på, kendt: s.tider.kendt })
}

/** Hearing is still to be held: something is unheard, and no exception was used for it. */
export const skalHøres = (s: Stilling): boolean => {
  const one = afgørelsenI(s)
  if (!one || one.afgørelse.truffet) return false
  return uhørtI(s).length > 0 && !undladt(s)
}

/** Hearing was left out under an exception, with its reason, for all that was known then. */
export function undladt({ sag, gang }: Stilling): boolean {
  const newest = emne(sag, høringer).undladt.findLast((one) => one.afgoerelseId === gang.id)
  if (!newest) return false
  const later = [...sag.fakta.values(), ...sag.skøn.values()].flat().some(({ nr }) => nr > newest.nr)
  return !later
}

/** The decision takes away something that runs. */
export const fratager = (s: Stilling): boolean => {
  const one = afgørelsenI(s)
  return one?.art.fratager === true && one.svar.tilUgunst === true
}
