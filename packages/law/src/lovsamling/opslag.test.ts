import { describe, expect, test } from 'vitest'
import { arbejdsgiverperiode } from '../sygedagpenge/arbejdsgiverperiode.ts'
import { revurderingstidspunkt } from '../sygedagpenge/revurderingstidspunkt.ts'
import { findBestemmelser } from './opslag.ts'

const alle = [arbejdsgiverperiode.bestemmelse, revurderingstidspunkt.bestemmelse]
const fundet = (reference: string) => findBestemmelser(alle, reference).map((b) => b.id)

describe('opslag', () => {
  test.each([
    ['SDL § 24', ['SDL.24.1']],
    ['SDL § 24, stk. 1', ['SDL.24.1']],
    ['SDL § 24, stk. 9', []],
    ['sygedagpengeloven § 30', ['SDL.30.1']],
    ['sdl.30.1', ['SDL.30.1']],
    ['SDL 30', ['SDL.30.1']],
    ['LAB § 24', []],
    ['hvad som helst', []],
  ])('%s', (reference, ids) => {
    expect(fundet(reference)).toEqual(ids)
  })
})
