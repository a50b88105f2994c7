import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FREMMED, HEMMELIGT, type Kontor, type Navn, åbnKontor } from './kontor.test-support.ts'

/* Everyone, through every door of the API, for every case: it is there for those who may see it, and for no other. */

let kontor: Kontor
beforeAll(async () => {
  kontor = await åbnKontor()
}, 240_000)
afterAll(() => kontor?.close(), 120_000)

const ALLE = ['n1', 'n2', 's1', FREMMED] as const
const SER: Readonly<Record<Navn, { readonly om: string; readonly ser: readonly string[] }>> = {
  nora: { om: 'sagsbehandleren: sin egen enhed', ser: ['n1', 'n2'] },
  sune: { om: 'en anden enheds sagsbehandler: sin egen', ser: ['s1'] },
  vera: { om: 'vikaren: også dem, hun er vikar i', ser: ['n1', 's1'] },
  pia: { om: 'den inhabile: ikke den sag, hun er det i', ser: ['n2'] },
  lis: { om: 'lederen: hele kommunen', ser: ['n1', 'n2', 's1'] },
  ella: { om: 'leverandøren: de sager, den har', ser: ['n1'] },
  oda: { om: 'borgeren: sin egen', ser: ['n1'] },
  rita: { om: 'repræsentanten: dem, fuldmagten dækker', ser: ['n1'] },
  nabo: { om: 'en anden borger: ingen', ser: [] },
  bo: { om: 'en leder i en anden kommune: sin egen kommunes', ser: [FREMMED] },
  system: { om: 'systemet: hele kommunen', ser: ['n1', 'n2', 's1'] },
}
const DØRE = ['', '/events', '/tasks', '/coming?day=2027-01-01'] as const
let keys = 0
const command = (sagId: string) =>
  kontor.app.inject({
    method: 'POST',
    url: `/api/v1/cases/${sagId}/commands`,
    // Nobody's fields are right: who may not see the case is not told so.
    payload: JSON.stringify({ type: 'RegistrérOplysning', indhold: {} }),
    headers: {
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': `proeve-noegle-${String(++keys).padStart(8, '0')}`,
    },
  })

describe.each(Object.entries(SER))('%s', (navn, { om, ser }) => {
  test(om, async () => {
    kontor.hvem = kontor.folk[navn as Navn]
    const list = await kontor.app.inject({ url: '/api/v1/cases' })
    expect(
      list
        .json()
        .sager.map(({ sagId }: { sagId: string }) => sagId)
        .sort(),
    ).toEqual(ser)
    const told = [list.body]
    for (const dør of DØRE) {
      const open: string[] = []
      for (const sagId of ALLE) {
        const reply = await kontor.app.inject({ url: `/api/v1/cases/${sagId}${dør}` })
        expect([200, 404], `${dør} ${sagId}`).toContain(reply.statusCode)
        if (reply.statusCode === 200) open.push(sagId)
        told.push(reply.body)
      }
      expect(open, dør).toEqual(ser)
    }
    const asked: string[] = []
    for (const sagId of ALLE) {
      const reply = await command(sagId)
      expect([404, 422], `command ${sagId}`).toContain(reply.statusCode)
      if (reply.statusCode === 422) asked.push(sagId)
      told.push(reply.body)
    }
    expect(asked).toEqual(ser)
    for (const hemmeligt of HEMMELIGT) expect(told.join('\n')).not.toContain(hemmeligt)
    const names = ['Oda Prøvesen', 'Samira Prøvesen', 'Bente Prøvesen']
    for (const [i, sagId] of ['n1', 's1', FREMMED].entries())
      expect(told.join('\n').includes(names[i] ?? ''), names[i]).toBe(ser.includes(sagId))
  })
})
