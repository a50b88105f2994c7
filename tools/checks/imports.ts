import type { Source } from './sources.ts'

export interface Import {
  readonly specifier: string
  /** Erased before anything runs. */
  readonly typeOnly: boolean
  readonly index: number
}

// The formatter puts every import at the start of a line and its specifier in single quotes,
// which is what lets three patterns stand in for a parser.
const statements =
  /^(import|export)( type)? (?:[\p{L}\d_$]+(?:, )?)?(?:\*(?: as [\p{L}\d_$]+)?|\{[^}]*\})? ?from '([^']+)'/gmu
const sideEffects = /^import '([^']+)'/gm
const dynamic = /(typeof )?\bimport\(\s*'([^']+)'\s*[,)]/g

/** What a file imports or re-exports, in the order of the patterns above. */
export function importsOf({ text }: Source): readonly Import[] {
  return [
    ...[...text.matchAll(statements)].map((m) => ({
      specifier: m[3] ?? '',
      typeOnly: m[2] !== undefined,
      index: m.index,
    })),
    ...[...text.matchAll(sideEffects)].map((m) => ({
      specifier: m[1] ?? '',
      typeOnly: false,
      index: m.index,
    })),
    ...[...text.matchAll(dynamic)].map((m) => ({
      specifier: m[2] ?? '',
      typeOnly: m[1] !== undefined,
      index: m.index,
    })),
  ]
}
