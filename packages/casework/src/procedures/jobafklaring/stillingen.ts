import { sagSkalITeamet } from '@sagsvej/law'
import { løberI } from '../../indsatser/indsatser.ts'
import { type Jobafklaring, jobafklaringer } from '../../jobafklaring/jobafklaringer.ts'
import { parter } from '../../parter/parter.ts'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import type { Rehabiliteringssagsart } from '../../rehabilitering/sagsbegivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Gælder, Omstændigheder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The course of the running. */
export const forløbet = ({ sag, gang }: Omstændigheder): Jobafklaring | undefined =>
  emne(sag, jobafklaringer).get(gang.id)

/** Whether the case of a first course must go to the team. What a new one needs was asked before the last ended. */
export const førsteSagITeamet = (s: Stilling): Gælder =>
  forløbet(s)?.følgerEtForløb ? false : loven(s, sagSkalITeamet)

/** Followed without contact on the day. */
export const erIStandby = (s: Omstændigheder): boolean => {
  const from = forløbet(s)?.standby?.fra
  return from !== undefined && from <= s.tider.på
}

export const lever = ({ sag }: Omstændigheder): boolean => emne(sag, parter).død === undefined

/** A measure runs on the day, or has been agreed to begin. */
export const harIndsats = ({ sag, gang, tider }: Stilling): boolean =>
  løberI(sag, gang.id, tider.på).length > 0

/** The team has given its recommendation in a case of this kind that was begun while the course ran. */
export const indstillet = (
  { sag, gang }: Omstændigheder,
  gælder: readonly Rehabiliteringssagsart[],
): boolean =>
  [...emne(sag, rehabiliteringssager).values()].some(
    (one) => gælder.includes(one.gælder) && one.begyndt.nr > gang.begyndtNr && one.indstilling !== undefined,
  )

/** A case of this kind is begun and has come to no recommendation yet. */
export const iTeamet = ({ sag, gang }: Omstændigheder, gælder: readonly Rehabiliteringssagsart[]): boolean =>
  [...emne(sag, rehabiliteringssager).values()].some(
    (one) =>
      gælder.includes(one.gælder) &&
      one.begyndt.nr > gang.begyndtNr &&
      one.indstilling === undefined &&
      one.afsluttet === undefined,
  )
