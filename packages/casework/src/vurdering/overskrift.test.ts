import { describe, expect, test } from 'vitest'
import { lønmodtager, SYG, sagt, syg, vurderet } from './personaer.test-support.ts'

const karla = syg(['2024-01-02'])
const overskrift = (fakta: Parameters<typeof vurderet>[0], på: string, skøn = SYG) =>
  vurderet(fakta, på, skøn).overskrift

describe('sidens titel er svaret', () => {
  test('ingen fakta: det siges, at der mangler svar', () => {
    expect(vurderet({}, '2024-06-01').overskrift.da).toMatch(/^Vi mangler nogle svar/)
  })
  test('grænsen ligger forude: dagen står i titlen, også på selve dagen', () => {
    expect(overskrift(lønmodtager(karla), '2024-03-01')).toEqual({
      da: 'Dine sygedagpenge skal vurderes igen senest 31. juli 2024',
      en: 'Your sickness benefit must be reassessed by 31 July 2024',
    })
    expect(overskrift(lønmodtager(karla), '2024-07-31').da).toMatch(/^Dine sygedagpenge skal vurderes igen/)
  })
  test('dagen efter er grænsen passeret', () => {
    expect(overskrift(lønmodtager(karla), '2024-08-01').da).toBe(
      'Du nåede grænsen for sygedagpenge 31. juli 2024',
    )
  })
  test('loven før 1. juli 2014 kendte ingen revurdering: pengene sluttede', () => {
    expect(overskrift(lønmodtager(syg(['2012-08-01'])), '2013-03-01').da).toBe(
      'Dine sygedagpenge slutter 30. september 2013, hvis kommunen ikke forlænger dem',
    )
  })
  test('giver lovens læsninger hver sin dag, står begge i titlen og i svaret', () => {
    const v = vurderet(lønmodtager(syg(['2026-11-20'])), '2026-11-23', SYG)
    expect(v.overskrift).toEqual({
      da: 'Dine sygedagpenge skal vurderes igen senest 31. maj 2027 eller 30. juni 2027',
      en: 'Your sickness benefit must be reassessed by 31 May 2027 or 30 June 2027',
    })
    expect(sagt(v, 'varighed')).toMatch(/^Til og med 31\. maj 2027 eller 30\. juni 2027: loven kan læses/)
    const after = vurderet(lønmodtager(syg(['2026-11-20'])), '2027-06-01', SYG)
    expect(after.overskrift.da).toMatch(/^Loven giver ikke et sikkert svar/)
  })
  test('rask i tide', () => {
    expect(overskrift(lønmodtager(syg(['2024-01-02', '2024-02-18'])), '2024-03-01').da).toBe(
      'Du var syg til og med 18. februar 2024',
    )
  })
  test('over 22 uger den 1. juli 2014: loven om overgangen er ikke læst, og det siges', () => {
    expect(overskrift(lønmodtager(syg(['2013-12-01'])), '2014-08-01').da).toMatch(
      /^Loven giver ikke et sikkert svar/,
    )
  })
  test('gik kun hjem i løbet af dagen', () => {
    const hjem = [{ fra: '2024-01-15', til: '2024-01-15', omfang: 'del_af_dag' }]
    expect(overskrift(lønmodtager(hjem), '2024-01-15').da).toBe('Der er ingen sygeperiode i sagen endnu')
  })
})

describe('ingen ret', () => {
  const v = vurderet(lønmodtager(karla, { timerDuKanArbejde: 33.5 }), '2024-03-01', SYG)
  test('det er titlen, og ingen dag eller sum modsiger den', () => {
    expect(v.overskrift.da).toBe('Du har ikke ret til sygedagpenge efter det, vi ved')
    for (const nøgle of ['betaler', 'varighed', 'beloeb'])
      expect(sagt(v, nøgle)).toBe('Det er ikke aktuelt, når der ikke er ret til sygedagpenge.')
    expect(v.frister.map((f) => f.nøgle)).not.toContain('revurdering')
    expect([v.tryghed, v.forløb?.betaler, v.næste]).toEqual([undefined, [], []])
  })
  test('med 33 timer af 37 er der ret', () => {
    expect(overskrift(lønmodtager(karla, { timerDuKanArbejde: 33 }), '2024-03-01').da).toMatch(
      /31\. juli 2024$/,
    )
  })
})

