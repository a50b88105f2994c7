import { describe, expect, test } from 'vitest'
import {
  dag,
  ledig,
  lønmodtager,
  SYG,
  sagt,
  selvstændig,
  svaret,
  syg,
  vurderet,
} from './personaer.test-support.ts'
import type { Vurdering } from './types.ts'

const næste = (v: Vurdering) => v.næste.map((q) => q.faktum.nøgle)
const karla = syg(['2024-01-02'])

describe('hvad der spørges om', () => {
  test('uden fakta begynder det med sygdommen og arbejdet', () => {
    expect(næste(vurderet({}, '2024-06-01')).slice(0, 2)).toEqual(['fravaer', 'persongruppe'])
  })
  test('kun det, en borger kan svare på, og intet, der er svaret på', () => {
    const known = lønmodtager(karla)
    for (const fakta of [{}, { persongruppe: 'loenmodtager' }, { fravaer: karla }, known]) {
      for (const { faktum } of vurderet(fakta, '2024-07-01').næste) {
        expect(faktum.fra, faktum.nøgle).toContain('borger')
        expect(Object.keys(fakta)).not.toContain(faktum.nøgle)
      }
    }
  })
  test('den selvstændige spørges ikke om en arbejdsgiver, og lønmodtageren ikke om en virksomhed', () => {
    const om = (persongruppe: string) => næste(vurderet({ persongruppe, fravaer: karla }, '2024-02-01'))
    expect(om('selvstaendig')).toContain('selvstaendigForsikring')
    expect(om('selvstaendig')).not.toContain('timerHosArbejdsgiveren')
    expect(om('loenmodtager')).toContain('timerHosArbejdsgiveren')
    expect(om('loenmodtager')).not.toContain('selvstaendigForsikring')
  })
  test('forlængelse og stop spørges der først om, når grænsen er 2 måneder væk', () => {
    expect(næste(vurderet(lønmodtager(karla), '2024-05-30', SYG))).not.toContain('forlaengelseErAfgjort')
    expect(næste(vurderet(lønmodtager(karla), '2024-05-31', SYG))).toContain('forlaengelseErAfgjort')
  })
  test.each<[string, string, string | boolean]>([
    ['forlaengelseAfgjortDen', 'forlaengelseErAfgjort', true],
    ['ophoerAfgjortDen', 'ophoerErAfgjort', true],
    ['tidligOpfoelgningBedtOm', 'tidligOpfoelgningOensketAf', 'arbejdsgiver'],
  ])('om %s spørges der først, når %s er sagt', (dag, gate, ja) => {
    const om = (fakta: Record<string, string | boolean>) =>
      næste(vurderet(lønmodtager(karla, fakta), '2024-07-01', SYG))
    expect(om({})).toContain(gate)
    expect(om({})).not.toContain(dag)
    expect(om({ [gate]: ja })).toContain(dag)
  })
  test('den, der er helt syg, spørges ikke om arbejde på deltid; den delvist syge gør', () => {
    const om = (timerDuKanArbejde: number) =>
      næste(vurderet({ persongruppe: 'loenmodtager', fravaer: karla, timerDuKanArbejde }, '2024-02-20'))
    expect(om(0)).not.toContain('arbejdsgiverTilbyderDeltid')
    expect(om(15)).toContain('arbejdsgiverTilbyderDeltid')
  })
  test('den, der er rask igen, spørges ikke om løn, samtaler, eller hvornår sygdommen slutter', () => {
    const om = (til?: string) => {
      const fravaer = syg(til ? ['2024-01-02', til] : ['2024-01-02'])
      return næste(vurderet({ persongruppe: 'loenmodtager', fravaer, afbrydelser: [] }, '2024-03-01'))
    }
    expect(om()).toContain('timefortjeneste')
    expect(om('2024-02-18')).toContain('timerHosArbejdsgiveren')
    for (const nøgle of ['timefortjeneste', 'forventetRask', 'tidligOpfoelgningOensketAf'])
      expect(om('2024-02-18')).not.toContain(nøgle)
  })
  test('om pension spørges til sidst, og grænsen siger, at den kan være en anden', () => {
    const { pensionDuFaar, foedselsdag, ...uden } = lønmodtager(karla)
    const v = vurderet(uden, '2024-03-01', SYG)
    expect([pensionDuFaar, foedselsdag]).toEqual(['ingen', '1980-01-01'])
    const sure = v.næste.flatMap(({ faktum, sikker }) => (sikker ? [faktum.nøgle] : []))
    expect(sure.slice(-2)).toEqual(['pensionDuFaar', 'foedselsdag'])
    expect(næste(v).at(-1)).toBe('arbejdsgiverensBetaling')
    expect(svaret(v, 'varighed').uddybning?.da).toMatch(/^Får du pension/)
    expect(svaret(vurderet(lønmodtager(karla), '2024-03-01', SYG), 'varighed').uddybning).toBeUndefined()
  })
})

