import type { Bestemmelse } from '@sagsvej/rules'
import { lavAftryk } from './aftryk.ts'
import { tomRaekke } from './gennemgang.ts'
import { begynderI, versionerPrParagraf } from './graenser.ts'
import { hentRaekker } from './lager.ts'
import type { Drevet } from './love.ts'
import { ordforskel } from './ordforskel.ts'
import type { Udgave } from './tekster.ts'
import { type Vindue, vinduer } from './vinduer.ts'

/** Every change of a paragraph word by word, each with our versions that begin in it and its class or an empty row. */
export function visParagraf(
  lov: Drevet,
  udgaver: readonly Udgave[],
  paragraf: string,
  bestemmelser: readonly Bestemmelse[],
): string {
  const { raekker } = hentRaekker(lov.navn)
  const ours = versionerPrParagraf(bestemmelser, lov).get(paragraf) ?? []
  const tekst = ({ navn }: { readonly navn: string }): string =>
    udgaver.find((u) => u.navn === navn)?.paragraffer.get(paragraf) ?? ''
  const show = (v: Vindue): string => {
    const row = raekker.find((r) => r.paragraf === paragraf && r.fra === v.fra.navn && r.til === v.til.navn)
    return [
      `${v.fra.navn} ${v.fra.dag} -> ${v.til.navn} ${v.til.dag}`,
      ordforskel(tekst(v.fra), tekst(v.til)),
      ...begynderI(v, ours).map((version) => `  begins: ${version}`),
      row
        ? `  class: ${row.klasser.map((k) => (k.art === 'version' ? `version@${k.dag}` : k.art)).join(' ')}: ${row.grund}`
        : tomRaekke(v),
    ].join('\n')
  }
  const changes = vinduer(lavAftryk(udgaver), paragraf)
  const head = `${lov.navn} § ${paragraf}: ${changes.length} changes in ${udgaver.length} texts`
  return [head, ...changes.map(show)].join('\n\n')
}
