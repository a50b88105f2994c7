import { describe, expect, test } from 'vitest'
import { iListen, sagen, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import { afgjort, fortalt } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const J = { pensionsjobId: 'pj1' } as const
const VILKÅR = {
  ...J,
  loenPrTime: 120,
  timerPrUge: 10,
  fagligOrganisation: '3F',
  organisationensDel: 'De så lønnen igennem.',
}
const drøftet = (holdt: string) => ({ ...J, repraesentant: 'Tillidsrepræsentanten', holdt })

function ønsket(dag: string, pension = 'foertidspension'): Sag {
  const sag = fortalt(fortalt(sagen(dag), 'foedselsdag', '1970-01-01'), 'pensionDuFaar', pension)
  skøn(sag, 'ikkeNormaltArbejdePaaNedsatTid', true)
  return sag.gør('ØnskPensionsjob', { ...J, arbejdsgiver: 'Prøvebageriet', stilling: 'Ekspedient' })
}
const bevilget = (dag: string): Sag => afgjort(ønsket(dag), 'a1', 'loentilskud_pensionist')

describe.each(['2010-03-01', '2022-03-01'])('%s', (dag) => {
  const fra = dag.replace('03-01', '04-01')
  test('[P2 P: aftale] aftalt med den faglige organisation, drøftet med de ansatte, og så begynder jobbet', () => {
    const sag = bevilget(dag)
    expect(iListen(sag, 'begyndt')).toBeUndefined()
    sag.som('arbejdsgiver').gør('AftalPensionsjobvilkår', VILKÅR).gør('MeldAnsættelsenDrøftet', drøftet(dag))
    sag.som('sagsbehandler')
    expect(iListen(sag, 'begyndt')).toBe('begyndt klar')
    sag.gør('BegyndPensionsjob', { ...J, fra })
    sag.den(fra).gør('AfslutPensionsjob', { ...J, slut: fra, grund: 'Butikken lukker.' })
  })
  test('[P2 P: aftale] uden vilkår, uden drøftelse, eller drøftet for sent, begynder intet', () => {
    const sag = bevilget(dag)
    const nej = sag.nægtes('BegyndPensionsjob', { ...J, fra }).join()
    expect(nej).toContain('ikke aftalt i samarbejde')
    expect(nej).toContain('ikke drøftet med en repræsentant')
    sag.gør('AftalPensionsjobvilkår', VILKÅR).gør('MeldAnsættelsenDrøftet', drøftet(dag))
    expect(sag.nægtes('BegyndPensionsjob', { ...J, fra: dag })).toEqual([
      expect.stringContaining('før den første dag'),
    ])
  })
  test('uden en afgørelse om løntilskud begynder intet', () => {
    const sag = ønsket(dag).gør('AftalPensionsjobvilkår', VILKÅR).gør('MeldAnsættelsenDrøftet', drøftet(dag))
    expect(sag.nægtes('BegyndPensionsjob', { ...J, fra })).toEqual([
      expect.stringContaining('ikke truffet afgørelse'),
    ])
  })
  test.each(['laege', 'team', 'system'] as const)('%s aftaler ikke vilkår', (rolle) => {
    expect(bevilget(dag).som(rolle).nægtes('AftalPensionsjobvilkår', VILKÅR)[0]).toContain(
      'kan ikke gøres af',
    )
  })
})
