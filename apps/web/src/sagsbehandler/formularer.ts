import type { Sagstrin } from '@sagsvej/casework'
import type { Formular } from '../formular/formular.ts'
import { afgørelsesformularer } from './afgoerelse/alle.ts'
import { beskedformular } from './notat/besked.ts'
import { notatformular } from './notat/notat.ts'
import { oplysningsformular } from './oplysning/oplysning.ts'
import { skønformular } from './oplysning/skoen.ts'
import { revurderformular } from './revurdering/revurder.ts'
import { samtaleformularer } from './samtale/alle.ts'

/** Every task of the office that has a form of its own. */
export const FORMULARER: readonly Formular[] = [
  ...samtaleformularer,
  oplysningsformular,
  skønformular,
  revurderformular,
  ...afgørelsesformularer,
  notatformular,
  beskedformular,
]

/** The forms a step of a case can be taken with. */
export const formularerFor = ({ gøresVed }: Sagstrin): readonly Formular[] =>
  FORMULARER.filter(({ giver }) => giver.some((type) => gøresVed.includes(type)))
