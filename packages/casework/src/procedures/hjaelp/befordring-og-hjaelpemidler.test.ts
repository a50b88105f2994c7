import { describe, expect, test } from 'vitest'
import { afgør, ansøgt, fortæller, prøvelse, skønner, søger } from './hjaelp.test-support.ts'

const OVERSENDT = { ansoegningId: 'n1', til: 'a-kassen', grund: 'På dagpenge afgør a-kassen.' }

describe('penge til transport', () => {
  const befordring = (dag: string, målgruppe: string, nedsat: boolean, hjaelp = 'befordring') =>
    fortæller(søger(ansøgt(dag), hjaelp), {
      maalgruppeForTilbud: målgruppe,
      tilbuddetsArt: 'praktik',
      befordringFoelgerAfFunktionsnedsaettelse: nedsat,
      kilometerOmDagen: 24,
    })
  const udfald = (sag: ReturnType<typeof befordring>) =>
    sag.begivenheder.findLast((e) => e.type === 'AfgørelseTruffet')

  test('præcis 24 km giver ingen, men med nedsat funktionsevne dækkes den faktiske udgift', () => {
    const km = afgør(befordring('2025-03-03', 'sygedagpenge', true), 'befordring')
    expect(udfald(km)).toMatchObject({ tilUgunst: true })
    const faktisk = befordring('2025-03-03', 'sygedagpenge', true, 'faktisk_befordring')
    expect(udfald(afgør(faktisk, 'faktisk_befordring'))).toMatchObject({ tilUgunst: false })
  })
  test('på dagpenge sendes ansøgningen til a-kassen, og kommunen afgør den ikke', () => {
    const sag = befordring('2025-03-03', 'dagpenge', false)
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'befordring')).join()).toContain('A-kassen afgør')
    sag.gør('OversendAnsøgning', OVERSENDT).gør('AfslutAnsøgning', { ansoegningId: 'n1' })
  })
  test('fra 2020 afgør kommunen, når udgiften følger af nedsat funktionsevne; før gjorde a-kassen', () => {
    const fra = befordring('2020-01-02', 'dagpenge', true)
    expect(fra.nægtes('OversendAnsøgning', OVERSENDT).join()).toContain('Behandl den her')
    befordring('2019-12-30', 'dagpenge', true).gør('OversendAnsøgning', OVERSENDT)
  })
  test('vides det ikke, hvem der afgør den, siges det, og den sendes ikke nogen steder', () => {
    const sag = søger(ansøgt('2025-03-03'), 'befordring')
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'befordring')).join()).toContain('målgruppe')
    expect(sag.nægtes('OversendAnsøgning', OVERSENDT).join()).toContain('Behandl den her')
  })
})

describe('hjælpemidler hjemme og på arbejdet', () => {
  test('på arbejdet skal der fra 2020 være afgjort inden 4 uger; før satte loven ingen dag', () => {
    const fra = søger(ansøgt('2020-03-02'), 'hjaelpemiddel_i_job')
    expect(fra.huskeliste.join()).toContain('proevet')
    fra.gør('ForberedAfgørelse', prøvelse(fra, 'hjaelpemiddel_i_job'))
    expect(fra.huskeliste).toContain('hjaelpemiddel_afgjort klar 2020-03-30')
    const før = søger(ansøgt('2019-03-04'), 'hjaelpemiddel_i_job')
    før.gør('ForberedAfgørelse', prøvelse(før, 'hjaelpemiddel_i_job'))
    expect(før.huskeliste).toContain('hjaelpemiddel_afgjort klar')
  })
  test('dagen for et hjælpemiddel på arbejdet falder ikke på et i hjemmet', () => {
    const sag = fortæller(søger(ansøgt('2020-03-02'), 'hjaelpemiddel'), {
      hjaelpemiddelKoebtFoerBevilling: false,
    })
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'hjaelpemiddel'))
    expect(sag.huskeliste).toContain('afgjort klar')
  })
  test('er det købt, før det var bevilget, skal en person skønne, om der var særlig grund', () => {
    const sag = fortæller(søger(ansøgt('2024-03-04'), 'hjaelpemiddel'), {
      hjaelpemiddelKoebtFoerBevilling: true,
    })
    const shut = sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'hjaelpemiddel'))
    expect(shut).toEqual([expect.stringMatching(/^Hjælpemidlet blev købt for tidligt .*er ikke foretaget/)])
    skønner(sag, { saerligGrundTilKoebFoerBevilling: false })
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'hjaelpemiddel'))
  })
  test('i fleksjob skal hjælpemidlet både være afgørende og opveje', () => {
    const sag = fortæller(søger(ansøgt('2024-03-04'), 'hjaelpemiddel_i_fleksjob'), {
      arbejdshjaelpemiddelTil: 'fleksjob',
      andenLovDaekkerHjaelpemidlet: false,
    })
    skønner(sag, { hjaelpemidletErAfgoerende: true, hjaelpemidletKompenserer: true })
    afgør(sag, 'hjaelpemiddel_i_fleksjob')
    expect(sag.begivenheder.findLast((e) => e.type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: false,
    })
  })
})
