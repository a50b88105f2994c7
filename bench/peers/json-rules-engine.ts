import { type Almanac, Engine } from 'json-rules-engine'
import { maxUgeDen, pensionsalderDen } from '../peers-law/hand.ts'
import type { Person } from '../peers-law/people.ts'
import { KRAV, MONTHS, type Peer } from './peer.ts'

const is = (fact: string) => ({ fact, operator: 'equal', value: true })
const atLeast = (fact: string, value: unknown) => ({ fact, operator: 'greaterThanInclusive', value })
const atMost = (fact: string, value: unknown) => ({ fact, operator: 'lessThanInclusive', value })

const CONDITIONS: Readonly<Record<(typeof KRAV)[number], object>> = {
  sygdomskrav: { all: [is('uarbejdsdygtig')] },
  alderskrav: {
    all: [
      atLeast('alder', 18),
      { fact: 'alder2', operator: 'lessThan', value: { fact: 'folkepensionsalder' } },
    ],
  },
  bopaelskrav: { all: [is('bopael')] },
  beskaeftigelseskrav: { all: [is('ansat'), atLeast('timerIAlt', 240), atLeast('maanederOver40', 5)] },
  anmeldelseskrav: { all: [atMost('anmeldtDage', 7)] },
  varighedskrav: { any: [atMost('uger9', 22), is('livstruende')] },
  fravaerskrav: { all: [atLeast('fravaerstimer', 4)] },
}

/** It has conditions and no arithmetic: amounts are functions, kept for as long as a case runs. */
function addAmounts(engine: Engine): void {
  const amount = (id: string, of: (get: (fact: string) => Promise<number>) => Promise<number>) =>
    engine.addFact(id, (_: unknown, almanac: Almanac) => of((fact) => almanac.factValue<number>(fact)))
  const months = (get: (fact: string) => Promise<number>) => Promise.all(MONTHS.map(get))
  amount('timerIAlt', async (get) => (await months(get)).reduce((a, b) => a + b, 0))
  amount('maanederOver40', async (get) => (await months(get)).filter((hours) => hours >= 40).length)
  amount('alder2', async (get) => 2 * (await get('alder')))
  amount('folkepensionsalder', async (get) => pensionsalderDen(await get('dato')))
  amount('maxUge', async (get) => maxUgeDen(await get('dato')))
  amount('timesats37', async (get) => Math.min(37 * (await get('timeloen')), await get('maxUge')))
  amount('betalteTimer', async (get) => Math.min(await get('ugetimer'), 37))
  amount('fuldUge37', async (get) => (await get('timesats37')) * (await get('betalteTimer')))
  amount('fravaerstimer', async (get) => Math.max(0, (await get('ugetimer')) - (await get('arbejdstimer'))))
  amount('nedsatUge', async (get) => {
    const uger = await get('ugetimer')
    return uger > 0 ? Math.round(((await get('fuldUge37')) * (await get('fravaerstimer'))) / (37 * uger)) : 0
  })
}

/** The conditions looked at are always given with the answer. */
export function jsonRulesEngine(): Peer {
  const engine = new Engine()
  addAmounts(engine)
  for (const name of KRAV) {
    engine.setCondition(name, CONDITIONS[name])
    engine.addRule({
      name,
      conditions: { all: [{ condition: name }] },
      event: { type: 'krav', params: { name } },
    })
  }
  engine.addRule({
    name: 'ret',
    conditions: { all: KRAV.map((condition) => ({ condition })) },
    event: { type: 'ret', params: { udbetaling: { fact: 'nedsatUge' } } },
  })
  const run = async (p: Person) => {
    const ran = await engine.run(p)
    const ret = ran.events.some(({ type }) => type === 'ret')
    const unmet = new Set(ran.failureEvents.map(({ params }) => params?.name))
    return {
      udbetaling: ret ? await ran.almanac.factValue<number>('nedsatUge') : 0,
      udfald: KRAV.findIndex((name) => unmet.has(name)) + 1,
      ran,
    }
  }
  return { name: 'json-rules-engine', evaluate: run, explain: run }
}
