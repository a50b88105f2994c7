import type { Fortælling } from '../fortaelling.ts'
import { afgjort, hørt } from './afslag.ts'
import { anmeldt, skema } from './begyndelse.ts'

/** The decision does not arrive: refused by the solution, printed, or come back. It has no effect meanwhile. */
export function ikkeFremme(f: Fortælling): void {
  skema(anmeldt(f))
  f.oplys('ophold', 'andet', { oprindelse: 'register' })
  f.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: f.sag.dag })
  hørt(f, 'a1')
  const brevId = afgjort(f, 'a1')
  f.venter(1)
  f.gør('MeldBrevAfvist', { brevId, grund: 'Modtageren er ukendt i Digital Post.' })
  if (f.tilfældig.procent(60)) {
    f.venter(1)
    f.gør('MeldFjernprint', { brevId })
    if (f.tilfældig.procent(30)) {
      f.venter(12)
      f.gør('MeldBrevRetur', { brevId, grund: 'Flyttet uden ny adresse.' })
    }
  }
}
