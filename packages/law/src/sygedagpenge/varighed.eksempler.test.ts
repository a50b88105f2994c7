import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { adgangAf } from '../jobafklaring/adgang.adapter.ts'
import { nySygemeldingAf } from '../jobafklaring/ny-sygemelding.adapter.ts'
import { covidAf } from './covid/covid.adapter.ts'
import { lægebehandlingAf } from './forlaengelse/laegebehandling.adapter.ts'
import { længsteForlængelseAf } from './forlaengelse/laengste-forlaengelse.adapter.ts'
import { livstruendeAf } from './forlaengelse/livstruende-sygdom.adapter.ts'
import { førsteDageAf } from './medregnede-dage.adapter.ts'
import { nyRetAf } from './ny-ret-efter-13-uger.adapter.ts'
import { pensionistAf } from './revurdering-pensionister.adapter.ts'
import { nåetGrænsenAf, revurderingAf } from './revurderingstidspunkt.adapter.ts'
import { ophørAf } from './stop-kraever-afgoerelse.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('[D6 R, D7 R, J1 R] varighed, forlængelse og jobafklaring: kendte eksempler', () => {
  prøv('ex-syg-007', lægebehandlingAf)
  prøv('ex-syg-009', livstruendeAf)
  prøv('ex-syg-011', livstruendeAf)
  prøv('ex-syg-015', ophørAf)
  prøv('ex-syg-017', nySygemeldingAf)
  prøv('ex-syg-019', nyRetAf)
  prøv('ex-syg-029', førsteDageAf)
  prøv('ex-syg-031', revurderingAf)
  prøv('ex-syg-033', pensionistAf)
  prøv('ex-syg-035', covidAf)
  prøv('ex-syg-047', adgangAf)
  prøv('ex-syg-079', længsteForlængelseAf)
  prøv('ref-039', nåetGrænsenAf)
})
