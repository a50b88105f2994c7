import { addDays, addMonths, type Day, dayFromNumber, startOfMonth } from '@sagsvej/calendar'
import {
  type Faktum,
  type FaktumType,
  type Felt,
  type Lovsamling,
  type Post,
  stepsPer,
  type Value,
} from '@sagsvej/rules'
import fc from 'fast-check'

/** All that is known of an invented person: facts and judgements by key. */
export type Person = Readonly<Record<string, Value>>

/** Around which day a person's course lies, and how far from it, one day off among them. */
const nær = (dag: Day, længst: number): fc.Arbitrary<Day> =>
  fc
    .oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -længst, max: længst }))
    .map((by) => dayFromNumber(dag + by))

/** The numbers the law likes to test against, and one on each side. */
const TAL = [0, 1, 2, 4, 7, 8, 13, 14, 21, 22, 26, 30, 37, 40, 56, 74, 90, 240, 420, 5000]

function værdi(type: Exclude<FaktumType, { art: 'liste' }>, dag: Day): fc.Arbitrary<Value> {
  switch (type.art) {
    case 'sandt':
      return fc.boolean()
    case 'valg':
      return fc.constantFrom(...type.valg.map((v) => v.nøgle))
    case 'dato':
      return nær(dag, 400)
    case 'tal': {
      const per = stepsPer(type.enhed)
      const inden = TAL.flatMap((n) => [n * per - 1, n * per, n * per + 1])
      return fc.constantFrom(...inden.filter((n) => n >= type.min * per && n <= type.max * per))
    }
  }
}

const felterUden = (felter: readonly Felt[], dag: Day, ...navne: readonly string[]): fc.Arbitrary<Post> =>
  fc.record(
    Object.fromEntries(
      felter.filter((f) => !navne.includes(f.navn)).map((f) => [f.navn, værdi(f.type, dag)]),
    ),
  ) as fc.Arbitrary<Post>

/** Periods in order, some of them touching; the last may still be running where its end may be left out. */
function perioder(felter: readonly Felt[], dag: Day): fc.Arbitrary<Value> {
  const åben = felter.some((f) => f.navn === 'til' && f.valgfri)
  const stykke = fc.record({
    ophold: fc.constantFrom(1, 2, 8, 30, 200),
    længde: fc.constantFrom(0, 1, 3, 13, 29, 30, 90, 200, 400),
    rest: felterUden(felter, dag, 'fra', 'til'),
  })
  return fc
    .tuple(nær(dag, 600), fc.array(stykke, { maxLength: 4 }), fc.boolean())
    .map(([første, stykker, løber]) => {
      let fra = første
      return stykker.map(({ ophold, længde, rest }, i) => {
        const [begynder, slutter] = [fra, addDays(fra, længde)]
        fra = addDays(slutter, ophold)
        const uden = åben && løber && i === stykker.length - 1
        return { ...rest, fra: begynder, ...(uden ? {} : { til: slutter }) }
      })
    })
}

/** Records of which a date, if there is one, is the month they are about: the months before the day. */
function måneder(felter: readonly Felt[], dag: Day): fc.Arbitrary<Value> {
  const dato = felter.find((f) => f.type.art === 'dato')?.navn
  if (dato === undefined) return fc.array(felterUden(felter, dag), { maxLength: 8 })
  return fc
    .array(felterUden(felter, dag, dato), { maxLength: 8 })
    .map((poster) => poster.map((post, i) => ({ ...post, [dato]: startOfMonth(addMonths(dag, -i)) })))
}

function faktumFor({ type }: Faktum, dag: Day): fc.Arbitrary<Value> {
  if (type.art !== 'liste') return værdi(type, dag)
  if (type.orden === 'samtidige') {
    const én = perioder(type.felter, dag)
    return fc.tuple(én, én).map((begge) => begge.flat() as Value)
  }
  return type.orden === 'perioder' ? perioder(type.felter, dag) : måneder(type.felter, dag)
}

/**
 * People whose course lies around a day on which some version of the law begins, since that is where answers turn; and
 * of each, what is known when some of it is not.
 */
export function folk({
  bestemmelser,
  fakta,
  skøn,
}: Lovsamling): fc.Arbitrary<{ readonly alt: Person; readonly kendt: Person }> {
  const grænser = [...new Set(bestemmelser.flatMap((b) => b.versioner.map((v) => v.fra)))]
  const fuldt = fc
    .constantFrom(...grænser)
    .chain((grænse) =>
      nær(grænse, 500).chain((dag) =>
        fc.record(
          Object.fromEntries([
            ...fakta.map((f) => [f.nøgle, faktumFor(f, dag)] as const),
            ...skøn.map((s) => [s.nøgle, fc.boolean()] as const),
          ]),
        ),
      ),
    )
  const kendt = fc.infiniteStream(fc.constantFrom(true, true, true, true, true, false))
  return fc.tuple(fuldt, kendt).map(([alt, holder]) => ({
    alt,
    kendt: Object.fromEntries(Object.entries(alt).filter(() => holder.next().value)),
  }))
}
