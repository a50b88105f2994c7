import { parseDay } from '@sagsvej/calendar'
import type { Value } from '@sagsvej/rules'
import type { Forsendelsesbegivenhed } from './port.ts'

/**
 * What the receipts of one letter tell the law of its arrival (DPL.10), by the keys of the facts. Without a receipt
 * that it is available, arrival is not proved (SB-DP-3). Empty until it has been sent.
 */
export function brevfakta(alle: readonly Forsendelsesbegivenhed[]): Readonly<Record<string, Value>> {
  const last = (type: Forsendelsesbegivenhed['type']) => alle.findLast((one) => one.type === type)
  const afsendt = last('afsendt')
  if (!afsendt) return {}
  const brevetSendtDen = parseDay(afsendt.dag)
  if (afsendt.kanal === 'fysisk_post') {
    const papirbrevetKomFrem = parseDay(afsendt.formodetFremme?.senest ?? afsendt.dag)
    return { brevetSendtDen, brevetsVej: 'papir', papirbrevetKomFrem }
  }
  const tilgængelig = last('tilgaengelig')
  return {
    brevetSendtDen,
    brevetsVej: 'digital_post',
    leveringErBevist: tilgængelig !== undefined,
    ...(tilgængelig ? { tilgaengeligIDigitalPost: parseDay(tilgængelig.dag) } : {}),
  }
}
