import { describe, expect, test } from 'vitest'
import { fastlagt, PROFIL, påbegyndt, udfyldt } from '../ressourceprofil/profil.test-support.ts'
import { AFG, dokument, forberedt, papirer, prøve, rejst, skøn, VIS } from './visitation.test-support.ts'

/** A case in which each of these could be done by the office on the day. */
const klar = () => {
  const sag = fastlagt(udfyldt(påbegyndt(papirer(rejst('2010-03-03')))))
  forberedt(skøn(sag, 'aabenbartFormaalsloestAtAfproeve', true))
  dokument(sag, 'd-red', 'notat').brev('b-profil-1', 'ressourceprofil_til_udtalelse')
  return sag
    .brev('b-hoering', 'partshoering')
    .gør('LægProfilTilGrund', { ...VIS, profilId: 'p1', ajourfoerer: true })
    .gør('IværksætArbejdsprøvning', prøve('2010-03-03', '2010-03-05'))
}
const RED = { dokumentId: 'd-red', version: 1 } as const

describe('kun kontoret fører sagen frem', () => {
  test.each([
    ['LægProfilTilGrund', { ...VIS, profilId: 'p1', ajourfoerer: true }],
    [
      'IndhentHelbredspapirer',
      { ...VIS, papirer: [{ dokumentId: 'd-helbred', version: 1 }], samtykke: '2010-03-03' },
    ],
    ['IværksætArbejdsprøvning', { ...prøve('2010-03-10', '2010-06-04'), proeveId: 'pr2' }],
    ['AfslutArbejdsprøvning', { ...VIS, proeveId: 'pr1', resultat: 'Det gik.', dokument: RED }],
    ['UndladArbejdsprøvning', VIS],
    ['SkrivRedegørelse', { ...VIS, om: 'tilbud', tekst: 'Det er prøvet.', dokument: RED }],
    [
      'SendRessourceprofilTilUdtalelse',
      { ...PROFIL, udgave: 1, brevId: 'b-profil-1', svarSenest: '2010-03-31' },
    ],
    ['FærdiggørRessourceprofil', { ...PROFIL, udgave: 1 }],
    ['OpgivRessourceprofil', { ...PROFIL, grund: 'Ikke mere brug for den' }],
    ['HørPart', { hoeringId: 'h1', ...AFG, brevId: 'b-hoering', svarSenest: '2010-03-31' }],
    ['AfslutFleksjobsag', { ...VIS, grund: 'frafaldet' }],
  ])('%s', (type, indhold) => {
    for (const rolle of ['borger', 'laege', 'team'] as const) {
      expect(klar().som(rolle).nægtes(type, indhold).join()).toContain('kan ikke gøres af')
    }
  })
  test('en sag slutter kun med en grund, den viser', () => {
    const sag = klar()
    expect(sag.nægtes('AfslutFleksjobsag', { ...VIS, grund: 'afgjort' }).join()).toContain(
      'ikke truffet afgørelse',
    )
    expect(sag.nægtes('AfslutFleksjobsag', { ...VIS, grund: 'foertidspension' }).join()).toContain(
      'ikke sendt',
    )
    sag.gør('AfslutFleksjobsag', { ...VIS, grund: 'frafaldet' })
    expect(sag.nægtes('UndladArbejdsprøvning', VIS).join()).toContain('ikke i gang')
  })
})
