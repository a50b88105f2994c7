import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta, type Givet } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  ansøgningenModtaget,
  egenSagsbehandlingsfrist,
  foranstaltningensSlut,
  førstHenvendtOmForsørgelse,
  iKontaktforløb,
  iSygedagpengeopfølgning,
  sagsbehandlingsfristenKanIkkeHoldes,
} from '../fakta/sagsbehandlingstid.ts'
import {
  afgørelseSenestEfterEgenFrist,
  beskedOmForsinketAfgørelse,
  fristerneSkalOffentliggøres,
  stillingtagenFørForanstaltningSlutter,
  vurderingAfLængereBehovSenest,
} from './sagsbehandlingstid.ts'

const PÅ = '2026-03-01'
const ansøgt = (dag: string, ...mere: readonly Givet[]) => ({
  fakta: { ...fakta([ansøgningenModtaget, dag]), ...fakta(...mere) },
  på: PÅ,
})

describe('kommunens egen frist', () => {
  test('tælles fra modtagelsen, i de dage kommunen har sat', () => {
    expect(
      datoSvar(evaluer(afgørelseSenestEfterEgenFrist, ansøgt('2026-03-02', [egenSagsbehandlingsfrist, 56]))),
    ).toBe('2026-04-27')
    expect(datoSvar(evaluer(afgørelseSenestEfterEgenFrist, ansøgt('2026-03-02')))).toBe('mangler')
  })
  test.each([
    ['2008-09-02', false, 'ubekræftet'],
    ['2008-09-03', false, 'kontrolleret'],
    ['2010-03-31', false, 'kontrolleret'],
    ['2010-04-01', true, 'kontrolleret'],
  ])('ansøgning den %s: skal fristen offentliggøres? %s (%s)', (dag, svar, sikkerhed) => {
    const spor = evaluer(fristerneSkalOffentliggøres, ansøgt(dag))
    expect([sandtSvar(spor), spor.valgt?.version?.sikkerhed]).toEqual([svar, sikkerhed])
    const frist = evaluer(afgørelseSenestEfterEgenFrist, ansøgt(dag, [egenSagsbehandlingsfrist, 7]))
    expect(frist.valgt?.version?.sikkerhed).toBe(sikkerhed)
  })
  test('kan den ikke holdes, skal du have skriftlig besked', () => {
    const besked = (dag: string, ikke: boolean) =>
      sandtSvar(evaluer(beskedOmForsinketAfgørelse, ansøgt(dag, [sagsbehandlingsfristenKanIkkeHoldes, ikke])))
    for (const dag of ['2008-09-02', '2008-09-03', '2026-03-02'])
      expect([besked(dag, true), besked(dag, false)]).toEqual([true, false])
  })
})

describe('de 8 uger', () => {
  const vurdering = (dag: string, kontakt: boolean, opfølgning: boolean) =>
    datoSvar(
      evaluer(vurderingAfLængereBehovSenest, {
        fakta: fakta(
          [førstHenvendtOmForsørgelse, dag],
          [iKontaktforløb, kontakt],
          [iSygedagpengeopfølgning, opfølgning],
        ),
        på: PÅ,
      }),
    )
  test('8 uger fra den første henvendelse', () => {
    expect(vurdering('2026-01-05', false, false)).toBe('2026-03-02')
  })
  test('ikke for den, der er i kontaktforløb eller følges op efter sygedagpengeloven', () => {
    expect([vurdering('2026-01-05', true, false), vurdering('2026-01-05', false, true)]).toEqual([
      'aldrig',
      'aldrig',
    ])
  })
  test.each([
    ['2013-08-07', 'afledt'],
    ['2013-08-08', 'kontrolleret'],
  ])('henvendelse den %s: %s', (dag, sikkerhed) => {
    const spor = evaluer(vurderingAfLængereBehovSenest, {
      fakta: fakta(
        [førstHenvendtOmForsørgelse, dag],
        [iKontaktforløb, true],
        [iSygedagpengeopfølgning, false],
      ),
      på: PÅ,
    })
    expect(spor.valgt?.version?.sikkerhed).toBe(sikkerhed)
  })
})

test.each([
  ['2008-09-02', '2008-08-19'],
  ['2008-09-03', '2008-08-20'],
  ['2026-04-30', '2026-04-16'],
])('foranstaltningen slutter den %s: der skal være taget stilling senest %s', (slut, senest) => {
  expect(
    datoSvar(
      evaluer(stillingtagenFørForanstaltningSlutter, { fakta: fakta([foranstaltningensSlut, slut]), på: PÅ }),
    ),
  ).toBe(senest)
})
