import type { Grundlag, Kontekst } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Led } from '../tree.ts'
import { settledIn } from './reuse.ts'
import { IN_OUR_TIME, tellingDays } from './telling-days.ts'
import { type Forsøg, type Svarpar, twoAnswers } from './two-answers.ts'
import { type Kasse, kun } from './unknown.ts'
import { personIn, type Vidne } from './witness.ts'

/** Someone whose answer an unknown changes: all else that is read of them, the two values, and the two answers. */
export interface Nogen extends Svarpar {
  readonly ellers: Vidne
}

/** People of whom all but one thing is known, to be asked what that one thing does to their answer. */
export interface Personer {
  /**
   * Any one of those in a box: their two answers; none where there is proof that there are no two. `settled`: what is
   * known to come out so for all of them.
   */
  readonly en: (one: Faktum | Skøn, kasse: Kasse, settled?: Kontekst['done']) => Nogen | 'none' | undefined
  /** One of those for whom something else was found to matter: often this does too. */
  readonly enFraFør: (one: Faktum | Skøn) => Nogen | undefined
}

/** `lists`: how many lists may be tried, for all of them together. */
export function personer(goal: Led, grundlag: Grundlag, lists?: Forsøg): Personer {
  const k = kontekst(grundlag)
  const [nær = IN_OUR_TIME] = tellingDays([evaluate(goal, k)])
  const always = settledIn(k.done)
  const before: Kasse[] = []

  const en: Personer['en'] = (one, kasse, settled = always) => {
    const apart = new Map(kasse)
    apart.delete(one)
    const person = personIn(apart, grundlag, { uvist: (other) => other === one, nær })
    const answers = twoAnswers(goal, person.grundlag, one, settled, lists)
    if (typeof answers !== 'object') return answers
    const both = answers.par.map(({ værdi }) => new Map(kasse).set(one, kun(one, værdi)))
    before.unshift(...both)
    return { ...answers, ellers: readOf(both, one) }
  }
  /** All that is read of some people, but one thing. */
  const readOf = (people: readonly Kasse[], but: Faktum | Skøn): Vidne => {
    const read = people.map((kasse) => {
      const person = personIn(kasse, grundlag, { nær })
      evaluate(goal, kontekst(person.grundlag))
      return person.læst()
    })
    const rest = <T>(all: readonly Readonly<Record<string, T>>[]) => {
      const { [but.nøgle]: _, ...others } = Object.assign({}, ...all) as Record<string, T>
      return others
    }
    return { fakta: rest(read.map((r) => r.fakta)), skøn: rest(read.map((r) => r.skøn)) }
  }
  const enFraFør: Personer['enFraFør'] = (one) => {
    for (const kasse of [...before]) {
      const found = en(one, kasse)
      if (typeof found === 'object') return found
    }
    return undefined
  }
  return { en, enFraFør }
}
