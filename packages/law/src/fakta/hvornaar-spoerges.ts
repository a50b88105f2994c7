import type { Faktum, Grundlag, Value } from '@sagsvej/rules'
import {
  ansatFra,
  arbejdsgiverTilbyderDeltid,
  fratrædelsesdag,
  fratræder,
  genansat,
  ledigUdenLøn,
  påArbejdeDaSygdommenKom,
} from './ansaettelse.ts'
import { normalTimerPrUge, timefortjeneste, timerDuKanArbejde } from './arbejdstid-og-loen.ts'
import {
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  forlængelsenSlutter,
  ophørAfgjortDen,
  ophørErAfgjort,
} from './forlaengelse.ts'
import { persongruppe } from './forloeb.ts'
import {
  tidligOpfølgningBedtOm,
  tidligOpfølgningØnsketAf,
  ventesRaskInden8Uger,
  ønskerTidligOpfølgning,
} from './opfoelgning.ts'
import { dagpengerettenSlutter, sidsteDagMedDagpengeret } from './tilknytning.ts'
import { erhvervsmæssigUddannelse, uddannelseAfsluttet, uddannelsensLængde } from './uddannelse.ts'

interface Port {
  readonly efter: Faktum
  readonly når: (svar: Value) => boolean
}

const ja = (efter: { readonly faktum: Faktum }): Port => ({ efter: efter.faktum, når: (v) => v === true })
const erSvaret = (efter: { readonly faktum: Faktum }): Port => ({ efter: efter.faktum, når: () => true })
const delvist: Port = { efter: timerDuKanArbejde.faktum, når: (v) => typeof v === 'number' && v > 0 }
const harJob: Port = { efter: persongruppe.faktum, når: (v) => v !== 'ingen' }
const nogenBad: Port = { efter: tidligOpfølgningØnsketAf.faktum, når: (v) => v !== 'ingen' }
const arbejdsgiverenBad: Port = { ...nogenBad, når: (v) => v === 'arbejdsgiver' }

/**
 * What makes no sense to ask before something else is told: no date before the yes it belongs to. The law needs both
 * and says nothing of their order.
 */
const PORTE: ReadonlyMap<Faktum, Port> = new Map([
  [fratrædelsesdag.faktum, ja(fratræder)],
  [genansat.faktum, erSvaret(ansatFra)],
  [påArbejdeDaSygdommenKom.faktum, erSvaret(ansatFra)],
  [normalTimerPrUge.faktum, harJob],
  [timefortjeneste.faktum, harJob],
  [timerDuKanArbejde.faktum, harJob],
  [ledigUdenLøn.faktum, delvist],
  [arbejdsgiverTilbyderDeltid.faktum, delvist],
  [uddannelseAfsluttet.faktum, ja(erhvervsmæssigUddannelse)],
  [uddannelsensLængde.faktum, ja(erhvervsmæssigUddannelse)],
  [sidsteDagMedDagpengeret.faktum, ja(dagpengerettenSlutter)],
  [forlængelseAfgjortDen.faktum, ja(forlængelseErAfgjort)],
  [forlængelsenSlutter.faktum, ja(forlængelseErAfgjort)],
  [ophørAfgjortDen.faktum, ja(ophørErAfgjort)],
  [tidligOpfølgningBedtOm.faktum, nogenBad],
  [ventesRaskInden8Uger.faktum, nogenBad],
  [ønskerTidligOpfølgning.faktum, arbejdsgiverenBad],
])

/** Whether a question can be put to somebody who has told this much. */
export function kanSpørges(faktum: Faktum, { fakta }: Grundlag): boolean {
  const port = PORTE.get(faktum)
  if (!port) return true
  const svar = fakta(port.efter)
  return svar !== undefined && port.når(svar)
}
