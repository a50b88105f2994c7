import type { Faktum, FaktumType } from '../fact.ts'
import type { Tekst } from '../text.ts'
import type { Finding } from './finding.ts'
import { tekst } from './say.ts'

/** Facts, and fields of their records, that no value can be right for. */
export const checkFacts = (all: readonly Faktum[]): readonly Finding[] =>
  all.flatMap(({ nøgle, type }) =>
    typesIn(nøgle, type).flatMap(([path, one]) => {
      const galt = impossible(one)
      return galt ? [finding(nøgle, path, galt)] : []
    }),
  )

const typesIn = (nøgle: string, type: FaktumType): readonly (readonly [string, FaktumType])[] =>
  type.art === 'liste'
    ? [[nøgle, type], ...type.felter.map(({ navn, type: t }) => [`${nøgle}/${navn}`, t] as const)]
    : [[nøgle, type]]

function impossible(type: FaktumType): Tekst | undefined {
  switch (type.art) {
    case 'tal':
      return type.min <= type.max
        ? undefined
        : tekst(
            `mindst ${type.min} og højst ${type.max} (${type.enhed})`,
            `at least ${type.min} and at most ${type.max} (${type.enhed})`,
          )
    case 'valg': {
      const keys = type.valg.map(({ nøgle }) => nøgle)
      return keys.length > 0 && new Set(keys).size === keys.length
        ? undefined
        : tekst('ingen muligheder, eller den samme to gange', 'no choices, or one of them twice')
    }
    case 'liste':
      return type.felter.length > 0 ? undefined : tekst('poster uden felter', 'records without fields')
    case 'sandt':
    case 'dato':
      return undefined
  }
}

const finding = (navn: string, path: string, hvad: Tekst): Finding => ({
  code: 'impossibleFact',
  grade: 'fault',
  om: { slags: 'faktum', navn },
  galt: tekst(
    `Ingen værdi af »${path}« kan være rigtig: ${hvad.da}.`,
    `No value of ‘${path}’ can be right: ${hvad.en}.`,
  ),
  mend: tekst('Ret grænserne eller mulighederne.', 'Mend the bounds or the choices.'),
})
