import type { Tekst } from '@sagsvej/rules'

/** Everything that can be wrong with what someone wrote. */
export type FejlSlags =
  | 'ikkeJson'
  | 'gentagetFelt'
  | 'ukendtFelt'
  | 'manglerFelt'
  | 'forkertType'
  | 'forkertForm'
  | 'ukendtSkema'
  | 'ukendtFaktum'
  | 'ukendtSkøn'
  | 'givesMedSpørgsmålet'
  | 'umuligDato'
  | 'førLoven'
  | 'slutFørStart'
  | 'overlap'
  | 'manglerEnhed'
  | 'forkertEnhed'
  | 'udenForGrænse'
  | 'forFintTal'
  | 'tvetydigtTal'
  | 'ukendtValg'
  | 'modstrid'
  | 'uforenelige'
  | 'udenBegrundelse'
  | 'udenGrundlag'
  | 'forkertRolle'
  | 'sagenFindes'

/**
 * One thing that is wrong: where (a JSON pointer, RFC 6901), what, and in both languages how to mend it. `ogVed` is
 * the second place when two of them do not fit together.
 */
export interface Fejl {
  readonly pointer: string
  readonly slags: FejlSlags
  readonly tekst: Tekst
  readonly ogVed?: string
}

/** What was read, or everything that is wrong with it. */
export type Læst<T> =
  | { readonly ok: true; readonly værdi: T }
  | { readonly ok: false; readonly fejl: readonly Fejl[] }

export const læst = <T>(værdi: T): Læst<T> => ({ ok: true, værdi })
export const afvist = (...fejl: readonly Fejl[]): { readonly ok: false; readonly fejl: readonly Fejl[] } => ({
  ok: false,
  fejl,
})

/** The pointer of a member or element. */
export const under = (pointer: string, part: string | number): string =>
  `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** What was read inside a member, with its faults placed from outside it. */
export function ved<T>(part: string | number, inner: Læst<T>): Læst<T> {
  if (inner.ok) return inner
  const prefix = under('', part)
  return afvist(
    ...inner.fejl.map((f) => ({
      ...f,
      pointer: prefix + f.pointer,
      ...(f.ogVed === undefined ? {} : { ogVed: prefix + f.ogVed }),
    })),
  )
}

/** Gathers the faults of many readings, so that all are told and not only the first. */
export interface Samler {
  readonly fejl: Fejl[]
  readonly tag: <T>(reading: Læst<T>) => T | undefined
}

export function samler(): Samler {
  const fejl: Fejl[] = []
  return {
    fejl,
    tag: (reading) => {
      if (reading.ok) return reading.værdi
      fejl.push(...reading.fejl)
      return undefined
    },
  }
}
