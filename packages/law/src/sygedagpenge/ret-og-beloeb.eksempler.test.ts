import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { perioderAf } from './arbejdsgiverperiode.adapter.ts'
import { kravModArbejdsgiverAf } from './beskaeftigelseskrav-arbejdsgiver.adapter.ts'
import { kravModKommunenAf } from './beskaeftigelseskrav-kommune.adapter.ts'
import { førsteFraværsdagAf } from './foerste-fravaersdag.adapter.ts'
import { beløbAf } from './loenmodtagerens-beloeb.adapter.ts'
import { nyuddannetAf } from './nyuddannet.adapter.ts'
import { beløbForSelvstændigAf } from './selvstaendiges-beloeb.adapter.ts'
import { stopAf } from './stop-ved-stationaert-helbred.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('[D2 R, D15 R] ret og beløb: kendte eksempler', () => {
  prøv('ex-syg-001', førsteFraværsdagAf)
  prøv('ex-syg-013', stopAf)
  prøv('ex-syg-021', kravModArbejdsgiverAf)
  prøv('ex-syg-037', perioderAf)
  prøv('ex-syg-039', kravModKommunenAf)
  prøv('ex-syg-041', nyuddannetAf)
  prøv('ex-syg-043', beløbAf)
  prøv('ex-syg-045', beløbForSelvstændigAf)
})
