import type { Fortælling } from '../fortaelling.ts'

/** The municipality is told of the illness, and what it is told at once. */
export function anmeldt(f: Fortælling, gruppe: 'loenmodtager' | 'ledig' = 'loenmodtager'): Fortælling {
  f.gør('TildelSag', {
    ...(f.holder ?? {
      enhed: f.tilfældig.enAf(ENHEDER),
      sagsbehandler: `sagsbehandler-${f.tilfældig.heltal(1, 24)}`,
    }),
  })
  f.oplys('persongruppe', gruppe)
  f.oplys('fravaer', [{ fra: f.syg, til: null, omfang: 'fuldt' }])
  f.oplys('afbrydelser', [])
  f.oplys('fratraeder', false)
  return f.gør('AnmeldSygdom', {
    forloebId: 'f1',
    foersteFravaersdag: f.syg,
    anmeldtAf: gruppe === 'ledig' ? 'akasse' : 'arbejdsgiver',
  })
}

/** The form is sent, arrives, and is answered within its days, or late. */
export function skema(f: Fortælling, svarerEfter = f.tilfældig.heltal(1, 7)): Fortælling {
  f.gør('SendOplysningsskema', { forloebId: 'f1', brevId: f.sendt('oplysningsskema', 'Oplysningsskema') })
  f.venter(svarerEfter)
  f.prøv('ModtagOplysningsskema', { forloebId: 'f1', modtaget: f.sag.dag })
  return f
}

const ENHEDER = ['Nord', 'Syd', 'Havnen'] as const
