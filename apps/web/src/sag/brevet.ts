import { BREVSKEMA, type Brev, type Forsendelse } from '@sagsvej/casework'
import { isObjekt, type Json, medlem } from '@sagsvej/rules/read'

/** The letter that was sent, where all of it is in the case. */
export const brevI = ({ indhold }: Pick<Forsendelse, 'indhold'>): Brev | undefined =>
  isBrev(indhold) ? indhold : undefined

const isBrev = (indhold: Json): indhold is Json & Brev =>
  isObjekt(indhold) && medlem(indhold, 'skema') === BREVSKEMA
