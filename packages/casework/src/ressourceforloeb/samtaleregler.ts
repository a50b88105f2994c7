import { fejl } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { rehabiliteringssager } from '../rehabilitering/rehabiliteringssager.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { ressourceforløb } from './ressourceforloeb.ts'

/** A talk follows up on the plan: it says what came of at least one piece of help. */
export const fulgtOp = ({ opfulgt }: { readonly opfulgt: readonly unknown[] }): readonly Fejl[] =>
  opfulgt.length > 0 ? [] : [ved('opfulgt', uden())]

export const noget = ({ overvejet }: { readonly overvejet: readonly unknown[] }): readonly Fejl[] =>
  overvejet.length > 0 ? [] : [ved('overvejet', intet())]

/** A case for the team that was begun after the course was: the old recommendation has had its say. */
export const nySagITeamet = (
  { ressourceforloebId, rehabsagId }: { readonly ressourceforloebId: string; readonly rehabsagId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const one = emne(sag, rehabiliteringssager).get(rehabsagId)
  const begun = emne(sag, ressourceforløb).get(ressourceforloebId)
  return one && begun && one.begyndt.nr > begun.nr ? [] : [ved('rehabsagId', gammelSag())]
}

const uden = () =>
  fejl(
    'ikkeMuligt',
    'Samtalen følger op på planen. Skriv, hvad der er kommet ud af mindst én indsats.',
    'The talk follows up on the plan. Write what came of at least one piece of help.',
  )
const intet = () =>
  fejl(
    'ikkeMuligt',
    'Skriv, hvad der er overvejet, fx job, uddannelse, fleksjob, førtidspension eller et nyt forløb.',
    'Write what was considered, e.g. a job, education, a flex job, a pension or a new course.',
  )
const gammelSag = () =>
  fejl(
    'ikkeMuligt',
    'Begynd en ny rehabiliteringssag for forløbet. Den må ikke være begyndt før forløbet.',
    'Begin a new rehabilitation case for the course. It must not have begun before the course.',
  )
