import type { SagBegivenhed } from '../sag/begivenheder.ts'

/**
 * The events as they are stored when all that was lawfully erased is gone from them: the numbers are the same. A case that
 * is led without a store still holds the content, and must not tell it either.
 */
export function udenSlettet(begivenheder: readonly SagBegivenhed[]): readonly SagBegivenhed[] {
  const kept = [...begivenheder]
  for (const [i, event] of begivenheder.entries()) {
    if (event.type !== 'OplysningSlettet') continue
    const erased = kept[event.sletter - 1]
    const left = erased && rest(erased, i + 1, event.kassationsregel)
    if (left) kept[event.sletter - 1] = left
  }
  return kept
}

function rest(event: SagBegivenhed, slettetVed: number, kassationsregel: string): SagBegivenhed | undefined {
  const mark = { type: 'OplysningUdenIndhold', version: 1, slettetVed, kassationsregel } as const
  switch (event.type) {
    case 'FaktumRegistreret':
      return { ...mark, art: event.type, noegle: event.faktum, kendtFra: event.kendtFra }
    case 'FaktumRettet':
      return { ...mark, art: event.type, noegle: event.faktum, kendtFra: event.den, rettede: event.retter }
    case 'SkønForetaget':
      return { ...mark, art: event.type, noegle: event.skoen, kendtFra: event.kendtFra }
    default:
      return undefined
  }
}
