import { describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import { afgjort, begyndt, hørt, træf } from '../sanktioner/sanktion.test-support.ts'

const KRAV = { kravId: 'k1' } as const
const TIL = '2024-03-31'
const linje = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))
const overvej = (hvad: string, til = TIL) => ({
  ...KRAV,
  hvad,
  fra: `${til.slice(0, 8)}01`,
  til,
  beloeb: 12000,
  grund: 'Arbejde, der ikke var oplyst.',
})
const viden = (modBedreVidende: boolean, hvordan = 'undlod_oplysninger') => ({
  ...KRAV,
  modBedreVidende,
  hvordan,
  begrundelse: 'Hun fik pligten at vide i brevet om ydelsen.',
  grundlag: ['Brevet om ydelsen'],
})

/** The other grounds of § 91 are told away, so that what the citizen knew alone decides. */
function overvejet(hvad: string, dag: string, til = TIL): Sag {
  const sag = begyndt(dag)
  for (const faktum of ['fikSUForSammeTid', 'sanktionIDagpenge', 'doemtForHandlingILovensListe'])
    sag.gør('RegistrérOplysning', { faktum, vaerdi: false, oprindelse: 'kommune' })
  sag.gør('RegistrérOplysning', {
    faktum: 'sammenhaengendeDageIUdlandet',
    vaerdi: 0,
    enhed: 'dage',
    oprindelse: 'kommune',
  })
  return sag.gør('OvervejTilbagebetaling', overvej(hvad, til))
}

const tilUgunst = (sag: Sag, art: string, til = TIL) =>
  emne(sag.tilstand, afgørelser).get(`a-${art}-${til}`)?.truffet?.tilUgunst

describe('[N1 P: tilbagebetaling] hjælp, der skal betales tilbage', () => {
  const art = 'tilbagebetaling_skal'
  test.each(['2008-05-31', '2012-01-31', '2016-05-31', TIL])(
    'for tiden til %s: overvejet, vurderet, hørt, afgjort og betalt',
    (til) => {
      const sag = overvejet('kontanthjaelp_skal', til, til).gør('VurdérGodTro', viden(true))
      expect(linje(sag, 'krav_afgjort')).toBe('krav_afgjort klar')
      afgjort(sag, art, til)
      expect(tilUgunst(sag, art, til)).toBe(true)
      sag.gør('SlutTilbagebetaling', { ...KRAV, hvordan: 'betalt' })
      expect(sag.huskeliste).toEqual([])
    },
  )
  test('vidste borgeren det ikke, kræves intet tilbage', () => {
    const sag = overvejet('kontanthjaelp_skal', '2024-04-10').gør('VurdérGodTro', viden(false))
    sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-${TIL}`, art, paa: TIL })
    sag.skrev(`b-a-${art}-${TIL}`, 'afgoerelse').gør('TræfAfgørelse', træf(art, TIL))
    expect(tilUgunst(sag, art)).toBe(false)
  })
  test('uden at det er vurderet, hvad borgeren vidste, afgøres kravet ikke', () => {
    const sag = overvejet('kontanthjaelp_skal', '2024-04-10')
    sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-${TIL}`, art, paa: TIL })
    expect(
      sag.skrev(`b-a-${art}-${TIL}`, 'afgoerelse').nægtes('TræfAfgørelse', træf(art, TIL)).join(' '),
    ).toMatch(/LAS § 91.*ikke vurderet, om borgeren vidste/)
  })
  test('uden høring afgøres det ikke imod borgeren, og ikke for en tid, der ikke er overvejet', () => {
    const sag = overvejet('kontanthjaelp_skal', '2024-04-10').gør('VurdérGodTro', viden(true))
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art, paa: TIL }).skrev('b1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' }).join(' ')).toContain(
      'Partshøring',
    )
    hørt(sag, art, '2024-02-29')
    expect(
      sag.nægtes('TræfAfgørelse', { afgoerelseId: `a-${art}-2024-02-29`, brevId: 'b1' }).join(' '),
    ).toContain('ikke i gang')
  })
  test('politiet: først når kravet er meddelt, og trinnet findes ikke før 2020', () => {
    const POLITI = { ...KRAV, begrundelse: 'Kravet er stort.' }
    const sag = overvejet('kontanthjaelp_skal', '2024-04-10').gør('VurdérGodTro', viden(true))
    expect(sag.nægtes('AnmeldKravTilPolitiet', POLITI).join(' ')).toContain('afgjort og meddelt')
    afgjort(sag, art, TIL).gør('AnmeldKravTilPolitiet', POLITI)
    const før = overvejet('kontanthjaelp_skal', '2016-06-10', '2016-05-31')
    expect(før.nægtes('AnmeldKravTilPolitiet', POLITI)).toEqual([
      expect.stringContaining('findes ikke efter de regler'),
    ])
  })
  test.each([
    ['VurdérGodTro', viden(true), 'borger'],
    ['AnmeldKravTilPolitiet', { ...KRAV, begrundelse: 'Nej' }, 'leverandoer'],
    ['SlutTilbagebetaling', { ...KRAV, hvordan: 'betalt' }, 'borger'],
    ['OvervejTilbagebetaling', { ...overvej('kontanthjaelp_skal'), kravId: 'k2' }, 'borger'],
  ] as const)('%s er en andens', (type, indhold, rolle) => {
    expect(overvejet('kontanthjaelp_skal', '2024-04-10').som(rolle).nægtes(type, indhold).join(' ')).toMatch(
      /kan ikke gøres af/,
    )
  })
  test('en tid, der slutter, før den begynder, eller ikke er slut, er ingen tid', () => {
    const sag = begyndt('2024-04-10')
    const bagvendt = { ...overvej('kontanthjaelp_skal'), fra: '2024-04-01' }
    expect(sag.nægtes('OvervejTilbagebetaling', bagvendt)).toHaveLength(1)
    expect(sag.nægtes('OvervejTilbagebetaling', overvej('kontanthjaelp_skal', '2024-04-30'))).toHaveLength(1)
  })
})

test('fleksløntilskud: med urette og mod bedre vidende, begge dele', () => {
  const art = 'tilbagebetaling_fleksloentilskud'
  const sag = overvejet('fleksloentilskud', '2024-04-10')
  for (const [faktum, vaerdi] of [
    ['fikFleksloentilskudMedUrette', true],
    ['loennenKunneIkkeEfterreguleres', false],
  ] as const)
    sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'kommune' })
  const ond = sag.kopi().gør('VurdérGodTro', viden(true, 'modtog_uberettiget'))
  afgjort(ond, art, TIL)
  expect(tilUgunst(ond, art)).toBe(true)
  sag.gør('VurdérGodTro', viden(false))
  sag.gør('ForberedAfgørelse', { afgoerelseId: `a-${art}-${TIL}`, art, paa: TIL })
  sag.skrev(`b-a-${art}-${TIL}`, 'afgoerelse').gør('TræfAfgørelse', træf(art, TIL))
  expect(tilUgunst(sag, art)).toBe(false)
})
