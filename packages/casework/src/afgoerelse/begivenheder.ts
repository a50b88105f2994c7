import { begivenhed } from '../begivenheder/art.ts'
import { dag, heltal, json, liste, sandt, tekst, valgfri } from '../begivenheder/felt.ts'

/** A decision is under way: on which question of the law, and what kind of decision it is. */
export const AfgørelseForberedt = begivenhed('AfgørelseForberedt', {
  afgoerelseId: tekst,
  /** What is decided, by its key in the table of decisions (`arter.ts`). */
  art: tekst,
  /** The day the question is put for. */
  paa: dag,
  /** The application for help it is made on. */
  ansoegningId: valgfri(tekst),
})

/**
 * The decision: the answer of the law as it was known then, with its trace, and who decided it. `grundlagNr` is the
 * number of the last event it rests on; played again from there it gives the same answer, to the letter.
 */
export const AfgørelseTruffet = begivenhed('AfgørelseTruffet', {
  afgoerelseId: tekst,
  grundlagNr: heltal,
  paa: dag,
  kendt: dag,
  /** The versions of the law that gave the answer: each provision by its id, with the first day of the version. */
  lovversioner: liste(tekst),
  svar: json,
  tilUgunst: sandt,
  /** The first day it has effect for, at the earliest the day it is notified where it takes something away. */
  virkningFra: valgfri(dag),
  begrundelse: liste(tekst),
  brevId: tekst,
})

/** A second person has looked at the decision before it is made. */
export const AfgørelseGodkendt = begivenhed('AfgørelseGodkendt', { afgoerelseId: tekst })

/** The case was given up before a decision, with the reason. */
export const AfgørelseOpgivet = begivenhed('AfgørelseOpgivet', { afgoerelseId: tekst, grund: tekst })

/** The decision has effect from now: only after it arrived. The payment itself is others' to make. */
export const UdbetalingAnvist = begivenhed('UdbetalingAnvist', {
  afgoerelseId: tekst,
  instruks: tekst,
  virkningFra: dag,
})

/** The municipality took its own decision back. */
export const AfgørelseTilbagekaldt = begivenhed('AfgørelseTilbagekaldt', {
  afgoerelseId: tekst,
  grund: tekst,
})

export const afgørelsesbegivenheder = [
  AfgørelseForberedt,
  AfgørelseGodkendt,
  AfgørelseTruffet,
  AfgørelseOpgivet,
  UdbetalingAnvist,
  AfgørelseTilbagekaldt,
] as const
