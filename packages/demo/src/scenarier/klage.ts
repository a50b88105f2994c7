import type { Fortælling } from '../fortaelling.ts'
import { afslået } from './afslag.ts'

/** Refused, complained in time, looked at again, sent on, and decided by the board. */
export function klage(f: Fortælling): void {
  afslået(f)
  f.venter(f.tilfældig.heltal(2, 20))
  f.gør('ModtagKlage', {
    klageId: 'k1',
    afgoerelseId: 'a1',
    modtaget: f.sag.dag,
    form: f.tilfældig.enAf(['skriftligt', 'mundtligt']),
    tekst: 'Jeg har boet her i ti år.',
    fra: 'borger',
  })
  f.venter(1)
  f.prøv('KvitterForKlage', {
    klageId: 'k1',
    brevId: f.sendt('kvittering_for_klage', 'Vi har fået din klage'),
  })
  f.venter(f.tilfældig.heltal(5, 24))
  const brevId = f.sendt('genvurdering', 'Vi har set på sagen igen')
  f.prøv('ForetagGenvurdering', {
    klageId: 'k1',
    udfald: 'fastholdt',
    begrundelse: 'Der er intet nyt.',
    brevId,
  })
  f.prøv('VideresendKlage', { klageId: 'k1', brevId })
  f.venter(f.tilfældig.heltal(60, 150))
  const udfald = f.tilfældig.enAf(['stadfaestet', 'stadfaestet', 'aendret', 'hjemvist'] as const)
  f.sag.som('ankestyrelsen')
  f.prøv('RegistrérAnkestyrelsensAfgørelse', {
    klageId: 'k1',
    udfald,
    modtaget: f.sag.dag,
    ...(udfald === 'stadfaestet' ? {} : { fejl: f.tilfældig.enAf(['oplysning', 'hoering', 'skoen']) }),
    tekst: 'Ankestyrelsens afgørelse.',
  })
  f.sag.som('sagsbehandler')
}
