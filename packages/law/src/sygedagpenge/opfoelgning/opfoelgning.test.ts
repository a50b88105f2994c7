import { parseDay } from '@sagsvej/calendar'
import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { fratrædelsesdag, fratræder } from '../../fakta/ansaettelse.ts'
import { fikSygedagpengeVedLivstruende } from '../../fakta/jobafklaring.ts'
import {
  forventetRask,
  førsteOpfølgningssamtale,
  holdteSamtaler,
  opfølgningØnskes,
  senesteOpfølgningssamtale,
  tidligOpfølgningBedtOm,
  tidligOpfølgningØnsketAf,
  ventesRaskInden8Uger,
  ønskerTidligOpfølgning,
} from '../../fakta/opfoelgning.ts'
import { arbejdsgiversamtaleSenest } from './arbejdsgiversamtale.ts'
import { førsteSamtaleSenest } from './foerste-samtale.ts'
import { fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { lægeattestFørFørsteSamtale } from './laegeattest.ts'
import { næsteOpfølgningSenest } from './naeste-opfoelgning.ts'
import { oplysningsskemaKræves } from './oplysningsskema.ts'
import { samtalerFørsteHalvår } from './samtaler-foerste-halvaar.ts'
import { standby } from './standby.ts'
import { kategori1, kategori2, kategori3 } from './visitation.ts'

const ingenTidlig = fakta([tidligOpfølgningØnsketAf, 'ingen'])
const langvarig = fakta([forventetRask, '2099-12-31'])
const ansat = fakta([fratræder, false])
type Fakta = Record<string, Value>

const samtale = (fakta: Fakta, på: string) => datoSvar(evaluer(førsteSamtaleSenest, { fakta, på }))

describe('[D8 R] den første samtale', () => {
  const syg = (fra: string) => ({ ...sygFra(fra, 'loenmodtager'), ...ingenTidlig, ...langvarig, ...ansat })

  test('uge 8 slutter 55 dage efter første fraværsdag', () => {
    expect(samtale(syg('2024-03-04'), '2024-03-20')).toBe('2024-04-28')
  })
  test('i 2007 kræves hverken kategori eller tidlig samtale oplyst', () => {
    expect(samtale(sygFra('2007-03-05', 'loenmodtager'), '2007-03-20')).toBe('2007-04-29')
  })
  test('ventes du rask i uge 8, sætter loven ingen dag – dagen efter gør den', () => {
    const rask = (dag: string) => ({ ...syg('2024-03-04'), ...fakta([forventetRask, dag]) })
    expect(samtale(rask('2024-04-28'), '2024-03-20')).toBe('aldrig')
    expect(samtale(rask('2024-04-29'), '2024-03-20')).toBe('2024-04-28')
  })
  test('er uge 8 gået, er det ikke længere kategori 1', () => {
    const f = { ...syg('2024-03-04'), ...fakta([forventetRask, '2024-04-28']) }
    expect(samtale(f, '2024-04-29')).toBe('2024-04-28')
  })
  test('en tidlig samtale, bedt om i uge 5, holdes inden 2 uger – i uge 6 er det for sent for arbejdsgiveren', () => {
    const bedt = (dag: string) => ({
      ...syg('2023-01-02'),
      ...fakta(
        [tidligOpfølgningØnsketAf, 'arbejdsgiver'],
        [tidligOpfølgningBedtOm, dag],
        [ventesRaskInden8Uger, false],
        [ønskerTidligOpfølgning, true],
      ),
    })
    expect(samtale(bedt('2023-02-05'), '2023-02-10')).toBe('2023-02-19')
    expect(samtale(bedt('2023-02-06'), '2023-02-10')).toBe('2023-02-26')
  })
  test('siger du nej til arbejdsgiverens ønske, gælder uge 8', () => {
    const f = {
      ...syg('2023-01-02'),
      ...fakta(
        [tidligOpfølgningØnsketAf, 'arbejdsgiver'],
        [tidligOpfølgningBedtOm, '2023-01-09'],
        [ventesRaskInden8Uger, false],
        [ønskerTidligOpfølgning, false],
      ),
    }
    expect(samtale(f, '2023-01-12')).toBe('2023-02-26')
  })
  test('bedt om i uge 8 udskyder en tidlig samtale ikke fristen', () => {
    const f = {
      ...syg('2023-01-02'),
      ...fakta(
        [tidligOpfølgningØnsketAf, 'sygemeldt'],
        [tidligOpfølgningBedtOm, '2023-02-22'],
        [ventesRaskInden8Uger, false],
      ),
    }
    expect(samtale(f, '2023-02-23')).toBe('2023-02-26')
  })
  test('efter 1. juli 2026 og ny sag: ordlyden er ulæst, medmindre du ventes rask inden 26 uger', () => {
    const ny = { ...syg('2026-07-06'), ...fakta([opfølgningØnskes, false]) }
    const skøn = { opfoelgningAlligevel: false }
    const svar = (f: Fakta) => datoSvar(evaluer(førsteSamtaleSenest, { fakta: f, skøn, på: '2026-08-03' }))
    expect(svar(ny)).toBe('retsgrundlag ukendt')
    expect(svar({ ...ny, ...fakta([forventetRask, '2027-01-03']) })).toBe('aldrig')
    expect(svar({ ...ny, ...fakta([forventetRask, '2027-01-04']) })).toBe('retsgrundlag ukendt')
  })
})

describe('[D8 R] visitation', () => {
  const f = { ...sygFra('2024-12-02', 'loenmodtager'), ...langvarig }
  const svar = (udtryk: typeof kategori1, på: string, skøn: Record<string, boolean> = {}) =>
    sandtSvar(evaluer(udtryk, { fakta: f, skøn, på }))

  test('kategori 3 findes til og med 2024', () => {
    const skøn = { behovForTvaerfagligIndsats: true }
    expect(svar(kategori3, '2024-12-31', skøn)).toBe(true)
    expect(svar(kategori2, '2024-12-31', skøn)).toBe(false)
    expect(svar(kategori3, '2025-01-01', skøn)).toBe(false)
    expect(svar(kategori2, '2025-01-01')).toBe(true)
  })
  test('før 2015 afgøres den af skøn', () => {
    expect(svar(kategori2, '2014-12-31')).toBe('skøn')
    expect(
      svar(kategori3, '2014-12-31', { tilbagevendenForestaar: false, risikoForLangtForloeb: false }),
    ).toBe(true)
  })
  test('kategorierne er væk fra 1. juli 2026', () => {
    expect(svar(kategori1, '2026-07-01')).toBe(false)
    expect(svar(kategori2, '2026-07-01')).toBe(false)
  })
})

describe('[D8 R] den næste opfølgning', () => {
  const efter = (fra: string, samtale: string, antal: number) => ({
    ...sygFra(fra, 'loenmodtager'),
    ...langvarig,
    ...ansat,
    ...fakta([senesteOpfølgningssamtale, samtale], [holdteSamtaler, antal]),
  })
  const næste = (fakta: Fakta, på: string, skøn: Record<string, boolean> = {}) =>
    datoSvar(evaluer(næsteOpfølgningSenest, { fakta, skøn, på }))

  test('2007: hver 8. uge, ved risiko hver 4.', () => {
    const f = efter('2007-01-08', '2007-02-19', 1)
    expect(næste(f, '2007-02-20', { tilbagevendenForestaar: true })).toBe('2007-04-16')
    expect(næste(f, '2007-02-20', { tilbagevendenForestaar: false, risikoForLangtForloeb: true })).toBe(
      '2007-03-19',
    )
  })
  test('2010: dagen, rytmen skiftede, er ikke fundet', () => {
    expect(næste(efter('2010-01-11', '2010-02-22', 1), '2010-03-01')).toBe('retsgrundlag ukendt')
  })
  test('2012: anden gang inden 3 måneder, derefter hver 3. måned', () => {
    const skøn = { tilbagevendenForestaar: true }
    expect(næste(efter('2012-09-03', '2012-10-15', 1), '2012-10-16', skøn)).toBe('2012-12-02')
    expect(næste(efter('2012-09-03', '2012-11-26', 2), '2012-11-27', skøn)).toBe('2013-02-26')
  })
  test('2019 hver 4. uge, 2020 fire i det første halve år', () => {
    expect(næste(efter('2019-10-07', '2019-11-25', 1), '2019-12-31')).toBe('2019-12-23')
    expect(næste(efter('2019-10-07', '2019-11-25', 1), '2020-01-01')).toBe('2020-04-06')
    expect(næste(efter('2019-10-07', '2020-03-16', 4), '2020-03-17')).toBe('aldrig')
  })
  test('før den første samtale opstår spørgsmålet ikke', () => {
    expect(næste({ ...sygFra('2020-02-03', 'ledig'), ...fakta([holdteSamtaler, 0]) }, '2020-02-10')).toBe(
      'ikke relevant',
    )
  })
})

describe('[D8 R] de kortere forløb', () => {
  const i2025 = {
    ...sygFra('2025-01-20', 'loenmodtager'),
    ...ansat,
    ...fakta([holdteSamtaler, 1], [førsteOpfølgningssamtale, '2025-03-03']),
  }
  const fritaget = (f: Fakta, på: string, skøn: Record<string, boolean> = { forudsigeligtForloeb: true }) =>
    sandtSvar(evaluer(fritagetForOpfølgning, { fakta: f, skøn, på }))

  test('den sidste dag i uge 13 og dagen efter', () => {
    expect(fritaget({ ...i2025, ...fakta([forventetRask, '2025-06-01']) }, '2025-04-01')).toBe(true)
    expect(fritaget({ ...i2025, ...fakta([forventetRask, '2025-06-02']) }, '2025-04-01')).toBe(false)
    expect(fritaget({ ...i2025, ...fakta([forventetRask, '2025-06-01']) }, '2025-06-02')).toBe(false)
  })
  test('at forløbet er forudsigeligt, afgør et menneske', () => {
    expect(fritaget({ ...i2025, ...fakta([forventetRask, '2025-06-01']) }, '2025-04-01', {})).toBe('skøn')
  })
  test('bliver du ledig, følges der op igen', () => {
    const f = {
      ...i2025,
      ...fakta([forventetRask, '2025-06-01'], [fratræder, true], [fratrædelsesdag, '2025-04-30']),
    }
    expect(fritaget(f, '2025-04-30')).toBe(true)
    expect(fritaget(f, '2025-05-01')).toBe(false)
  })
  test('reglen findes ikke før 2025', () => {
    expect(fritaget(i2025, '2024-12-31')).toBe('ikke relevant')
  })
  test('løbende sager den 1. juli 2026: begge regler prøves, og er de uenige, er retsgrundlaget ukendt', () => {
    const f = {
      ...sygFra('2026-03-02', 'loenmodtager'),
      ...ansat,
      ...fakta([holdteSamtaler, 1], [førsteOpfølgningssamtale, '2026-04-20'], [opfølgningØnskes, false]),
    }
    const skøn = { forudsigeligtForloeb: true, opfoelgningAlligevel: false }
    expect(fritaget({ ...f, ...fakta([forventetRask, '2026-07-10']) }, '2026-07-02', skøn)).toBe(true)
    expect(fritaget({ ...f, ...fakta([forventetRask, '2026-08-10']) }, '2026-07-02', skøn)).toBe(
      'retsgrundlag ukendt',
    )
    expect(fritaget({ ...f, ...fakta([forventetRask, '2026-09-10']) }, '2026-07-02', skøn)).toBe(false)
  })
  test('antal samtaler: 4, i et kortere forløb 1, fra juli 2026 mindst 1', () => {
    const antal = (f: Fakta, på: string, skøn: Record<string, boolean> = {}) =>
      talSvar(evaluer(samtalerFørsteHalvår, { fakta: f, skøn, på }), 'antal')
    const kort = { ...i2025, ...fakta([forventetRask, '2025-06-01']) }
    expect(antal({ ...sygFra('2024-02-05', 'ledig'), ...langvarig }, '2024-03-01')).toBe(4)
    expect(antal(kort, '2025-04-01', { forudsigeligtForloeb: true })).toBe(1)
    expect(antal(kort, '2025-04-01', { forudsigeligtForloeb: false })).toBe(4)
    expect(antal(sygFra('2026-07-06', 'ledig'), '2026-08-03')).toBe(1)
    expect(antal(sygFra('2014-02-03', 'ledig'), '2014-03-03')).toBe('ikke relevant')
  })
})

describe('[D8 R] arbejdsgiverens samtale', () => {
  const senest = (f: Fakta) => datoSvar(evaluer(arbejdsgiversamtaleSenest, { fakta: f, på: '2025-02-10' }))
  const syg = sygFra('2025-02-03', 'loenmodtager')

  test('4 uger efter den første sygedag, også den dag du gik hjem', () => {
    expect(senest({ ...syg, ...ansat })).toBe('2025-03-03')
    const gikHjem = [
      { fra: parseDay('2025-02-03'), til: parseDay('2025-02-03'), omfang: 'del_af_dag' },
      { fra: parseDay('2025-02-04'), omfang: 'fuldt' },
    ]
    expect(senest({ ...syg, ...ansat, fravaer: gikHjem })).toBe('2025-03-03')
  })
  test('ikke, hvis du stopper inden 8 uger', () => {
    const stopper = (dag: string) => ({ ...syg, ...fakta([fratræder, true], [fratrædelsesdag, dag]) })
    expect(senest(stopper('2025-03-31'))).toBe('aldrig')
    expect(senest(stopper('2025-04-01'))).toBe('2025-03-03')
  })
  test('pligten fandtes ikke i 2008', () => {
    expect(
      datoSvar(
        evaluer(arbejdsgiversamtaleSenest, { fakta: sygFra('2008-02-04', 'loenmodtager'), på: '2008-02-10' }),
      ),
    ).toBe('aldrig')
  })
})

test('[D13 R] standby er altid et skøn, og skønnet ændrede sig i 2011', () => {
  const åbne = (på: string) => {
    const { udfald } = evaluer(standby, { fakta: {}, på })
    return udfald.art === 'åben' ? udfald.skøn.map((s) => s.nøgle) : udfald.art
  }
  expect(åbne('2011-04-05')).toEqual(['sygdomForhindrerKontakt'])
  expect(åbne('2011-08-22')).toEqual(['kontaktUhensigtsmaessig'])
  expect(åbne('2026-11-21')).toEqual(['kontaktUhensigtsmaessig'])
})

describe('[D8 R] oplysningsskema og lægeattest', () => {
  const skema = (på: string, valgt: boolean, belyst: boolean) =>
    sandtSvar(
      evaluer(oplysningsskemaKræves, {
        fakta: fakta([fikSygedagpengeVedLivstruende, valgt]),
        skøn: { sagenErBelyst: belyst },
        på,
      }),
    )
  test('fra 2016 indhentes intet skema ved livstruende sygdom, når sagen er belyst', () => {
    expect(skema('2015-12-31', true, true)).toBe(true)
    expect(skema('2016-01-01', true, true)).toBe(false)
    expect(skema('2016-01-01', true, false)).toBe(true)
    expect(skema('2016-01-01', false, true)).toBe(true)
  })
  const attest = (på: string, skøn: Record<string, boolean>, rask = '2099-12-31') =>
    sandtSvar(
      evaluer(lægeattestFørFørsteSamtale, {
        fakta: { ...sygFra('2018-03-05', 'loenmodtager'), ...fakta([forventetRask, rask]) },
        skøn,
        på,
      }),
    )
  test('2015-2019 skulle der attest til, når du ikke ventedes rask inden 8 uger', () => {
    expect(attest('2018-03-20', {})).toBe(true)
    expect(attest('2018-03-20', {}, '2018-04-20')).toBe(false)
  })
  test('før 2015 og fra 2020 er det kommunens skøn', () => {
    for (const på of ['2015-01-04', '2020-01-01']) {
      expect(attest(på, {})).toBe('skøn')
      expect(attest(på, { laegeattestNoedvendig: false })).toBe(false)
    }
  })
})
