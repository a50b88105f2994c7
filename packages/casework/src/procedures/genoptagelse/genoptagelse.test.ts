import { describe, expect, test } from 'vitest'
import { bevilget, LEDIG, ledig } from '../ledighedsydelse/led.test-support.ts'
import { KLAGEVEJLEDT, type Sag } from '../sag.test-support.ts'
import { begyndt } from '../sanktioner/sanktion.test-support.ts'

const KLAGE = {
  klageId: 'k1',
  afgoerelseId: 'ret',
  form: 'skriftligt',
  tekst: 'Det er forkert.',
  fra: 'borger',
}
const G = { genoptagelseId: 'g1' } as const
const linje = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))
const rejs = (grund: string, afgoerelseId = 'ret') => ({
  ...G,
  afgoerelseId,
  modtaget: '2025-02-03',
  grund,
  tekst: 'Se på den igen.',
})
const vurdér = (genoptages: boolean) => ({
  ...G,
  genoptages,
  begrundelse: 'Efter brevet.',
  grundlag: ['Brevet'],
})

/** A refusal of the benefit: the case did not know that she had been found eligible. */
function afslag(undladt = false): Sag {
  const sag = begyndt('2025-01-06')
  sag.gør('RegistrérOplysning', { faktum: 'erVisiteretTilFleksjob', vaerdi: false, oprindelse: 'kommune' })
  sag.gør('SøgLedighedsydelse', { ...LEDIG, fra: '2025-01-06', grund: 'venter_paa_fleksjob' })
  sag.gør('ForberedAfgørelse', { afgoerelseId: 'ret', art: 'ret_til_ledighedsydelse', paa: '2025-01-06' })
  if (undladt) {
    sag.gør('UndladHøring', {
      afgoerelseId: 'ret',
      undtagelse: UNDTAGELSE,
      begrundelse: 'Kan ændres straks.',
    })
  } else {
    sag.brev('b-h', 'partshoering')
    sag.gør('HørPart', { hoeringId: 'h1', afgoerelseId: 'ret', brevId: 'b-h', svarSenest: '2025-01-20' })
    sag.den('2025-01-21')
  }
  sag.gør('SkrivBrev', {
    brevId: 'b-ret',
    art: 'afgoerelse',
    til: 'borger',
    emne: 'Nej',
    indhold: KLAGEVEJLEDT,
  })
  sag.gør('TræfAfgørelse', { afgoerelseId: 'ret', brevId: 'b-ret' })
  return sag.den('2025-02-03')
}
const UNDTAGELSE = 'p20'

const nyOplysning = (sag: Sag) =>
  sag.gør('RegistrérOplysning', { faktum: 'erVisiteretTilFleksjob', vaerdi: true, oprindelse: 'borger' })

const meddelt = (sag: Sag) => sag.brev('b-g', 'afgoerelse').gør('MeddelGenoptagelse', { ...G, brevId: 'b-g' })

describe('en afgjort sag ses på igen', () => {
  test('nye oplysninger: rejst, vurderet, meddelt, afgjort igen og slut', () => {
    const sag = nyOplysning(afslag())
      .som('borger')
      .gør('RejsGenoptagelse', rejs('nye_oplysninger'))
      .som('sagsbehandler')
    expect(linje(sag, 'genoptages')).toBe('genoptages klar')
    meddelt(sag.gør('VurdérGenoptagelse', vurdér(true)))
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'ret2', art: 'ret_til_ledighedsydelse', paa: '2025-01-06' })
    sag.skrev('b-ret2', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'ret2', brevId: 'b-ret2' })
    sag.gør('TilbagekaldAfgørelse', { afgoerelseId: 'ret', grund: 'Afløst af en ny.' })
    sag.gør('AfslutGenoptagelse', { ...G, resultat: 'aendret', nyAfgoerelseId: 'ret2' })
    expect(linje(sag, 'afsluttet')).toBeUndefined()
  })
  test('en fejl, der ikke ændrer svaret, kan afvises, og parten får svar', () => {
    const sag = afslag().gør('RejsGenoptagelse', rejs('sagsbehandlingsfejl'))
    meddelt(sag.gør('VurdérGenoptagelse', vurdér(false))).gør('AfslutGenoptagelse', {
      ...G,
      resultat: 'afvist',
    })
    expect(linje(sag, 'afsluttet')).toBeUndefined()
  })
})

