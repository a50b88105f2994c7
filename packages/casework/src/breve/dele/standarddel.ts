import type { Blok, Henvisning } from '../blok.ts'
import type { Brevhoved } from '../hoved.ts'
import { type Standardtekst, skrevet } from '../standardtekster/standardtekst.ts'
import { afsnitene } from './blokke.ts'
import type { Brevdel } from './brevdel.ts'

/** What a standard text becomes in a letter; paragraphs one after another where nothing else is asked. */
type Form = (afsnit: readonly string[], henvisninger: readonly Henvisning[]) => readonly Blok[]

/** A standard text as a piece of a letter: the edition of the letter's day, with what is missing said. */
export function standarddel<Felt extends string>(
  { dato, sprog = 'da' }: Brevhoved,
  tekst: Standardtekst<Felt>,
  felter: Readonly<Record<Felt, string>>,
  form: Form = afsnitene,
): Brevdel {
  const { afsnit, henvisninger, brugt, mangler } = skrevet(tekst, dato, sprog, felter)
  return { blokke: mangler.length > 0 ? [] : form(afsnit, henvisninger), brugt, mangler }
}
