import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { lowered } from '../lower/lower.ts'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Rå } from './answer.ts'
import { type LæstSpor, readTrace } from './read-trace.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'
import { traceTable } from './trace.ts'

/** The traces that had a say: what was only looked into because a choice is open may not be told of. */
function* surely(spor: Spor): Generator<Spor> {
  if (spor.måske) return
  yield spor
  for (const child of spor.børn) yield* surely(child)
}

/** Everything an evaluation says of the provisions it came to, against what the compiled case says of them. */
function compareTraces(tree: Spor, compiled: readonly LæstSpor[], about: string): void {
  for (const spor of surely(tree)) {
    const { valgt } = spor
    const found = valgt && compiled.find(({ bestemmelse }) => bestemmelse === valgt.bestemmelse)
    if (!valgt || !found) continue
    const { udfald } = spor
    expect(found.udfald.art, about).toBe(udfald.art)
    if (udfald.art === 'værdi' && typeof udfald.værdi === 'number') {
      expect(found.udfald, about).toEqual({ art: 'værdi', værdi: udfald.værdi })
    }
    expect(found.gælder, about).toBe(valgt.overgang ?? valgt.version)
    expect(found.undtagelse, about).toBe(valgt.undtagelse)
    for (const { krav, udfald: met } of conditionsOf(spor)) {
      const said = found.betingelser.find(({ led }) => led === krav)
      expect(said?.udfald.art, about).toBe(met.art)
    }
  }
}

/** The requirements a provision itself looked at. */
function* conditionsOf(spor: Spor): Generator<{ readonly krav: Led; readonly udfald: Spor['udfald'] }> {
  if (['daysOf', 'sumOf', 'countOf', 'withoutFirst'].includes(spor.led.op)) return
  for (const child of spor.børn) {
    if (child.måske) continue
    if (child.krav && (spor.led.op === 'all' || spor.led.op === 'any')) {
      yield { krav: child.krav.led, udfald: child.udfald }
    }
    if (!child.valgt) yield* conditionsOf(child)
  }
}

describe('the trace of a compiled case', () => {
  for (const open of [false, true]) {
    test(`is the trace of the tree, ${open ? 'with facts unknown' : 'where all is known'}`, () => {
      fc.assert(
        fc.property(randomGoal({ sets: true }), partlyKnown, ({ led }, { full, known }) => {
          const givet = { open: () => open }
          const mål = [{ navn: 'X', led }]
          const code = compileRows([{ navn: 'svar', mål, givet, spor: true }])
          const { svar } = runModule<{ svar: (f: Person) => Rå & { spor: number[] } }>(code)
          const person = open ? known : full
          try {
            const tree = evaluate(
              led,
              kontekst({
                fakta: (f) => person[f.nøgle],
                skøn: (s) => person[s.nøgle] as boolean | undefined,
              }),
            )
            const read = readTrace(traceTable(mål, lowered(givet)), svar(person).spor)
            compareTraces(tree, read, code)
          } catch (error) {
            if (!(error instanceof RuleError && error.code === 'notExact')) throw error
          }
        }),
        { numRuns: 200 },
      )
    })
  }
})
