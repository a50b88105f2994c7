import { formatDay, parseDay } from '@sagsvej/calendar'
import { type Brev, brevTekst, emne, forsendelser, Sagsfører } from '@sagsvej/casework'
import { prøvebreve, samira } from '@sagsvej/testkit'
import { describe, expect, test } from 'vitest'
import { brevPdf } from '../brev/pdf/brev-pdf.ts'
import { kommandoFor } from './kommando.ts'
import { lokalDigitalPost } from './lokal.ts'
import type { Poststatus } from './port.ts'

const [brev] = prøvebreve('da')
if (!brev) throw new TypeError('there are no letters')

/** A letter written in a case, sent through the local solution, its receipts told to the case as their time comes. */
async function send(status: Poststatus, timer: number) {
  let nu = Date.parse(`${brev?.dato}T08:00:00Z`)
  const post = lokalDigitalPost({ frø: 3, fejlandel: 0, ur: () => new Date(nu), register: () => status })
  const { id, navn, cpr, kommune } = samira
  const sag = new Sagsfører(
    [{ type: 'SagOprettet', version: 1, sagId: id, navn, cpr, kommune }],
    brev?.dato ?? '',
  )
  const indhold = JSON.parse(brevTekst(brev as Brev))
  sag.gør('SkrivBrev', {
    brevId: 'b1',
    art: brev?.slags ?? '',
    til: 'borger',
    emne: brev?.emne ?? '',
    indhold,
  })
  await post.send({ brevId: 'b1', cpr, navn, emne: brev?.emne ?? '', pdf: brevPdf(brev as Brev) })
  nu += timer * 3_600_000
  sag.som('system')
  for (const begivenhed of await post.begivenheder(0)) {
    const kommando = kommandoFor(begivenhed)
    if (kommando) sag.den(formatDay(kommando.den)).gør(kommando.type, kommando.indhold)
  }
  return emne(sag.tilstand, forsendelser).get('b1')
}

describe('et brev fra sagen til borgeren', () => {
  test('sagen gemmer brevet, som det er, og dagen, det kunne åbnes', async () => {
    const sendt = await send('tilmeldt', 24)
    expect(sendt).toMatchObject({
      indhold: brev,
      afsendt: { den: parseDay('2026-05-04'), kanal: 'digital_post' },
      fremme: { den: parseDay('2026-05-04'), bevis: 'digital_post' },
    })
  })
  test('er det kun afsendt, er det ikke kommet frem', async () => {
    const sendt = await send('tilmeldt', 0.04)
    expect([sendt?.afsendt?.kanal, sendt?.fremme]).toEqual(['digital_post', undefined])
  })
  test('er modtageren fritaget, regner sagen den senere dag ud, hvor papiret formodes at være fremme', async () => {
    const sendt = await send('fritaget', 100)
    expect(sendt).toMatchObject({
      afsendt: { den: parseDay('2026-05-05'), kanal: 'fysisk_post' },
      fremme: { den: parseDay('2026-05-13'), bevis: 'formodet' },
    })
  })
  test('kendes modtageren ikke, siger sagen hvorfor, og intet er kommet frem', async () => {
    const sendt = await send('ukendt', 24)
    expect([sendt?.fejlet?.grund, sendt?.fremme]).toEqual([
      'Modtageren findes ikke i Digital Post',
      undefined,
    ])
  })
})
