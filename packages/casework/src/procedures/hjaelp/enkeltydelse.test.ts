import { describe, expect, test } from 'vitest'
import { afgør, ansøgt, fortæller, prøvelse, skønner, søger } from './hjaelp.test-support.ts'

const enkeltudgift = (dag = '2025-09-01') => søger(ansøgt(dag), 'enkeltudgift')
const VASKEMASKINE = { hvadAendredeSig: 'sygdom', enkeltudgiftensArt: 'anden', udgiftenErPaataget: false }

describe('en enkelt udgift prøves led for led', () => {
  test('hvert led, der mangler, siges med sin bestemmelse; skønnet over, om den kunne forudses, er en persons', () => {
    const sag = enkeltudgift()
    const shut = sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift'))
    expect(shut).toContainEqual(expect.stringMatching(/^Dine forhold har ændret sig \(.*§ 81/))
    expect(shut).toContainEqual(expect.stringMatching(/^Udgiften kunne forudses \(.*§ 81/))
    fortæller(sag, VASKEMASKINE)
    skønner(sag, { enkeltudgiftenErRimeligtBegrundet: true })
    const left = sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift'))
    expect(left).toEqual([
      expect.stringContaining('Skønnet »et behov, der ikke kunne forudses« er ikke foretaget'),
    ])
    skønner(sag, { behovetKunneIkkeForudses: true })
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift'))
    // What else the act asks for holds the decision back, and not the preparing of it.
    sag.skrev('b1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })).toEqual([
      expect.stringContaining('er ikke foretaget'),
    ])
    skønner(sag, { egenBetalingVanskeliggoerFremtiden: true })
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
    expect(sag.huskeliste).not.toContainEqual(expect.stringContaining('afgjort'))
  })
  test('er der intet ændret, kan der gives afslag, uden at nogen skønner over resten', () => {
    const sag = fortæller(enkeltudgift(), { hvadAendredeSig: 'ingen' })
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift'))
  })
  test('en ansøgning lukkes ikke i tavshed: først når afgørelsen er nået frem', () => {
    const sag = fortæller(enkeltudgift(), { hvadAendredeSig: 'ingen' })
    const luk = { ansoegningId: 'n1', afgoerelseId: 'a1' }
    expect(sag.nægtes('AfslutAnsøgning', luk).join()).toContain('Ansøgningen er ikke afgjort')
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift')).skrev('b1', 'afgoerelse')
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
    sag.gør('SendBrev', { brevId: 'b1', kanal: 'digital_post' })
    expect(sag.nægtes('AfslutAnsøgning', luk).join()).toContain('ikke nået frem')
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b1', forsendelsesId: 'f1' }).gør('AfslutAnsøgning', luk)
  })
  test('der kan ikke afgøres noget, der ikke er søgt om, eller på en anden ansøgning', () => {
    const sag = ansøgt('2025-09-01')
    const { ansoegningId: _, ...uden } = prøvelse(sag, 'enkeltudgift')
    expect(sag.nægtes('ForberedAfgørelse', uden)[0]).toContain('ingen ansøgning med det nummer')
    søger(sag, 'behandling')
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift'))[0]).toContain('ingen ansøgning')
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'fleksjob'))[0]).toContain('Lad feltet stå tomt')
    expect(
      sag.nægtes('RegistrérHvadDerSøges', { ansoegningId: 'n1', hjaelp: 'medicin', formaal: 'x' })[0],
    ).toContain('er brugt')
    expect(
      sag.nægtes('RegistrérHvadDerSøges', { ansoegningId: 'n9', hjaelp: 'medicin', formaal: 'x' })[0],
    ).toContain('har ikke en ansøgning')
  })
  test('borgeren siger selv, hvad der søges om, og afgør det ikke', () => {
    const sag = ansøgt('2025-09-01').som('borger')
    søger(sag, 'enkeltudgift')
    fortæller(sag, { hvadAendredeSig: 'ingen' })
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift')).join()).toContain(
      'kan ikke gøres af borgeren',
    )
    expect(
      ansøgt('2025-09-01').som('laege').nægtes('RegistrérHvadDerSøges', {
        ansoegningId: 'n1',
        hjaelp: 'enkeltudgift',
        formaal: 'x',
      })[0],
    ).toContain('kan ikke gøres af lægen')
  })
  test('er borgeren ved at blive sat ud, prøves også midlertidig hjælp til husleje, før der gives afslag', () => {
    const sag = fortæller(enkeltudgift(), {
      hvadAendredeSig: 'ingen',
      udsaettelsestruetPaaGrundAfRestance: true,
    })
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'enkeltudgift')).skrev('b1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' }).join()).toContain('husleje')
  })
})

