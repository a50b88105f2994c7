import { possibleOf, type Udfald } from '../outcome.ts'
import type { Betingelse } from '../search/find-case.ts'

type Answer = 'ja' | 'nej' | 'ir'

const may = (udfald: Udfald, answer: Answer): boolean => possibleOf(udfald, 'sandt')[answer]
const surely = (udfald: Udfald, answer: Answer): boolean => {
  const can = possibleOf(udfald, 'sandt')
  return can[answer] && [can.ja, can.nej, can.ir].filter(Boolean).length === 1
}

type Told = boolean | undefined
const told = (surely: boolean, may: boolean): Told => (surely ? true : may ? undefined : false)

const and = (a: Told, b: Told): Told => (a === false || b === false ? false : a && b)
const or = (a: Told, b: Told): Told =>
  a === true || b === true ? true : a === false ? b : b === false ? a : undefined

/**
 * That the first outcome is what decides a list of them all: a no among others that are not, in a list of all; or, where
 * none of the others arises, any answer. The other way round for a list of any.
 */
export const decides =
  (op: 'all' | 'any'): Betingelse =>
  ([own, ...others]) => {
    if (!own) return false
    const [ends, goesOn]: readonly [Answer, Answer] = op === 'all' ? ['nej', 'ja'] : ['ja', 'nej']
    const is = (answer: Answer) => told(surely(own, answer), may(own, answer))
    const noneEnds = told(
      others.every((other) => !may(other, ends)),
      others.every((other) => !surely(other, ends)),
    )
    const noneArises = told(
      others.length > 0 && others.every((other) => surely(other, 'ir')),
      others.length > 0 && others.every((other) => may(other, 'ir')),
    )
    return or(and(is(ends), noneEnds), and(is(goesOn), noneArises))
  }
