import { efter } from '../dage.ts'
import type { Fortælling } from '../fortaelling.ts'
import { opfulgt } from './lang.ts'

/** Asks to see the case: met within the days, or told why not and when. */
export function aktindsigt(f: Fortælling): void {
  opfulgt(f, 1)
  const came = f.sag.dag
  f.gør('ModtagDokument', {
    dokumentId: 'd-svar',
    titel: 'Brev fra borgeren',
    art: 'brev_ind',
    fra: 'borger',
    modtaget: came,
    anmoderOmAktindsigt: true,
    klager: false,
  })
  if (f.tilfældig.procent(40)) {
    f.venter(6)
    f.prøv('MeldFristbrev', {
      anmodningId: 'aktindsigt-d-svar',
      brevId: f.sendt('aktindsigt_fristbrev', 'Din aktindsigt tager længere tid'),
      ventes: efter(f.sag.dag, 14),
      grund: 'Sagen er stor.',
    })
  }
}
