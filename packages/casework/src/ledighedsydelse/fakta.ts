import {
  fulgtOpPåLedighedsydelsen,
  grundTilLedighedsydelse,
  ledighedsydelseFørsteGang,
  ledighedsydelsesperioder,
  lov,
  retTilLedighedsydelseFra,
  revurderetFør,
  sagenSenestVurderetDen,
  tolvMånederSidstNåetDen,
} from '@sagsvej/law'
import { readVærdi } from '@sagsvej/rules/read'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { type Ledighed, ledigheder, tilstandDen } from './ledighed.ts'
import { perioderJson } from './perioder.ts'

/** What the events of a time with the benefit tell the law, as it stood on the day. */
export function ledighedsfakta(
  sag: SagTilstand,
  ledighedId: string,
  { på }: Pick<Tider, 'på'>,
): readonly Afledt[] {
  const one = emne(sag, ledigheder).get(ledighedId)
  if (!one) return []
  return [
    [retTilLedighedsydelseFra, one.fra],
    [ledighedsydelseFørsteGang, one.fra],
    [grundTilLedighedsydelse, grund(one, på)],
    ...periodefakta(sag, one),
    ...opfølgningsfakta(one, på),
    ...revurderingsfakta(sag, one, på),
  ]
}

const grund = (one: Ledighed, på: Tider['på']): string => {
  switch (tilstandDen(one, på)) {
    case 'syg':
      return 'syg'
    case 'barsel':
      return 'barsel_eller_sorgorlov'
    case 'ferie':
      return 'ferie'
    default:
      return one.grund
  }
}

/** A case taken over tells of periods from before its events here began: what it tells stands. */
function periodefakta(sag: SagTilstand, one: Ledighed): readonly Afledt[] {
  if (sag.fakta.has(ledighedsydelsesperioder.faktum.nøgle)) return []
  const read = readVærdi(ledighedsydelsesperioder.faktum, perioderJson(one), lov)
  return read.ok ? [[ledighedsydelsesperioder, read.værdi]] : []
}

function opfølgningsfakta({ fulgtOp, revurderinger }: Ledighed, på: Tider['på']): readonly Afledt[] {
  // An assessment of the right to a flex job takes the place of the follow-up (LAS.10.3).
  const all = [...fulgtOp, ...revurderinger.map(({ den }) => den)].filter((den) => den <= på)
  if (all.length === 0) return [[fulgtOpPåLedighedsydelsen, false]]
  const newest = all.reduce((a, b) => (b > a ? b : a))
  return [
    [fulgtOpPåLedighedsydelsen, true],
    [sagenSenestVurderetDen, newest],
  ]
}

function revurderingsfakta(sag: SagTilstand, one: Ledighed, på: Tider['på']): readonly Afledt[] {
  const newest = one.revurderinger.findLast(({ den }) => den <= på)
  if (newest) {
    return [
      [revurderetFør, true],
      [tolvMånederSidstNåetDen, newest.nået],
    ]
  }
  return sag.fakta.has(revurderetFør.faktum.nøgle) ? [] : [[revurderetFør, false]]
}
