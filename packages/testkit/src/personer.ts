import { persongruppe } from '@sagsvej/law'
import { type Givet, oplyst } from './oplysninger.ts'

/**
 * Somebody in a story, and what is always true of her. Nobody has the number: its month does not exist, and its first
 * digit is one no day of a month has.
 */
export interface Person {
  readonly id: string
  readonly navn: string
  readonly cpr: string
  readonly kommune: string
  readonly altid: readonly Givet[]
}

const person = (id: string, navn: string, cpr: string, ...altid: readonly Givet[]): Person => ({
  id,
  navn,
  cpr,
  kommune: 'Prøvekøbing',
  altid,
})

/** Works at a school. */
export const oda = person('oda', 'Oda Prøvemark', '711381-0000', oplyst(persongruppe, 'loenmodtager'))

/** Has a workshop of his own. */
export const elias = person('elias', 'Elias Prøvedal', '841579-0000', oplyst(persongruppe, 'selvstaendig'))

/** Was between jobs, with a right to dagpenge. */
export const samira = person('samira', 'Samira Prøvehøj', '921488-0000', oplyst(persongruppe, 'ledig'))

/** Has told nothing about herself yet. */
export const ukendt = person('ukendt', 'Ukendt Prøvesen', '991399-0000')
