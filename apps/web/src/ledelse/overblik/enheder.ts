import type { Statistiklinje } from '@sagsvej/store'

export interface Enhedstal {
  readonly enhed: string | null
  readonly åbne: number
  readonly lukkede: number
  readonly opgaver: number
  readonly over: number
}

/** One line a unit: what is not closed counts as open, also a case that cannot be read. */
export function iEnheder(linjer: readonly Statistiklinje[]): readonly Enhedstal[] {
  const units = new Map<string | null, Enhedstal>()
  for (const { enhed, status, sager, opgaver, overskredne } of linjer) {
    const before = units.get(enhed) ?? { enhed, åbne: 0, lukkede: 0, opgaver: 0, over: 0 }
    const closed = status === 'lukket'
    units.set(enhed, {
      enhed,
      åbne: before.åbne + (closed ? 0 : Number(sager)),
      lukkede: before.lukkede + (closed ? Number(sager) : 0),
      opgaver: before.opgaver + Number(opgaver),
      over: before.over + Number(overskredne),
    })
  }
  return [...units.values()]
}
