import { parseDay } from '@sagsvej/calendar'
import { evaluate } from 'feelin'
import type { Person, Svar } from '../peers-law/people.ts'
import { MAX_UGE, PENSIONSALDER, type Trin } from '../peers-law/rates.ts'
import { KRAV, type Peer } from './peer.ts'

const TEXT = `{
  timerIAlt: m1 + m2 + m3 + m4 + m5 + m6,
  maanederOver40: count([m1, m2, m3, m4, m5, m6][item >= 40]),
  timekrav: timerIAlt >= 240,
  spredningskrav: maanederOver40 >= 5,
  beskaeftigelseskrav: ansat and timekrav and spredningskrav,
  folkepensionsalder: pensionsaldre[fra <= dato][-1].n,
  alderskrav: alder >= 18 and 2 * alder < folkepensionsalder,
  bopaelskrav: bopael,
  sygdomskrav: uarbejdsdygtig,
  anmeldelseskrav: anmeldtDage <= 7,
  inden22Uger: uger9 <= 22,
  forlaengelse: not(inden22Uger) and livstruende,
  varighedskrav: inden22Uger or forlaengelse,
  maxUge: satser[fra <= dato][-1].n,
  timesats37: min(37 * timeloen, maxUge),
  betalteTimer: min(ugetimer, 37),
  fuldUge37: timesats37 * betalteTimer,
  fravaerstimer: max(0, ugetimer - arbejdstimer),
  fravaerskrav: fravaerstimer >= 4,
  nedsatUge: if ugetimer > 0 then floor(fuldUge37 * fravaerstimer / (37 * ugetimer) + 0.5) else 0,
  ret: ${KRAV.join(' and ')},
  udbetaling: if ret then nedsatUge else 0,
  udfald: ${KRAV.map((krav, i) => `if not(${krav}) then ${i + 1} else `).join('')}0
}`

const listOf = (trin: Trin) => trin.map(([fra, n]) => ({ fra: parseDay(fra), n }))

/** Its public interface takes text, and so reads it each time; the context holds every named value, and no trace. */
export function feelin(): Peer {
  const tables = { pensionsaldre: listOf(PENSIONSALDER), satser: listOf(MAX_UGE) }
  const run = (p: Person) => {
    const { udbetaling, udfald } = evaluate(TEXT, { ...p, ...tables }).value as Svar
    return { udbetaling: Number(udbetaling), udfald: Number(udfald) }
  }
  return { name: 'feelin', evaluate: run }
}
