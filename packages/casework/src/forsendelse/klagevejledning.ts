import { isListe, isObjekt, type Json, medlem } from '@sagsvej/rules/read'
import type { Klagespor } from '../breve/blok.ts'

const SPOR: readonly Klagespor[] = [
  'retssikkerhedsloven',
  'aktindsigt_forvaltningsloven',
  'aktindsigt_offentlighedsloven',
]

/** The track the guidance on complaint in a letter is for; undefined where the letter has none that can be shown. */
export function klagesporI(indhold: Json): Klagespor | undefined {
  const blocks = isObjekt(indhold) ? medlem(indhold, 'blokke') : undefined
  if (blocks === undefined || !isListe(blocks)) return undefined
  const found = blocks.find((one) => isObjekt(one) && medlem(one, 'art') === 'klagevejledning')
  const spor = found !== undefined && isObjekt(found) ? medlem(found, 'spor') : undefined
  return SPOR.find((one) => one === spor)
}