describe('kommunen har afgjort', () => {
  const forlænget = { forlaengelseErAfgjort: true, forlaengelseAfgjortDen: '2024-07-20' }
  const kunAfklaring = {
    ...SYG,
    afklaringErNoedvendig: true,
    revalideringErSandsynlig: false,
    sagSkalIRehabiliteringsteam: false,
    arbejdsevnenKanAabenbartIkkeForbedres: false,
  }
  const ingenAndre = {
    underLaegebehandling: false,
    laegenVurdererLivstruende: false,
    arbejdsskadesag: 'ingen',
    ansoegningOmFoertidspension: false,
  }
  test('forlænget til en dag', () => {
    const fakta = lønmodtager(karla, { ...forlænget, forlaengelsenSlutter: '2024-10-31' })
    expect(overskrift(fakta, '2024-09-01').da).toBe(
      'Dine sygedagpenge er forlænget til og med 31. oktober 2024',
    )
    expect(overskrift(fakta, '2024-11-01').da).toBe(
      'Forlængelsen af dine sygedagpenge sluttede 31. oktober 2024',
    )
  })
  test('forlænget uden at dagen er kendt: højst 69 uger, og dagen spørges der om', () => {
    const v = vurderet(lønmodtager(karla, { ...forlænget, ...ingenAndre }), '2024-09-01', kunAfklaring)
    expect(v.overskrift.da).toBe('Dine sygedagpenge er forlænget, højst til og med 26. november 2025')
    expect(sagt(v, 'forlaenget')).toMatch(/^Højst til og med 26\. november 2025/)
    expect(v.næste.map((q) => q.faktum.nøgle)).toContain('forlaengelsenSlutter')
  })
  test('en afgørelse, der rækker længere end loven, bliver nævnt', () => {
    const fakta = lønmodtager(karla, { ...forlænget, ...ingenAndre, forlaengelsenSlutter: '2026-03-31' })
    const { svar } = vurderet(fakta, '2024-09-01', kunAfklaring)
    expect(svar.find((s) => s.nøgle === 'forlaenget')?.uddybning?.da).toMatch(/højst .* 26\. november 2025/)
  })
  test('livstruende sygdom: ingen grænse i uger', () => {
    const fakta = lønmodtager(karla, { ...forlænget, laegenVurdererLivstruende: true })
    const v = vurderet(fakta, '2024-09-01', SYG)
    expect(v.overskrift.da).toBe('Dine sygedagpenge er forlænget')
    expect(sagt(v, 'forlaenget')).toMatch(/^Loven sætter ingen grænse i uger/)
    expect(sagt(v, 'standby')).toMatch(/Bed kommunen om at lade være/)
  })
  const stop = (ophoerAfgjortDen: string) =>
    lønmodtager(karla, { forlaengelseErAfgjort: false, ophoerErAfgjort: true, ophoerAfgjortDen })
  test('stop besluttet før grænsen virker fra grænsen', () => {
    expect(overskrift(stop('2024-07-10'), '2024-07-15').da).toBe(
      'Dine sygedagpenge kan tidligst stoppe 31. juli 2024',
    )
  })
  test('stop besluttet efter grænsen virker fra afgørelsen, og kommunen har betalt så længe', () => {
    const v = vurderet(stop('2024-08-20'), '2024-09-01', SYG)
    expect(v.overskrift.da).toBe('Dine sygedagpenge kunne tidligst stoppe 20. august 2024')
    expect(v.forløb?.mærker.filter((m) => m.slags === 'afgørelse')).toHaveLength(1)
  })
})
