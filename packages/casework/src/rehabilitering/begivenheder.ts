import { indstillingsarter } from './indstillingsbegivenheder.ts'
import { mødearter } from './moedebegivenheder.ts'
import { planarter } from './planbegivenheder.ts'
import { ForelagtIgen, RehabiliteringssagAfsluttet, RehabiliteringssagBegyndt } from './sagsbegivenheder.ts'

/** Everything that can happen to a rehabilitation plan and before a rehabilitation team. */
export const rehabiliteringsarter = [
  RehabiliteringssagBegyndt,
  ForelagtIgen,
  RehabiliteringssagAfsluttet,
  ...planarter,
  ...mødearter,
  ...indstillingsarter,
] as const
