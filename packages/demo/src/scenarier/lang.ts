import { efter } from '../dage.ts'
import type { Fortælling } from '../fortaelling.ts'
import { anmeldt, skema } from './begyndelse.ts'
import { rask } from './kort.ts'

/** Ill for months: form, category where the act had it, talks with what was agreed, perhaps hours coming back. */
export function lang(f: Fortælling): void {
  opfulgt(f, f.tilfældig.heltal(1, 4))
  if (f.tilfældig.procent(30)) delvist(f)
  if (f.tilfældig.procent(60)) {
    f.venter(f.tilfældig.heltal(5, 25))
    rask(f)
  }
}

/** Up to the last of so many talks. */
export function opfulgt(f: Fortælling, samtaler: number): Fortælling {
  skema(anmeldt(f, f.tilfældig.procent(20) ? 'ledig' : 'loenmodtager'))
  f.oplys('forventetRask', efter(f.syg, f.tilfældig.heltal(90, 400)))
  f.oplys('ventesRaskInden8Uger', false)
  f.oplys('tidligOpfoelgningOensketAf', 'ingen', { oprindelse: 'kommune' })
  f.prøv('ForetagSkøn', skøn('laegeattestNoedvendig', false))
  f.prøv('ForetagSkøn', skøn('behovForTvaerfagligIndsats', f.tilfældig.procent(15)))
  f.prøv('VisitérSag', { forloebId: 'f1', begrundelse: 'Det siger oplysningerne i skemaet.' })
  for (let nr = 1; nr <= samtaler; nr++) {
    f.venter(f.tilfældig.heltal(12, 25))
    samtale(f, `s${nr}`)
    if (f.tilfældig.procent(10)) indsigelse(f, `i${nr}`)
  }
  return f
}

const skøn = (skoen: string, vaerdi: boolean) => ({
  skoen,
  vaerdi,
  begrundelse: 'Det siger oplysningerne i sagen.',
  grundlag: ['Oplysningsskema'],
})

/** Called by letter, held two weeks later, with what was agreed and why. */
export function samtale(f: Fortælling, samtaleId: string): boolean {
  const called = indkaldt(f, samtaleId)
  if (called === undefined) return false
  f.venter(14)
  return f.prøv('HoldSamtale', {
    forloebId: 'f1',
    samtaleId,
    holdt: f.sag.dag,
    afklaret: [
      { hvad: 'tilbage', resultat: 'Vil gerne tilbage til sit arbejde.' },
      { hvad: 'stoette', resultat: f.tilfældig.enAf(STØTTE) },
    ],
    aftaler: [
      {
        hvad: f.tilfældig.enAf(AFTALER),
        hvorfor: 'Så kan du komme tilbage lidt ad gangen.',
        forventning: 'Du fortæller om det næste gang.',
      },
    ],
    naeste: {
      dato: efter(f.sag.dag, f.tilfældig.heltal(20, 50)),
      emne: 'Hvordan går det?',
      forventning: 'Du har prøvet det, vi aftalte.',
    },
    deltagere: f.tilfældig.procent(20) ? ['bisidder'] : [],
  })
}

/** The call to a talk, and its letter; undefined where the law of the day has no talk here. */
export function indkaldt(f: Fortælling, samtaleId: string): string | undefined {
  const brevId = f.sendt('indkaldelse_til_samtale', 'Samtale om dit sygeforløb')
  const called = f.prøv('IndkaldTilSamtale', {
    forloebId: 'f1',
    samtaleId,
    holdes: efter(f.sag.dag, 14),
    klokken: f.tilfældig.enAf(['09:00', '10:30', '13:00']),
    form: f.tilfældig.enAf(['fremmoede', 'telefon']),
    formaal: 'Vejen tilbage til arbejdet',
    brevId,
  })
  return called ? brevId : undefined
}

function indsigelse(f: Fortælling, indsigelseId: string): void {
  f.prøv('RegistrérIndsigelse', {
    indsigelseId,
    forloebId: 'f1',
    slags: 'indsigelse',
    tekst: 'Jeg synes, det går for hurtigt.',
  })
  f.venter(3)
  f.prøv('BesvarIndsigelse', {
    indsigelseId,
    forloebId: 'f1',
    svar: 'Vi venter med de flere timer til næste måned.',
  })
}

function delvist(f: Fortælling): void {
  f.venter(5)
  f.oplys('fravaer', [
    { fra: f.syg, til: efter(f.sag.dag, -1), omfang: 'fuldt' },
    { fra: f.sag.dag, til: null, omfang: 'delvist' },
  ])
}

const STØTTE = [
  'Ønsker en plan med arbejdsgiveren.',
  'Ønsker en mentor.',
  'Har ikke brug for mere lige nu.',
] as const
const AFTALER = [
  'Tal med din chef om færre timer',
  'Gå til træning to gange om ugen',
  'Send lægens plan',
] as const