describe('hele sagen er besvaret', () => {
  test('ret, betaler, hvor længe, hvad derefter, samtale og beløb har hver sit svar, i den orden', () => {
    const keys = ['ret', 'betaler', 'varighed', 'stop', 'forlaengelse', 'jobafklaring', 'samtale', 'beloeb']
    for (const fakta of [{}, lønmodtager(karla), ledig(karla), selvstændig(karla)]) {
      const given = vurderet(fakta, '2024-03-01').svar.map((s) => s.nøgle)
      expect(given.filter((nøgle) => keys.includes(nøgle))).toEqual(keys)
    }
  })
  test('hvert svar har ord på begge sprog og bygger på en bestemmelse', () => {
    for (const fakta of [{}, lønmodtager(karla), ledig(karla), selvstændig(karla)]) {
      for (const { nøgle, overskrift, trin } of vurderet(fakta, '2024-03-01').svar) {
        expect(overskrift.da.length, nøgle).toBeGreaterThan(5)
        expect(overskrift.en.length, nøgle).toBeGreaterThan(5)
        expect(trin[0]?.hjemmel?.paragraf, nøgle).toBeDefined()
      }
    }
  })
  test('mangler kun kommunens vurdering, er svaret ja med forbehold', () => {
    const fakta = lønmodtager(syg(['2024-01-02']))
    expect(sagt(vurderet(fakta, '2024-01-20'), 'ret')).toMatch(/^Ja, hvis kommunen vurderer/)
  })
  test('får man løn, går pengene til arbejdsgiveren, når kommunen begynder', () => {
    const løn = lønmodtager(karla, { arbejdsgiverensBetaling: 'loen', aftaleMedArbejdsgiver: false })
    expect(sagt(vurderet(løn, '2024-01-31', SYG), 'refusion')).toMatch(/^Nej/)
    expect(sagt(vurderet(løn, '2024-02-01', SYG), 'refusion')).toMatch(/^Ja\. Du får løn/)
  })
  test('beløbet er dagens: ny sats den første mandag i januar', () => {
    const svar = (på: string) => sagt(vurderet(lønmodtager(syg(['2023-12-01'])), på, SYG), 'beloeb')
    expect(svar('2023-12-31')).not.toBe(svar('2024-01-01'))
  })
  test('det trygge siges kun, når der er penge at være tryg for', () => {
    expect(vurderet(lønmodtager(karla), '2024-03-01', SYG).tryghed?.da).toMatch(/gyldig afgørelse/)
    expect(vurderet({}, '2024-03-01').tryghed).toBeUndefined()
    const rask = lønmodtager(syg(['2024-01-02', '2024-02-18']))
    expect(vurderet(rask, '2024-03-01', SYG).tryghed).toBeUndefined()
    expect(vurderet(lønmodtager(syg(['2013-01-02'])), '2013-06-01', SYG).tryghed).toBeUndefined()
  })
  test('rask igen er intet åbent af det, der kun hører til sygdom', () => {
    const rask = { persongruppe: 'loenmodtager', afbrydelser: [], fravaer: syg(['2024-01-02', '2024-02-18']) }
    const v = vurderet(rask, '2024-03-01')
    for (const nøgle of ['stop', 'forlaengelse', 'jobafklaring', 'samtale', 'beloeb']) {
      expect(sagt(v, nøgle)).toBe('Det er ikke aktuelt nu, for du er rask igen.')
      expect(svaret(v, nøgle).udfald.art).toBe('ikke relevant')
    }
    expect(sagt(v, 'betaler')).not.toMatch(/ikke aktuelt/)
  })
  test('rask igen er der ikke noget at forlænge', () => {
    const rask = lønmodtager(syg(['2024-01-02', '2024-02-18']))
    expect(sagt(vurderet(rask, '2024-03-01', SYG), 'forlaengelse')).toMatch(/^Det er ikke aktuelt nu/)
  })
  test('den vigtigste dag er grænsen, så længe den ligger forude', () => {
    const vigtigst = (på: string) => vurderet(lønmodtager(karla), på, SYG).forløb?.vigtigst?.dag
    expect([vigtigst('2024-01-10'), vigtigst('2024-07-31'), vigtigst('2024-08-01')]).toEqual([
      dag('2024-07-31'),
      dag('2024-07-31'),
      undefined,
    ])
  })
})
