import { efter } from '../dage.ts'
import type { Fortælling } from '../fortaelling.ts'
import { anmeldt, skema } from './begyndelse.ts'

/** A register says that the person does not stay lawfully here: heard, approved by a colleague, refused. */
export function afslag(f: Fortælling): void {
  afslået(f)
}

/** As above; gives the letter of the decision once it arrived. */
export function afslået(f: Fortælling): string {
  skema(anmeldt(f))
  f.oplys('ophold', 'andet', { oprindelse: 'register' })
  f.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: f.sag.dag })
  hørt(f, 'a1')
  const letter = afgjort(f, 'a1')
  f.venter(1)
  f.nårFrem(letter)
  f.prøv('AnvisUdbetaling', { afgoerelseId: 'a1', instruks: 'stop', virkningFra: efter(f.sag.dag, 1) })
  return letter
}

/** The party is heard, has two weeks, and answers or not. */
export function hørt(f: Fortælling, afgoerelseId: string): void {
  const brevId = f.sendt('partshoering', 'Vi vil høre dig, før vi afgør')
  f.gør('HørPart', { hoeringId: `h-${afgoerelseId}`, afgoerelseId, brevId, svarSenest: efter(f.sag.dag, 14) })
  f.venter(f.tilfældig.heltal(5, 13))
  if (f.tilfældig.procent(60)) {
    f.gør('RegistrérHøringssvar', {
      hoeringId: `h-${afgoerelseId}`,
      modtaget: f.sag.dag,
      tekst: 'Det er ikke rigtigt.',
    })
  }
  f.venter(15)
}

/** How to complain stands in every letter of a decision. */
const KLAGEVEJLEDT = { blokke: [{ art: 'klagevejledning', spor: 'retssikkerhedsloven' }] } as const

/** Approved by a colleague, made, and sent; the letter is on its way. */
export function afgjort(f: Fortælling, afgoerelseId: string): string {
  f.sag.som('leder')
  f.prøv('GodkendAfgørelse', { afgoerelseId })
  f.sag.som('sagsbehandler')
  const brevId = `afgoerelse-${afgoerelseId}`
  f.gør('SkrivBrev', { brevId, art: 'afgoerelse', til: 'borger', emne: 'Afgørelse', indhold: KLAGEVEJLEDT })
  f.gør('TræfAfgørelse', { afgoerelseId, brevId })
  f.gør('SendBrev', { brevId, kanal: 'digital_post' })
  return brevId
}