describe('hver port prøves forkert', () => {
  test('svarer loven nu noget andet, kan genoptagelse ikke afvises', () => {
    const sag = nyOplysning(afslag()).gør('RejsGenoptagelse', rejs('nye_oplysninger'))
    expect(sag.nægtes('VurdérGenoptagelse', vurdér(false))).toEqual([
      expect.stringMatching(/Loven svarer i dag noget andet.*Genoptag sagen/),
    ])
  })
  test('blev høringen udeladt, er genoptagelse en ret; blev den ikke, er det ingen grund', () => {
    const uden = afslag(true).gør('RejsGenoptagelse', rejs('udeladt_hoering'))
    expect(uden.nægtes('VurdérGenoptagelse', vurdér(false))).toEqual([
      expect.stringMatching(/FVL § 20, stk. 2.*ret til at få sagen genoptaget/),
    ])
    uden.gør('VurdérGenoptagelse', vurdér(true))
    const hørt = afslag().gør('RejsGenoptagelse', rejs('udeladt_hoering'))
    expect(hørt.nægtes('VurdérGenoptagelse', vurdér(true))).toEqual([expect.stringContaining('ikke udeladt')])
  })
  test('løber der en klage, ses afgørelsen på igen i den', () => {
    const sag = afslag().gør('RejsGenoptagelse', rejs('forkert_lov'))
    sag
      .som('borger')
      .gør('ModtagKlage', { ...KLAGE, modtaget: '2025-02-03' })
      .som('sagsbehandler')
    expect(sag.nægtes('VurdérGenoptagelse', vurdér(true))).toEqual([
      expect.stringContaining('Genvurdér den i klagesagen'),
    ])
  })
  test('uden en ny oplysning er der ingen', () => {
    const sag = afslag().gør('RejsGenoptagelse', rejs('nye_oplysninger'))
    expect(sag.nægtes('VurdérGenoptagelse', vurdér(true))).toEqual([
      expect.stringContaining('ikke registreret nogen ny oplysning'),
    ])
  })
  test('en afgørelse, der ikke er truffet eller er taget tilbage, genoptages ikke', () => {
    const sag = begyndt('2025-01-06')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'ret', art: 'ret_til_ledighedsydelse', paa: '2025-01-06' })
    sag.den('2025-02-03')
    expect(sag.nægtes('RejsGenoptagelse', rejs('forkert_lov'))).toEqual([
      expect.stringContaining('intet at genoptage'),
    ])
    const taget = bevilget(ledig('2025-01-06')).den('2025-02-03')
    taget.gør('TilbagekaldAfgørelse', { afgoerelseId: 'ret', grund: 'Fejl' })
    expect(taget.nægtes('RejsGenoptagelse', rejs('forkert_lov'))).toHaveLength(1)
  })
  test('før parten har fået svar, og før sagen er afgjort igen, slutter den ikke', () => {
    const sag = nyOplysning(afslag()).gør('RejsGenoptagelse', rejs('nye_oplysninger'))
    sag.gør('VurdérGenoptagelse', vurdér(true))
    const slut = { ...G, resultat: 'fastholdt' }
    expect(sag.nægtes('AfslutGenoptagelse', slut).join(' ')).toMatch(/ikke fået at vide.*ikke afgjort igen/s)
    expect(meddelt(sag).nægtes('AfslutGenoptagelse', slut)).toEqual([
      expect.stringContaining('ikke afgjort igen'),
    ])
  })
  test.each([
    ['VurdérGenoptagelse', vurdér(true), 'borger'],
    ['MeddelGenoptagelse', { ...G, brevId: 'b-ret' }, 'borger'],
    ['AfslutGenoptagelse', { ...G, resultat: 'afvist' }, 'borger'],
    ['RejsGenoptagelse', { ...rejs('forkert_lov'), genoptagelseId: 'g2' }, 'arbejdsgiver'],
  ] as const)('%s er en andens', (type, indhold, rolle) => {
    const sag = afslag().gør('RejsGenoptagelse', rejs('forkert_lov')).som(rolle)
    expect(sag.nægtes(type, indhold).join(' ')).toMatch(/kan ikke gøres af/)
  })
})
