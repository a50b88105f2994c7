import type { Brev } from '@sagsvej/casework'
import type { Ønske } from '../formular/formular.ts'

/** What a case is asked for so that a letter to the citizen stands in it, and so that it goes. */
export function brevetSendes(brev: Brev, brevId: string): { readonly skriv: Ønske; readonly send: Ønske } {
  const indhold = JSON.parse(JSON.stringify(brev))
  return {
    skriv: {
      type: 'SkrivBrev',
      indhold: { brevId, art: brev.slags, til: 'borger', emne: brev.emne, indhold },
    },
    send: { type: 'SendBrev', indhold: { brevId, kanal: 'digital_post' } },
  }
}
