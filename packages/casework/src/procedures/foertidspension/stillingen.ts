import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { pensionsafgørelsen } from '../../foertidspension/fakta.ts'
import { type Pensionssag, pensionssager } from '../../foertidspension/pensionssager.ts'
import { emne } from '../../sag/emne.ts'
import type { Omstændigheder } from '../motor/sagsgang.ts'

/** The pension case of the running. */
export const pensionssagen = ({ sag, gang }: Omstændigheder): Pensionssag | undefined =>
  emne(sag, pensionssager).get(gang.id)

export const afgørelsen = ({ sag, gang }: Omstændigheder): Afgørelse | undefined =>
  pensionsafgørelsen(sag, gang.id)
