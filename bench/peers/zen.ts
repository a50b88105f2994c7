import { ZenEngine } from '@gorules/zen-engine'
import { parseDay } from '@sagsvej/calendar'
import type { Person } from '../peers-law/people.ts'
import { MAX_UGE, PENSIONSALDER, type Trin } from '../peers-law/rates.ts'
import { KRAV, type Peer } from './peer.ts'

const position = { x: 0, y: 0 }

const table = (id: string, out: string, trin: Trin) => ({
  id,
  type: 'decisionTableNode',
  name: id,
  position,
  content: {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [{ id: 'd', field: 'dato', name: 'dato', type: 'expression' }],
    outputs: [{ id: 'v', field: out, name: out, type: 'expression' }],
    rules: [...trin].reverse().map(([fra, n], i, all) => ({
      _id: `${id}${i}`,
      d: i === all.length - 1 ? '' : `>= ${parseDay(fra)}`,
      v: String(n),
    })),
  },
})

const EXPRESSIONS: readonly (readonly [string, string])[] = [
  ['timerIAlt', 'sum([m1, m2, m3, m4, m5, m6])'],
  ['maanederOver40', 'count([m1, m2, m3, m4, m5, m6], # >= 40)'],
  ['timekrav', '$.timerIAlt >= 240'],
  ['spredningskrav', '$.maanederOver40 >= 5'],
  ['beskaeftigelseskrav', 'ansat and $.timekrav and $.spredningskrav'],
  ['alderskrav', 'alder >= 18 and 2 * alder < folkepensionsalder'],
  ['bopaelskrav', 'bopael'],
  ['sygdomskrav', 'uarbejdsdygtig'],
  ['anmeldelseskrav', 'anmeldtDage <= 7'],
  ['inden22Uger', 'uger9 <= 22'],
  ['forlaengelse', 'not $.inden22Uger and livstruende'],
  ['varighedskrav', '$.inden22Uger or $.forlaengelse'],
  ['timesats37', 'min([37 * timeloen, maxUge])'],
  ['betalteTimer', 'min([ugetimer, 37])'],
  ['fuldUge37', '$.timesats37 * $.betalteTimer'],
  ['fravaerstimer', 'max([0, ugetimer - arbejdstimer])'],
  ['fravaerskrav', '$.fravaerstimer >= 4'],
  ['nedsatUge', 'ugetimer > 0 ? round($.fuldUge37 * $.fravaerstimer / (37 * ugetimer)) : 0'],
  ['ret', KRAV.map((krav) => `$.${krav}`).join(' and ')],
  ['udbetaling', '$.ret ? $.nedsatUge : 0'],
  ['udfald', `${KRAV.map((krav, i) => `not $.${krav} ? ${i + 1} : `).join('')}0`],
]

const STEPS = ['sag', 'pensionsalder', 'satser', 'regler', 'svar']

const GRAPH = {
  nodes: [
    { id: 'sag', type: 'inputNode', name: 'Sag', position },
    table('pensionsalder', 'folkepensionsalder', PENSIONSALDER),
    table('satser', 'maxUge', MAX_UGE),
    {
      id: 'regler',
      type: 'expressionNode',
      name: 'Regler',
      position,
      content: { expressions: EXPRESSIONS.map(([key, value], i) => ({ id: `e${i}`, key, value })) },
    },
    { id: 'svar', type: 'outputNode', name: 'Svar', position },
  ],
  edges: STEPS.slice(1).map((targetId, i) => ({ id: `k${i}`, type: 'edge', sourceId: STEPS[i], targetId })),
}

/** Each call crosses into a pool of threads, so many people are sent at a time. */
const BATCH = 256

export function zen(): Peer {
  const decision = new ZenEngine().createDecision(GRAPH)
  const evaluate = async (p: Person) => {
    const { udbetaling, udfald } = (await decision.evaluate(p)).result
    return { udbetaling: Number(udbetaling), udfald: Number(udfald) }
  }
  return {
    name: '@gorules/zen-engine',
    evaluate,
    explain: (p) => decision.evaluate(p, { trace: true }),
    population: async (people) => {
      const udfald: number[] = new Array(KRAV.length + 1).fill(0)
      let sum = 0
      for (let i = 0; i < people.length; i += BATCH) {
        for (const svar of await Promise.all(people.slice(i, i + BATCH).map(evaluate))) {
          udfald[svar.udfald] = (udfald[svar.udfald] ?? 0) + 1
          sum += svar.udbetaling
        }
      }
      return { udbetaling: sum, udfald }
    },
  }
}
