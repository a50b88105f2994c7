import { type Brev, brevTekst } from '@sagsvej/casework'
import { etiketter } from '../etiketter.ts'
import { compiler } from './compiler.ts'
import { PdfFejl, utegnede } from './pdf-fejl.ts'
import { SKABELON } from './skabelon.ts'

/** Layouts of the latest letters are kept; older ones are let go. */
const KEPT = 8

/**
 * A letter as a tagged PDF/A-2a, as produced by Typst. The same letter gives the same bytes.
 * @throws PdfFejl when the letter holds characters the font does not have
 */
export function brevPdf(brev: Brev): Uint8Array {
  const { sådanTalt, ...ord } = etiketter(brev)
  const data = `{"brev":${brevTekst(brev)},"ord":${JSON.stringify({ ...ord, sadanTalt: sådanTalt })}}`
  const typst = compiler()
  try {
    return typst.pdf({ mainFileContent: SKABELON, inputs: { data } }, { pdfStandard: 'a-2a' })
  } catch (refusal) {
    const tegn = utegnede(String(refusal))
    throw tegn.length > 0 ? new PdfFejl(tegn) : refusal
  } finally {
    typst.evictCache(KEPT)
  }
}
