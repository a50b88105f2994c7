import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import {
  assistanceAf,
  befordringAf,
  efterbetalingAf,
  enkeltudgiftAf,
  forudsigeligAf,
  restanceAf,
} from './stoette.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('[J8 R] særlig støtte: kendte eksempler', () => {
  prøv('aev-103', efterbetalingAf)
})

describe('[L4 R] befordring: kendte eksempler', () => {
  prøv('aev-105', befordringAf)
  prøv('aev-107', befordringAf)
  prøv('aev-109', befordringAf)
})

describe('[N3 R] enkeltydelser: kendte eksempler', () => {
  prøv('aev-111', enkeltudgiftAf)
  prøv('aev-113', forudsigeligAf)
  prøv('aev-115', restanceAf)
})

describe('[N4 R] personlig assistance: kendte eksempler', () => {
  prøv('aev-117', assistanceAf)
})
