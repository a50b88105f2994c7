import {
  dokumentetsSærligeArt,
  hensynBagUndtagelse,
  interntDokumentsIndhold,
  oplysningernesArt,
} from '@sagsvej/law'
import type { Faktum, MedFaktum, Tekst, Udtryk } from '@sagsvej/rules'

/** The choices of a fact of the law, but for those that say that there is none. */
function valgene(word: MedFaktum<Udtryk>, ...uden: readonly string[]): Readonly<Record<string, Tekst>> {
  const { type }: Faktum = word.faktum
  const options = type.art === 'valg' ? type.valg : []
  return Object.fromEntries(
    options.filter(({ nøgle }) => !uden.includes(nøgle)).map((v) => [v.nøgle, v.navn]),
  )
}

/** The considerations a passage can be left out for: the keys of the law itself, never a paragraph that is typed. */
export const HENSYN = valgene(hensynBagUndtagelse, 'intet')

/** The special kinds of document that are exempt as such. */
export const SÆRLIGE_ARTER = valgene(dokumentetsSærligeArt, 'ingen')

export const INTERNT_INDHOLD = valgene(interntDokumentsIndhold)
export const OPLYSNINGSARTER = valgene(oplysningernesArt)

/** Every ground on which something can be kept back. */
export const GRUNDE: Readonly<Record<string, Tekst>> = {
  internt: { da: 'internt arbejdsdokument', en: 'internal working document' },
  offentlighedsloven: {
    da: 'undtaget efter offentlighedsloven',
    en: 'exempt under the act on public access',
  },
  ...SÆRLIGE_ARTER,
  ...HENSYN,
}
