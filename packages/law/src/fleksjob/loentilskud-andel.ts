import { afrundTil, hvis, type Tal } from '@sagsvej/rules'
import { tilskudsgrad } from '../fakta/fleksjob-loentilskud.ts'

export const andelen = <E extends 'kr' | 'kr/time'>(af: Tal<E>, enhed: E): Tal<E> => {
  const øre = afrundTil('nærmeste', enhed, '0.01')
  return hvis(tilskudsgrad.er('halvdelen'), af.brøkdel(1, 2, øre), af.brøkdel(2, 3, øre))
}
