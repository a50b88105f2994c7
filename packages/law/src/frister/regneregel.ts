import type { Hjemmel, Kilde, Sikkerhed, Tekst } from '@sagsvej/rules'

/** A rule of counting: what it says, and where it was read. */
export interface Regneregel {
  readonly id: string
  readonly titel: Tekst
  readonly siger: Tekst
  readonly hjemmel?: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
}
