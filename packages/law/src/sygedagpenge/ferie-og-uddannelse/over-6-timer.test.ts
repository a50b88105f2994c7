import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  slagsUndervisning,
  uddannelseUnderSygdom,
  undervisningstimer,
} from '../../fakta/ferie-og-uddannelse.ts'
import { revalideringErBevilget, revalideringStartede } from '../../fakta/revalidering.ts'
import { undervisningUdenLoft } from './over-6-timer.ts'
import { sygedagpengeUnderUddannelse } from './uddannelse.ts'

interface Sag {
  readonly slags?: string
  readonly bevilget?: boolean
  readonly skøn?: Readonly<Record<string, boolean>>
}

const sag = (på: string, { slags = 'erhvervsmaessig', bevilget = false, skøn = {} }: Sag = {}) => ({
  fakta: fakta(
    [uddannelseUnderSygdom, 'begyndt_under'],
    [undervisningstimer, 12],
    [slagsUndervisning, slags],
    [revalideringErBevilget, bevilget],
    [revalideringStartede, '2007-09-03'],
  ),
  skøn: { uddannelseUdskyderRevalidering: false, ...skøn },
  på,
})
const uden = (på: string, s?: Sag) => sandtSvar(evaluer(undervisningUdenLoft, sag(på, s)))
const sygedagpenge = (på: string, s?: Sag) => sandtSvar(evaluer(sygedagpengeUnderUddannelse, sag(på, s)))

describe('[D10 R] mere end 6 timers undervisning i 2007', () => {
  test('fra revalidering er besluttet, til den begynder', () => {
    expect([uden('2007-09-02', { bevilget: true }), uden('2007-09-03', { bevilget: true })]).toEqual([
      true,
      false,
    ])
    expect(uden('2007-05-01')).toBe(false)
  })
  test('enkeltfag som led i behandlingen, og almen undervisning, der passer med den', () => {
    const enkeltfag = (ja: boolean) =>
      uden('2007-05-01', { slags: 'enkeltfag', skøn: { undervisningErBehandlingEllerFritid: ja } })
    const almen = (ja: boolean) =>
      uden('2007-05-01', { slags: 'almen', skøn: { uddannelsePasserMedBehandling: ja } })
    expect([enkeltfag(true), enkeltfag(false), almen(true), almen(false)]).toEqual([true, false, true, false])
  })
  test('12 timer giver ret, når loftet ikke gælder', () => {
    const skøn = { uddannelsePasserMedBehandling: true }
    expect([
      sygedagpenge('2007-05-01', { slags: 'almen', skøn }),
      sygedagpenge('2007-05-01', { skøn }),
      sygedagpenge('2015-01-05', { slags: 'almen', skøn }),
    ]).toEqual([true, false, false])
  })
  test('hvornår undtagelserne gik ud, er ikke fundet; i 2015 er de der ikke', () => {
    expect(['2007-12-31', '2008-01-01', '2015-01-04', '2015-01-05'].map((på) => uden(på))).toEqual([
      false,
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
      false,
    ])
  })
})
