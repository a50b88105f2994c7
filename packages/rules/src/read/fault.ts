import type { Tekst } from '../text.ts'

/** Everything that can be wrong with what is told of a case as plain data. */
export type Datafejl =
  | 'ukendtFelt'
  | 'manglerFelt'
  | 'forkertType'
  | 'ukendtFaktum'
  | 'ukendtSkøn'
  | 'ukendtBestemmelse'
  | 'givesMedSpørgsmålet'
  | 'umuligDato'
  | 'førLoven'
  | 'slutFørStart'
  | 'overlap'
  | 'udenForGrænse'
  | 'forFintTal'
  | 'ukendtValg'
  | 'uforenelige'

/**
 * One thing that is wrong: where (a JSON pointer, RFC 6901), what, and in both languages how to mend it. `ogVed` is
 * the second place when two of them do not fit together.
 */
export interface Fejl<S extends string = Datafejl> {
  readonly pointer: string
  readonly slags: S
  readonly tekst: Tekst
  readonly ogVed?: string
}

/** What was read, or everything that is wrong with it. */
export type Læst<T, S extends string = Datafejl> = { readonly ok: true; readonly værdi: T } | Afvist<S>

export interface Afvist<S extends string = Datafejl> {
  readonly ok: false
  readonly fejl: readonly Fejl<S>[]
}

export const læst = <T>(værdi: T): { readonly ok: true; readonly værdi: T } => ({ ok: true, værdi })
export const afvist = <S extends string>(...fejl: readonly Fejl<S>[]): Afvist<S> => ({ ok: false, fejl })

/** The pointer of a member or element. */
export const under = (pointer: string, part: string | number): string =>
  `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** What was read inside a member, with its faults placed from outside it. */
export function ved<T, S extends string>(part: string | number, inner: Læst<T, S>): Læst<T, S> {
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
export interface Samler<S extends string = Datafejl> {
  readonly fejl: Fejl<S>[]
  readonly tag: <T>(reading: Læst<T, S>) => T | undefined
}

export function samler<S extends string = Datafejl>(): Samler<S> {
  const fejl: Fejl<S>[] = []
  return {
    fejl,
    tag: (reading) => {
      if (reading.ok) return reading.værdi
      fejl.push(...reading.fejl)
      return undefined
    },
  }
}
