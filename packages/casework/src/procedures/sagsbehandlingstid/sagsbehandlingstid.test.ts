import { describe, expect, test } from 'vitest'
import { OMRÅDER } from '../../korrespondance/begivenheder.ts'
import { Sag } from '../sag.test-support.ts'
import { SAGSBEHANDLINGSTIDER } from './tider.ts'

const ANSØGT = {
  ansoegningId: 'n1',
  omraade: 'fleksjob',
  modtaget: '2025-03-03',
  tekst: 'Jeg søger fleksjob.',
}
const VEJLED = { vejledningId: 'v1', emne: 'Fleksjob', tekst: 'Også jobafklaring kan være en vej.', om: 'n1' }
const FORSINKET = {
  ansoegningId: 'n1',
  brevId: 'b1',
  ventes: '2025-07-15',
  grund: 'Speciallægen er forsinket.',
}

const ansøgtI = (kommune: string, modtaget: string, omraade = 'fleksjob') =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune, navn: 'Oda' }], modtaget).gør(
    'ModtagAnsøgning',
    { ...ANSØGT, omraade, modtaget },
  )
const ansøgt = () => ansøgtI('Prøvekøbing', '2025-03-03')

describe('en ansøgning', () => {
  test('har kommunens egen frist for området, regnet fra den dag, den kom', () => {
    expect(ansøgt().huskeliste).toContain('besvaret venter 2025-06-02')
    expect(
      ansøgt().nægtes('ModtagAnsøgning', { ...ANSØGT, ansoegningId: 'n2', omraade: 'vejret' })[0],
    ).toContain('fleksjob')
  })
  test('[G11 P: vejledning] borgeren vejledes, og det noteres, før ansøgningen kan lukkes', () => {
    const sag = ansøgt()
    expect(sag.nægtes('AfslutAnsøgning', { ansoegningId: 'n1' })).toEqual([
      expect.stringContaining('Vejledning om hjælpen'),
    ])
    sag.gør('GivVejledning', VEJLED).den('2025-05-05').gør('AfslutAnsøgning', { ansoegningId: 'n1' })
    expect(sag.huskeliste).toEqual([])
  })
  test('[G11 P: forsinket] er fristen gået, skal borgeren have skriftlig besked om, hvornår svaret kan ventes', () => {
    const sag = ansøgt().gør('GivVejledning', VEJLED)
    expect(sag.den('2025-06-02').huskeliste.join()).not.toContain('forsinkelse klar')
    expect(sag.den('2025-06-03').huskeliste).toContain('forsinkelse venter 2025-06-02')
    sag.gør('SkrivBrev', {
      brevId: 'b0',
      art: 'vejledning_om_foelger',
      til: 'borger',
      emne: 'x',
      indhold: {},
    })
    expect(sag.nægtes('MeldForsinkelse', { ...FORSINKET, brevId: 'b0' })).toEqual([
      expect.stringContaining('er ikke skrevet'),
    ])
    sag.brev('b1', 'besked_om_forsinkelse')
    expect(sag.nægtes('MeldForsinkelse', { ...FORSINKET, ventes: '2025-06-03' })).toEqual([
      expect.stringContaining('efter 2025-06-03'),
    ])
    expect(sag.som('borger').nægtes('MeldForsinkelse', FORSINKET)[0]).toContain('kan ikke gøres af borgeren')
    sag.som('sagsbehandler').gør('MeldForsinkelse', FORSINKET)
    expect(sag.huskeliste).toEqual(['besvaret klar 2025-07-15'])
  })
})

describe('[G11 P: tider] de frister, kommunen har offentliggjort, er data med dato', () => {
  test('den frist, der var offentliggjort, da ansøgningen kom, gælder den, også efter at den er ændret', () => {
    const før = ansøgtI('Prøvekøbing', '2023-12-29', 'stoette')
    expect(før.huskeliste).toContain('besvaret venter 2024-02-09')
    expect(før.den('2024-01-08').huskeliste).toContain('besvaret venter 2024-02-09')
    expect(ansøgtI('Prøvekøbing', '2024-01-02', 'stoette').huskeliste).toContain('besvaret venter 2024-01-30')
  })
  test('en kommune, der ingen har offentliggjort her, har ingen dag, og der gættes ikke en', () => {
    const uvist = ['vejledt klar', 'forsinkelse uafklaret']
    expect(ansøgtI('Ukendtby', '2025-03-03').huskeliste).toEqual(uvist)
    expect(ansøgtI('Prøvekøbing', '2010-03-31').huskeliste).toEqual(uvist)
  })
  test('hver kommune har hele tabellen, den nyeste sidst', () => {
    for (const { kommune, dage } of SAGSBEHANDLINGSTIDER) {
      expect(Object.keys(dage).sort()).toEqual(Object.keys(OMRÅDER).sort())
      const days = SAGSBEHANDLINGSTIDER.filter((one) => one.kommune === kommune).map(({ fra }) => fra)
      expect(days).toEqual([...new Set(days)].sort())
    }
  })
})
