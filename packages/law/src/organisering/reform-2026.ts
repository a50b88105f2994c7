import { BEK, kilde, LOV, ulæst } from '../lovsamling/kilder.ts'

/**
 * Second commencement day of lov 1750/2025. That the team ended on it is inferred: BEK 47/2026, in force on 1 February
 * 2026, still sets out the compulsory team, and the agency knows of two days only.
 */
export const TEAMET_AFSKAFFET = '2026-07-01'

export const OM_TEAMETS_AFSKAFFELSE = [
  LOV(1750, 2025),
  BEK(47, 2026),
  kilde('Lovforslag L 66 (2025-26), skriftlig fremsættelse'),
  ulæst('Ophævelsen af LOB §§ 9-12 og § 21 i lov nr. 1750 af 29. december 2025'),
] as const
