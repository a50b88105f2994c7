import type { Json } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import {
  begynd,
  FIRE,
  indkaldt,
  indstillet,
  indstilling,
  mødet,
  SAG,
} from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  afgørelsesbrev,
  afprøvet,
  dokument,
  FORELÆG,
  forberedt,
  oplys,
  papirer,
  rejst,
  skøn,
  stilling,
  TRÆF,
  VIS,
  vurderet,
} from './visitation.test-support.ts'

/** Health, the trial and the judgements are in place, and the basis is documented as the act since 2013 asks. */
function afklaret(dag: string, fra: string, til: string, i_målgruppen = true): Sag {
  const sag = forberedt(vurderet(afprøvet(papirer(rejst(dag)), fra, til), i_målgruppen))
  for (const faktum of [
    'dokumentationForAfklaring',
    'dokumentationForIndsatser',
    'dokumentationForArbejdsevnen',
  ]) {
    oplys(sag, faktum, true)
  }
  return afgørelsesbrev(sag)
}

/** All the way to the recommendation of the rehabilitation team; the attest of the case is another than the plan's. */
function iTeamet(sag: Sag, mødedag: string, indstilles: string, områder: readonly string[] = FIRE): Sag {
  skøn(sag, 'behovForUndervisningsomraadet', false)
  begynd(sag, 'fleksjob')
  return indstillet(sag, mødedag, indstilles, områder)
}

describe.each([
  ['2013', '2013-03-04', '2013-03-11', '2013-06-07', '2013-07-01', FIRE],
  ['2019', '2019-03-04', '2019-03-11', '2019-06-07', '2019-07-01', FIRE],
  ['2025', '2025-03-04', '2025-03-11', '2025-06-06', '2025-07-01', FIRE],
])('[K3 P: trin] efter reglerne i %s', (_, dag, fra, til, mødedag, områder) => {
  test('ingen afgørelse uden rehabiliteringsteamets indstilling', () => {
    const sag = afklaret(dag, fra, til)
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Rehabiliteringsteamets indstilling')
    iTeamet(sag, mødedag, 'fleksjob', områder).gør('TræfAfgørelse', TRÆF)
  })
  test('følges indstillingen ikke, ser teamet sagen igen først', () => {
    const sag = iTeamet(afklaret(dag, fra, til), mødedag, 'anden_indsats', områder)
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Forelæg sagen for teamet igen')
    sag.gør('ForelægIgen', { ...SAG, begrundelse: 'Prøvningen viser noget andet.' })
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Forelæg sagen for teamet igen')
    const næste = `${mødedag.slice(0, 8)}22`
    indkaldt(sag, 'm2', næste)
      .den(næste)
      .gør('HoldRehabiliteringsmøde', mødet('m2', næste, områder))
    sag.som('team').gør('AfgivIndstilling', indstilling('anden_indsats', 'm2')).som('sagsbehandler')
    sag.gør('TræfAfgørelse', TRÆF)
  })
  test('visitationsteamet og dets skema er ikke i loven mere', () => {
    const sag = dokument(afklaret(dag, fra, til), 'd-skema', 'indstillingsskema')
    const skema: Json = { ...VIS, om: 'tilbud', tekst: 'x', dokument: FORELÆG.skema }
    expect(sag.nægtes('SkrivRedegørelse', skema).join()).toContain('findes ikke efter de regler')
    expect(sag.som('team').nægtes('TagStillingIVisitationsteam', stilling()).join()).toContain(
      'findes ikke efter de regler',
    )
  })
})

describe('dokumentationen siden 2013', () => {
  test('uden dokumentation gives fleksjob ikke', () => {
    const sag = iTeamet(afklaret('2019-03-04', '2019-03-11', '2019-06-07'), '2019-07-01', 'fleksjob')
    oplys(sag, 'dokumentationForIndsatser', false)
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('dokumentationspligt')
    oplys(sag, 'dokumentationForIndsatser', true).gør('TræfAfgørelse', TRÆF)
  })
})

describe('[K3 P: trin] efter 1. juli 2026', () => {
  const BESKRIV: Json = {
    ...SAG,
    dokument: { dokumentId: 'd-beskrivelse', version: 1 },
    borgersSyn: 'Jeg vil gerne tilbage til køkkenet.',
  }
  const RÅD: Json = { ...SAG, raad: 'Helbredet taler for pauser.', inddragelse: 'Samtale med borgeren' }

  test('ingen afgørelse uden samlet beskrivelse og sundhedskoordinatorens råd; intet team', () => {
    const sag = afklaret('2026-07-06', '2026-07-13', '2026-10-09')
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Samlet beskrivelse')
    dokument(begynd(sag, 'fleksjob'), 'd-beskrivelse', 'notat').gør('UdarbejdSamletBeskrivelse', BESKRIV)
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Sundhedsfaglig rådgivning')
    sag.gør('BedOmSundhedsrådgivning', { ...SAG, spoergsmaal: 'Er tilstanden stationær?' })
    expect(sag.nægtes('YdSundhedsrådgivning', RÅD).join()).toContain('kan ikke gøres af')
    sag.som('sundhedskoordinator').gør('YdSundhedsrådgivning', RÅD).som('sagsbehandler')
    sag.gør('TræfAfgørelse', TRÆF)
  })
  test('en sag begyndt under det gamle team afgøres efter den dag, den afgøres', () => {
    const sag = iTeamet(afklaret('2026-02-02', '2026-02-09', '2026-05-08'), '2026-06-08', 'fleksjob')
    sag.den('2026-07-06')
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Samlet beskrivelse')
  })
})

test('[K3 P: trin] en sag fra 2012, der ikke er afgjort, skal i rehabiliteringsteamet i 2013', () => {
  const sag = afklaret('2012-09-03', '2012-09-10', '2012-12-07').den('2013-02-04')
  expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Rehabiliteringsteamets indstilling')
})
