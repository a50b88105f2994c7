import { inLanguage, type Sprog } from '@sagsvej/rules'
import { erLovensSvar } from '../vurdering/forklaring/kort.ts'
import { resultatAf } from '../vurdering/forklaring/resultat.ts'
import type { Sammenholdtsvar } from '../vurdering/sammenhold.ts'
import type { Svar } from '../vurdering/types.ts'
import type { Tabel } from './blok.ts'
import { tabel } from './dele/blokke.ts'

/**
 * What is otherwise than before, a row for each question whose answer changed. Read off the two results: no reason says
 * which rows there are. Undefined where nothing changed.
 */
export function ændringstabel(alle: readonly Sammenholdtsvar[], sprog: Sprog): Tabel | undefined {
  const t = inLanguage(sprog)
  const raekker = alle
    .filter(({ ens }) => !ens)
    .map(({ svarFør, svarEfter }) => [
      svarEfter.spørgsmål[sprog],
      resultattekst(svarFør, sprog),
      resultattekst(svarEfter, sprog),
    ])
  if (raekker.length === 0) return undefined
  return tabel(
    t('Det er ændret', 'What has changed'),
    [t('Spørgsmål', 'Question'), t('Før', 'Before'), t('Nu', 'Now')],
    raekker,
  )
}

/** The result of an answer, as a decision says it; else its headline. */
const resultattekst = (svar: Svar, sprog: Sprog): string =>
  (erLovensSvar(svar) ? resultatAf(svar)?.resultat : undefined)?.[sprog] ?? svar.overskrift[sprog]
