import { parseDay } from '@sagsvej/calendar'

/** An invented person: what the 25 rules ask. Hours and kroner are whole, `dato` is a civil day. */
export interface Person {
  readonly alder: number
  readonly m1: number
  readonly m2: number
  readonly m3: number
  readonly m4: number
  readonly m5: number
  readonly m6: number
  readonly ansat: boolean
  readonly bopael: boolean
  readonly uarbejdsdygtig: boolean
  readonly anmeldtDage: number
  readonly uger9: number
  readonly livstruende: boolean
  readonly dato: number
  readonly timeloen: number
  readonly ugetimer: number
  readonly arbejdstimer: number
}

export interface Svar {
  readonly udbetaling: number
  /** 0 paid, 1-7 the first requirement that is not met. */
  readonly udfald: number
}

/** Numbers from 0 up to 1 (xorshift32), so that every program that draws them sees the same people. */
export function generator(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4_294_967_296
  }
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** People drawn with plausible weights, the same each time. */
export function peopleOf(count: number, seed = 20_250_101): Person[] {
  const random = generator(seed)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const one = (): Person => {
    const steady = random() < 0.8
    const month = () => (steady ? between(35, 165) : between(0, 60))
    const ugetimer = between(8, 44)
    return {
      alder: between(17, 69),
      m1: month(),
      m2: month(),
      m3: month(),
      m4: month(),
      m5: month(),
      m6: month(),
      ansat: random() < 0.93,
      bopael: random() < 0.97,
      uarbejdsdygtig: random() < 0.95,
      anmeldtDage: random() < 0.9 ? between(0, 7) : between(8, 40),
      uger9: between(0, 30),
      livstruende: random() < 0.05,
      dato: parseDay(`${between(2016, 2025)}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`),
      timeloen: between(90, 320),
      ugetimer,
      arbejdstimer: random() < 0.4 ? between(0, ugetimer) : 0,
    }
  }
  return Array.from({ length: count }, one)
}

/** A person of whom not everything is known. */
export type Delvis = { readonly [K in keyof Person]: Person[K] | undefined }

/** The same people with a share of their facts unknown. All have one shape, as facts read from a table would. */
export function partlyKnown(people: readonly Person[], share: number): Delvis[] {
  const random = generator(7)
  const kept = <T>(value: T): T | undefined => (random() < share ? undefined : value)
  return people.map((p) => ({
    alder: kept(p.alder),
    m1: kept(p.m1),
    m2: kept(p.m2),
    m3: kept(p.m3),
    m4: kept(p.m4),
    m5: kept(p.m5),
    m6: kept(p.m6),
    ansat: kept(p.ansat),
    bopael: kept(p.bopael),
    uarbejdsdygtig: kept(p.uarbejdsdygtig),
    anmeldtDage: kept(p.anmeldtDage),
    uger9: kept(p.uger9),
    livstruende: kept(p.livstruende),
    dato: kept(p.dato),
    timeloen: kept(p.timeloen),
    ugetimer: kept(p.ugetimer),
    arbejdstimer: kept(p.arbejdstimer),
  }))
}
