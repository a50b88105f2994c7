import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { KLAGEVEJLEDT, Sag } from '../procedures/sag.test-support.ts'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { genspil } from './genspil.ts'

const FIL = new URL('../../../../examples/2019-kommunen-fra-foerste-dag.json', import.meta.url)

/** The benefit is refused because a register says that the person does not stay lawfully in Denmark. */
function afslag(): Sag {
  const read = readSagsfil(readFileSync(FIL, 'utf8'), lov)
  if (!read.ok) throw new Error('the example was refused')
  const sag = new Sag(read.begivenheder, '2019-03-01')
  sag.gør('RegistrérOplysning', { faktum: 'ophold', vaerdi: 'andet', oprindelse: 'register' })
  sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: '2019-03-01' })
  sag.brev('b1', 'partshoering')
  sag.gør('HørPart', { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b1', svarSenest: '2019-03-15' })
  sag.den('2019-03-18').som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
  const brev = { brevId: 'b2', art: 'afgoerelse', til: 'borger', emne: 'Afgørelse', indhold: KLAGEVEJLEDT }
  return sag.gør('SkrivBrev', brev).gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b2' })
}

/** The fact that decided it, by the number of its event. */
const opholdNr = (sag: Sag): number =>
  sag.begivenheder.findLastIndex((e) => e.type === 'FaktumRegistreret' && e.faktum === 'ophold') + 1

describe('en afgørelse spilles igen', () => {
  test('den giver det samme svar med de samme trin, også når noget er kommet til siden', () => {
    const sag = afslag().den('2019-06-01')
    sag.gør('RetOplysning', {
      retter: opholdNr(sag),
      faktum: 'ophold',
      vaerdi: 'danmark',
      oprindelse: 'register',
      begrundelse: 'Registret tog fejl.',
    })
    const again = genspil(sag.begivenheder, 'a1')
    expect(again).toMatchObject({ udfald: 'ens', slettet: [] })
    expect(JSON.stringify(again?.gemt)).toContain('"ophold"')
  })
  test('er en oplysning lovligt slettet siden, siges det, og det gemte svar står ved magt', () => {
    const sag = afslag().den('2024-06-01').gør('LukSag', { grund: 'afsluttet' })
    sag.gør('SletOplysning', {
      sletter: opholdNr(sag),
      kassationsregel: 'KLE 32',
      begrundelse: 'Fristen er gået.',
    })
    expect(genspil(sag.begivenheder, 'a1')).toMatchObject({
      udfald: 'kan ikke genspilles',
      slettet: [{ nr: opholdNr(sag), kassationsregel: 'KLE 32' }],
      gemt: { bestemmelse: 'SDL.2' },
    })
  })
  test('en oplysning kan ikke slettes, mens sagen er åben', () => {
    const sag = afslag()
    const slet = { sletter: opholdNr(sag), kassationsregel: 'KLE 32', begrundelse: 'Borgeren beder om det.' }
    expect(sag.nægtes('SletOplysning', slet)).toEqual([expect.stringContaining('når sagen er lukket')])
  })
  test('der er intet at spille, før den er truffet', () => {
    expect(genspil(afslag().begivenheder, 'a2')).toBeUndefined()
  })
})
