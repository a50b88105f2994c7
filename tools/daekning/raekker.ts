import type { Tekst } from '@sagsvej/rules'

/** What a row asks for: rule, procedure, what a person does and sees, management. */
export const SLAGS = ['R', 'P', 'C', 'M'] as const
export type Slags = (typeof SLAGS)[number]

/**
 * One thing the system must do. `regler`: the rows of the fact sheets it rests on, and `sagsgang` those that only its
 * procedure does. `dele`: for each kind but R, the parts
 * that tests must name before the kind is verified.
 */
export interface Raekke {
  readonly id: string
  readonly titel: Tekst
  readonly slags: readonly Slags[]
  readonly regler?: readonly string[]
  readonly sagsgang?: readonly string[]
  readonly dele?: Readonly<Partial<Record<Slags, Readonly<Record<string, Tekst>>>>>
}

/** What a test names in its title: a row and a kind, and where only a part of it is shown, the part. */
export interface Mærke {
  readonly raekke: string
  readonly slags: string
  readonly del?: string
}

/**
 * The marks in a test's title: `[D6 R]`, `[D6 R, D7 R]`, `[D8 P: skema]`. A part is named by its key in the row.
 */
export function mærkerI(title: string): readonly Mærke[] {
  return [...title.matchAll(/\[((?:[A-Z]\d+ [RPCM](?:: [^,\]]+)?(?:, )?)+)\]/g)]
    .flatMap(([, marks = '']) => marks.split(', '))
    .map((mark) => {
      const [, raekke = '', slags = '', del] = /^([A-Z]\d+) ([RPCM])(?:: ([^,\]]+))?$/.exec(mark) ?? []
      return { raekke, slags, ...(del === undefined ? {} : { del }) }
    })
}

/** Marks of rows, kinds or parts there are not. */
export const ukendteMærker = (mærker: readonly Mærke[], raekker: readonly Raekke[]): readonly Mærke[] =>
  mærker.filter(({ raekke, slags, del }) => {
    const row = raekker.find(({ id }) => id === raekke)
    const kind = row?.slags.find((one) => one === slags)
    return kind === undefined || (del !== undefined && row?.dele?.[kind]?.[del] === undefined)
  })
