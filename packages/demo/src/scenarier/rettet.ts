import { efter } from '../dage.ts'
import type { Fortælling } from '../fortaelling.ts'
import { opfulgt } from './lang.ts'

/** A fact turns out to be wrong, and is corrected with the reason. */
export function rettet(f: Fortælling): void {
  opfulgt(f, 1)
  const nr =
    f.sag.begivenheder.findIndex((e) => e.type === 'FaktumRegistreret' && e.faktum === 'forventetRask') + 1
  f.venter(10)
  f.gør('RetOplysning', {
    retter: nr,
    faktum: 'forventetRask',
    vaerdi: efter(f.syg, 500),
    oprindelse: 'læge',
    begrundelse: 'Lægen har rettet sit skøn over, hvornår borgeren er rask.',
  })
}

/** Two benefits are entered for the same days: the case shows it, and asks. */
export function dobbelt(f: Fortælling): void {
  opfulgt(f, 1)
  f.oplys(
    'ydelser',
    [
      { ydelse: 'sygedagpenge', fra: f.syg, til: null },
      { ydelse: f.tilfældig.enAf(['kontanthjaelp', 'dagpenge']), fra: efter(f.syg, 20), til: null },
    ],
    { oprindelse: 'kommune' },
  )
}

/** The citizen dies, and what runs is brought to an end. */
export function dødsfald(f: Fortælling): void {
  opfulgt(f, 1)
  f.venter(8)
  f.gør('MeldDødsfald', { dato: efter(f.sag.dag, -1) })
  f.prøv('AfslutForløb', { forloebId: 'f1', grund: 'doedsfald' })
  f.prøv('LukSag', { grund: 'doedsfald' })
}

/** The person moves: the case goes to another municipality with its file. */
export function overdraget(f: Fortælling): void {
  opfulgt(f, 1)
  f.venter(8)
  f.gør('OverdragSag', {
    tilKommune: 'Fjernkøbing',
    grund: 'Borgeren er flyttet.',
    aktpakke: `pakke-${f.sag.tilstand.sagId}`,
  })
  f.prøv('LukSag', { grund: 'overdraget' })
}
