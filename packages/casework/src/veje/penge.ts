import { type BrugtFaktum, type Enhed, type Hjemmel, type Tekst, type Trin, valueText } from '@sagsvej/rules'
import type { Svar } from '../vurdering/types.ts'
import type { Vej } from './veje.ts'

/**
 * One line of the money: what it is, how much (steps of its unit), and where it stands; a fact stands nowhere. Lines
 * below are what it is made of.
 */
export interface Pengelinje {
  readonly titel: Tekst
  readonly enhed: Enhed
  readonly beløb: number
  readonly hjemmel?: Hjemmel
  readonly udregning?: Tekst
  readonly under: readonly Pengelinje[]
}

/** What is paid in one scheme; without a line where it is not settled, and then what it waits for is in `svar`. */
export interface Penge {
  readonly vej: Vej
  readonly svar: Svar
  readonly linje?: Pengelinje
}

/**
 * What a person gets from every scheme they are paid in, after every deduction, line by line: of those told in
 * `ydelser`, or where nothing is told, of those they have a right to. Before tax, which no provision here reckons.
 */
export const penge = (alle: readonly Vej[], nu: ReadonlySet<string> | undefined): readonly Penge[] =>
  alle
    .filter(({ ordning, svar }) =>
      nu ? ordning.ydelse !== undefined && nu.has(ordning.ydelse) : svar === 'ja',
    )
    .flatMap((vej) =>
      vej.betaler
        .filter(({ udfald }) => udfald.art === 'værdi' || udfald.art === 'åben')
        .map((svar) => {
          const linje = pengelinje(svar)
          return { vej, svar, ...(linje ? { linje } : {}) }
        }),
    )

/** An answer that is an amount of money, as lines; undefined while it is open. */
export const pengelinje = ({ trin: [first] }: Svar): Pengelinje | undefined => first && linjeAf(first)

/** A step that came to an amount of money, with the amounts it was made of. */
function linjeAf(trin: Trin): Pengelinje | undefined {
  const { titel, udfald, enhed, hjemmel, udregning, under, fakta } = trin
  if (udfald.art !== 'værdi' || !enhed?.startsWith('kr')) return undefined
  return {
    titel,
    enhed,
    beløb: Number(udfald.værdi),
    ...(hjemmel ? { hjemmel } : {}),
    ...(udregning ? { udregning } : {}),
    under: [...under.flatMap((one) => linjeAf(one) ?? []), ...fakta.flatMap(faktumlinje)],
  }
}

/** An amount of money that was told. */
const faktumlinje = ({ faktum, værdi }: BrugtFaktum): readonly Pengelinje[] =>
  faktum.type.art === 'tal' && faktum.type.enhed.startsWith('kr') && typeof værdi === 'number'
    ? [{ titel: faktum.etiket, enhed: faktum.type.enhed, beløb: værdi, under: [] }]
    : []

/** The amount of a line in words: "4.865,00 kr. pr. uge". */
export const beløbText = ({ beløb, enhed }: Pengelinje, sprog: 'da' | 'en'): string =>
  valueText('tal', enhed, beløb, sprog)
