import type { MedBestemmelse, MedFaktum, Sandt, Tekst, Udtryk } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Rehabiliteringssagsart } from '../rehabilitering/sagsbegivenheder.ts'

/** A kind of decision: the question of the law it answers, and what each answer says to the person. */
export interface Afgørelsesart {
  readonly nøgle: string
  readonly titel: Tekst
  readonly bestemmelse: MedBestemmelse<Sandt>
  /** The answer that gives the person all that can be had. */
  readonly gunst: 'ja' | 'nej'
  readonly resultat: { readonly ja: Tekst; readonly nej: Tekst }
  /** The answer against the person takes away something that runs: it has effect at the earliest when notified. */
  readonly fratager: boolean
  /** Rests on something the person did or did not do: they must have been told beforehand what that leads to. */
  readonly kræverVejledning: boolean
  /** Rests on a rehabilitation case of this kind: plan and team, or the description that has come in their place. */
  readonly grundlag?: Rehabiliteringssagsart
  /** What the case knows from the day it is made, for the law's later questions: the day, and whether it went against. */
  readonly fakta?: (made: {
    readonly den: string
    readonly tilUgunst: boolean
  }) => readonly (readonly [MedFaktum<Udtryk>, Json])[]
}
