/** The part of a row of the data files of rates that the law reads. Amounts are exact decimals in text. */
export interface SatsFilRække {
  readonly sats_id: string
  readonly key: string
  readonly beloeb: string
  readonly enhed: string
  readonly valid_from: string
  /** Last day, included; null while open. */
  readonly valid_to: string | null
  readonly status: string
  readonly kilder: readonly number[]
  readonly kaede?: string | undefined
  readonly formel?: string | undefined
  readonly note?: string | undefined
}

/** A data file of rates: `kilder` are addresses by number. */
export interface SatsFil {
  readonly kilder: Readonly<Record<string, string>>
  readonly satser: readonly SatsFilRække[]
}
