import { parseDay } from '@sagsvej/calendar'
import { timeregnskab } from '@sagsvej/law'
import { beforeEach, describe, expect, test } from 'vitest'
import { opfølgningsfakta } from '../../opfoelgning/fakta.ts'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, oplys, syg } from './syg.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = syg('2025-02-03', '2025-02-10').den('2025-04-01')
  oplys(sag, 'fravaer', [
    { fra: '2025-02-03', til: '2025-03-30', omfang: 'fuldt' },
    { fra: '2025-03-31', til: null, omfang: 'delvist' },
  ])
})

const UGE = { ...FORLØB, fra: '2025-03-31', til: '2025-04-06' }
const PLAN = {
  ...FORLØB,
  trin: [
    { fra: '2025-03-31', timerOmUgen: 15 },
    { fra: '2025-04-28', timerOmUgen: 22.5 },
  ],
  aftaltMed: ['arbejdsgiver'],
}

describe('delvist syg', () => {
  test('[D3 P: plan] der aftales en plan for at vende gradvis tilbage', () => {
    expect(iListen(sag, 'delvis_plan')).toBe('delvis_plan klar')
    expect(sag.nægtes('AftalDelvisPlan', { ...PLAN, trin: [] })).toEqual([
      expect.stringContaining('mindst ét trin'),
    ])
    expect(sag.nægtes('AftalDelvisPlan', { ...PLAN, trin: PLAN.trin.toReversed() })).toEqual([
      expect.stringContaining('begynder efter det forrige'),
    ])
    expect(sag.som('arbejdsgiver').nægtes('AftalDelvisPlan', PLAN)[0]).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('AftalDelvisPlan', PLAN)
    expect(iListen(sag, 'delvis_plan')).toBeUndefined()
  })
  test('den, der er helt syg, har ingen plan for en delvis tilbagevenden', () => {
    const fuldt = syg('2025-02-03', '2025-02-10')
    expect(iListen(fuldt, 'delvis_plan')).toBeUndefined()
    expect(iListen(fuldt, 'timer_arbejdsgiver')).toBeUndefined()
  })
  test('[D3 P: arbejdsgiver] arbejdsgiveren melder timerne sammen med refusionskravet', () => {
    expect(iListen(sag, 'timer_arbejdsgiver')).toBe('timer_arbejdsgiver klar')
    sag.den('2025-04-10').som('arbejdsgiver')
    const timer = { ...UGE, fravaerstimer: 22, oplystAf: 'arbejdsgiver' }
    expect(sag.nægtes('OplysTimer', timer)).toEqual([expect.stringContaining('sammen med refusionskravet')])
    sag.gør('OplysTimer', { ...timer, refusionskrav: 'NR-4711' })
    expect(iListen(sag, 'timer_arbejdsgiver')).toBeUndefined()
  })
  test('hver oplyser sit; er de uenige, afklares det, og først da regnes der med andet end arbejdsgiverens', () => {
    sag.den('2025-04-10').som('borger')
    expect(
      sag.nægtes('OplysTimer', { ...UGE, fravaerstimer: 22, oplystAf: 'arbejdsgiver', refusionskrav: 'x' }),
    ).toEqual([expect.stringContaining('kun oplyse dine egne timer')])
    sag.gør('OplysTimer', { ...UGE, fravaerstimer: 24.5, oplystAf: 'borger' }).som('arbejdsgiver')
    sag.gør('OplysTimer', { ...UGE, fravaerstimer: 22, oplystAf: 'arbejdsgiver', refusionskrav: 'NR-4711' })
    expect(iListen(sag, 'timer_afklaret')).toBe('timer_afklaret klar')
    expect(timerne()).toBe(2200)
    sag.som('sagsbehandler')
    sag.gør('AfklarTimer', { ...UGE, fravaerstimer: 24.5, begrundelse: 'Kørsel til behandling er fravær.' })
    expect(iListen(sag, 'timer_afklaret')).toBeUndefined()
    expect(timerne()).toBe(2450)
  })
  test('en linje er højst en uge, og den skal være gået', () => {
    const timer = { ...UGE, fravaerstimer: 22, oplystAf: 'borger' }
    expect(sag.nægtes('OplysTimer', timer)).toEqual([expect.stringContaining('er ikke kommet endnu')])
    sag.den('2025-04-20')
    expect(sag.nægtes('OplysTimer', { ...timer, til: '2025-04-07' })).toEqual([
      expect.stringContaining('højst en uge'),
    ])
    expect(sag.nægtes('OplysTimer', { ...timer, fravaerstimer: 22.125 })[0]).toContain('to decimaler')
  })
})

/** The hours of absence of the week, in steps of a hundredth, as the law gets them. */
function timerne(): unknown {
  const facts = opfølgningsfakta(sag.tilstand, 'f1', { på: parseDay('2025-04-10') })
  const value = facts.find(([word]) => word === timeregnskab)?.[1]
  const [week] = Array.isArray(value) ? value : []
  return Object.values(week ?? {}).at(-1)
}
