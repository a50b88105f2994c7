import { akasseBetalerTil, arbejdsgiverBetalerTil } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { dagI } from './laes.ts'
import { spørg } from './spoerg.ts'
import type { FørstBetaler } from './spoergsmaal/betaler.ts'

/** Who pays before the municipality, and to which day: the employer, or the unemployment fund. */
export function førstBetaler(k: Kontekst): FørstBetaler | undefined {
  const employer = dagI(spørg(k, arbejdsgiverBetalerTil))
  if (employer !== undefined)
    return { hvem: { da: 'Din arbejdsgiver', en: 'Your employer' }, slags: 'arbejdsgiver', til: employer }
  const fund = dagI(spørg(k, akasseBetalerTil))
  if (fund !== undefined)
    return { hvem: { da: 'Din a-kasse', en: 'Your unemployment fund' }, slags: 'a-kasse', til: fund }
  return undefined
}
