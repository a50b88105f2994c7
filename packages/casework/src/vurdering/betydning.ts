import {
  type Betydning,
  type Faktum,
  type Grundlag,
  type Led,
  type Skøn,
  type Spor,
  type Svarpar,
  type Søgegrænse,
  whatMatters,
} from '@sagsvej/rules'

/** What an unknown means to some of a case's answers: the first of them that it changes, and by which two values. */
export type Sagsbetydning =
  | ({ readonly art: 'matters'; readonly spor: Spor } & Svarpar)
  | { readonly art: 'idle' }
  | { readonly art: 'undecided' }

/** Asks whether an unknown matters to any of these answers. */
export type Betydninger = (one: Faktum | Skøn, answers: readonly Spor[]) => Sagsbetydning

/** Each answer of a case is looked into once for each unknown. `limit`: how long to look before giving up. */
export function betydninger(facts: Grundlag, limit: Søgegrænse): Betydninger {
  const asked = new Map<Led, (one: Faktum | Skøn) => Betydning>()
  const about = ({ led }: Spor, one: Faktum | Skøn): Betydning => {
    const ask = asked.get(led) ?? whatMatters(led, facts, limit)
    asked.set(led, ask)
    return ask(one)
  }
  return (one, answers) => {
    let art: 'idle' | 'undecided' = 'idle'
    for (const spor of answers) {
      const found = about(spor, one)
      if (found.art === 'matters') return { art: 'matters', spor, par: found.par }
      if (found.art === 'undecided') art = 'undecided'
    }
    return { art }
  }
}
