import { gå } from '@sagsvej/testkit'
import { afterEach, describe, expect, test } from 'vitest'
import { identitetAf } from './krav.ts'
import { type LokaltLogin, lokaltLogin, type Prøveperson } from './lokal.ts'
import { oidcLogin } from './oidc.ts'
import { Loginfejl } from './port.ts'

const NORA: Prøveperson = {
  art: 'ansat',
  navn: 'Nora Prøvesen',
  niveau: 'betydelig',
  bruger: 'nora',
  om: 'sagsbehandler i nord',
}
const ODA: Prøveperson = {
  art: 'person',
  navn: 'Oda Prøvesen',
  niveau: 'betydelig',
  cpr: '721399-0000',
  om: 'syg siden maj',
}
const RETUR = 'http://127.0.0.1:9/log-ind/svar'

const open: LokaltLogin[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.luk()
})

async function lokalt() {
  const provider = await lokaltLogin([NORA, ODA], () => RETUR)
  open.push(provider)
  return oidcLogin({ ansat: provider, person: provider, retur: () => RETUR })
}

const browser = async (adresse: string, tryk: string): Promise<string> =>
  new URL(await gå(adresse, { tryk, til: RETUR })).search.slice(1)

describe('login ved det lokale login, med den rigtige protokol', () => {
  test('en ansat', async () => {
    const login = await lokalt()
    const { adresse, gemt } = await login.begynd('ansat')
    const { om: _, ...hvem } = NORA
    expect(await login.fuldfør(await browser(adresse, NORA.navn), gemt)).toEqual(hvem)
  })

  test('en borger', async () => {
    const login = await lokalt()
    const { adresse, gemt } = await login.begynd('person')
    const { om: _, ...hvem } = ODA
    expect(await login.fuldfør(await browser(adresse, ODA.navn), gemt)).toEqual(hvem)
  })

  test('ingen kommer ind ad de andres dør', async () => {
    const { adresse } = await (await lokalt()).begynd('person')
    await expect(browser(adresse, NORA.navn)).rejects.toThrow('Nora Prøvesen is not among Oda Prøvesen')
  })

  test('et svar på en andens login lukker ingen ind, og heller ikke det samme svar to gange', async () => {
    const login = await lokalt()
    const mine = await login.begynd('person')
    const other = await login.begynd('person')
    const svar = await browser(mine.adresse, ODA.navn)
    await expect(login.fuldfør(svar, other.gemt)).rejects.toThrow(Loginfejl)
    await login.fuldfør(svar, mine.gemt)
    await expect(login.fuldfør(svar, mine.gemt)).rejects.toThrow(Loginfejl)
  })

  test('der svares ikke: det siges', async () => {
    const login = await lokalt()
    await open.splice(0)[0]?.luk()
    await expect(login.begynd('ansat')).rejects.toThrow('The login does not answer just now')
  })
})

test.each([
  ['ikke hvem', { name: 'Oda', acr: 'https://data.gov.dk/concept/core/nsis/High' }],
  ['ikke hvor sikkert', { name: 'Oda', cpr: '721399-0000' }],
  [
    'både ansat og borger',
    {
      name: 'Oda',
      cpr: '721399-0000',
      preferred_username: 'oda',
      acr: 'https://data.gov.dk/concept/core/nsis/High',
    },
  ],
])('der fortælles %s: ingen lukkes ind', (_, claims) => {
  expect(() => identitetAf(claims)).toThrow(Loginfejl)
})