describe('hjælp til flytning søges, hvor man flytter hen', () => {
  const flytter = (dag: string, vej: string) =>
    fortæller(søger(ansøgt(dag), 'flytning', { flytter: vej }), { flytterTilUdlandet: false })
  const oversendt = { ansoegningId: 'n1', til: 'Nykøbing', grund: 'Borgeren flytter dertil.' }

  test('fra 2020 sender den kommune, man flytter fra, ansøgningen videre; den anden afgør den', () => {
    const fra = flytter('2025-03-03', 'herfra')
    expect(fra.huskeliste.join()).toContain('oversendt klar')
    expect(fra.nægtes('ForberedAfgørelse', prøvelse(fra, 'flytning')).join()).toContain(
      'En anden kommune afgør',
    )
    expect(fra.som('borger').nægtes('OversendAnsøgning', oversendt).join()).toContain('af borgeren')
    fra
      .som('sagsbehandler')
      .gør('OversendAnsøgning', oversendt)
      .gør('AfslutAnsøgning', { ansoegningId: 'n1' })
    const til = flytter('2025-03-03', 'hertil')
    expect(til.nægtes('OversendAnsøgning', oversendt).join()).toContain('Behandl den her')
    expect(til.huskeliste.join()).toContain('proevet')
  })
  test('før 2020 var det den kommune, man boede i', () => {
    const fra = flytter('2019-12-31', 'herfra')
    expect(fra.huskeliste.join()).not.toContain('oversendt')
    expect(fra.nægtes('OversendAnsøgning', oversendt).join()).toContain('Behandl den her')
    const til = flytter('2019-12-31', 'hertil')
    expect(til.nægtes('ForberedAfgørelse', prøvelse(til, 'flytning')).join()).toContain(
      'En anden kommune afgør',
    )
  })
  test('til udlandet søges der, hvor man bor', () => {
    const fra = fortæller(flytter('2025-03-03', 'herfra'), { flytterTilUdlandet: true })
    expect(fra.nægtes('OversendAnsøgning', oversendt).join()).toContain('Behandl den her')
  })
  test('vejen skal siges om en flytning, og om intet andet', () => {
    const asked = { ansoegningId: 'n1', formaal: 'x' }
    const sag = ansøgt('2025-03-03')
    expect(sag.nægtes('RegistrérHvadDerSøges', { ...asked, hjaelp: 'flytning' })[0]).toContain('til kommunen')
    expect(
      sag.nægtes('RegistrérHvadDerSøges', { ...asked, hjaelp: 'behandling', flytter: 'hertil' })[0],
    ).toContain('Lad feltet stå tomt')
  })
  test('udgiften ved en flytning uden forbedring har først en regel fra 2020', () => {
    const sag = søger(ansøgt('2019-12-31'), 'udgift_ved_flytning', { flytter: 'i_kommunen' })
    expect(sag.nægtes('ForberedAfgørelse', prøvelse(sag, 'udgift_ved_flytning')).join()).toContain(
      '2020-01-01',
    )
  })
})

describe('de nævnte slags', () => {
  const MEDICIN = { faarKontanthjaelpVedMedicin: true, medicinTil: 'dit_barn' }
  test('medicin uden egenbetaling kom 1. juli 2025', () => {
    const før = fortæller(søger(ansøgt('2025-06-30'), 'medicin'), MEDICIN)
    expect(før.nægtes('ForberedAfgørelse', prøvelse(før, 'medicin')).join()).toContain('2025-07-01')
    const fra = afgør(fortæller(søger(ansøgt('2025-07-01'), 'medicin'), MEDICIN), 'medicin')
    expect(fra.begivenheder.findLast((e) => e.type === 'AfgørelseTruffet')).toMatchObject({
      tilUgunst: false,
    })
  })
  test('en dyr tandbehandling godkendes først, når der er ret til tilskud', () => {
    const sag = fortæller(søger(ansøgt('2024-03-04'), 'tandpleje'), {
      ydelseVedTandpleje: 'kontanthjaelp',
      tandbehandlingensPris: 12000,
    })
    const godkend = { ansoegningId: 'n1', behandling: 'To kroner' }
    expect(sag.nægtes('GodkendTandbehandling', godkend).join()).toContain('ikke afgjort')
    afgør(sag, 'tandpleje')
    expect(sag.huskeliste.join()).toContain('behandling_godkendt klar')
    expect(sag.som('borger').nægtes('GodkendTandbehandling', godkend)[0]).toContain('af borgeren')
    sag.som('sagsbehandler').gør('GodkendTandbehandling', godkend)
    expect(sag.huskeliste.join()).not.toContain('behandling_godkendt')
  })
  test('koster den ikke mere end grænsen, skal den ikke godkendes', () => {
    const sag = fortæller(søger(ansøgt('2024-03-04'), 'tandpleje'), { tandbehandlingensPris: 10000 })
    expect(sag.huskeliste.join()).not.toContain('behandling_godkendt')
  })
  test('samvær med dit barn prøves efter sin egen regel', () => {
    const sag = søger(ansøgt('2024-03-04'), 'samvaer')
    sag.gør('ForberedAfgørelse', prøvelse(sag, 'samvaer')).skrev('b1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' }).join()).toContain('samvær')
  })
})
