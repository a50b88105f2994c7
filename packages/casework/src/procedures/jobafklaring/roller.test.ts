import { describe, expect, test } from 'vitest'
import { AKTØRROLLER, type Aktørrolle } from '../../begivenheder/aktoer.ts'
import { FORLØB, iForløb, indsats, sagsbehandler, skøn } from './jaf.test-support.ts'
import { jobafklaringsgang } from './jobafklaring.ts'

const alle = Object.keys(AKTØRROLLER) as readonly Aktørrolle[]
const trin = (nøgle: string) => jobafklaringsgang.trin.find((one) => one.nøgle === nøgle)

/** What is asked for at each step, as it could be asked on the first day. */
const PRØVER = [
  ['koordinerende_sagsbehandler', 'UdpegKoordinerendeSagsbehandler', { ...FORLØB, bruger: 'x', navn: 'X' }],
  ['cv', 'PåbegyndCv', { ...FORLØB, hjulpet: true }],
  ['samtale_oensket', 'ØnskSamtale', { ...FORLØB, oensketAf: 'borger', modtaget: '2022-03-01' }],
  ['standby', 'VælgStandby', { ...FORLØB, fra: '2022-03-01', kontakt: 'laege', oenske: 'Ro' }],
  ['indsats', 'AftalIndsats', indsats('i1', 'psykolog', '2022-03-07', '2022-05-31')],
  [
    'loentimer',
    'AftalLøntimer',
    {
      ...FORLØB,
      indsatsId: 'l1',
      arbejdsgiver: 'Kantinen',
      arbejdsfunktion: 'Kassen',
      timerOmUgen: 4,
      fra: '2022-03-07',
      sammenMed: [],
    },
  ],
  [
    'anvist',
    'AnvisBehandling',
    { ...FORLØB, anvisningId: 'n1', art: 'undersoegelse', hvad: 'Ryggen', begrundelse: 'Udsigten' },
  ],
  [
    'klinisk_funktion',
    'OvervejKliniskFunktion',
    { ...FORLØB, forelaegges: false, begrundelse: 'Ryggen er belyst.' },
  ],
] as const

describe.each(PRØVER)('trinnet %s', (nøgle, type, indhold) => {
  test.each(alle)('gøres kun af sine roller: %s', (rolle) => {
    const sag = skøn(sagsbehandler(iForløb('2022-03-01')), 'kontaktUhensigtsmaessig', true).som(rolle)
    const done = sag.beder(type, indhold)
    const refused = !done.ok && done.fejl.some((f) => f.slags === 'forkertRolle')
    expect(refused).toBe(!trin(nøgle)?.roller.includes(rolle))
  })
})
