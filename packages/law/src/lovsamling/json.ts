import { formatDay, isNever } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  blocksJson,
  hjemmelText,
  kildeJson,
  printProvision,
  readsOf,
  type Sprog,
} from '@sagsvej/rules'

/**
 * A provision with all its versions as JSON, in one language. Days are ISO; a version still in force has no `til`.
 * `tekst` is the whole provision in words, and `laeser` the keys of what it reads and rests on.
 */
export const bestemmelseJson = (b: Bestemmelse, sprog: Sprog) => ({
  id: b.id,
  titel: b.titel[sprog],
  ...(b.betyder ? { betyder: b.betyder[sprog] } : {}),
  slags: b.kind,
  ...(b.enhed ? { enhed: b.enhed } : {}),
  vaelgesEfter: b.vælgesEfter.navn[sprog],
  overgange: b.overgange.map((o) => ({
    navn: o.navn[sprog],
    hjemmel: hjemmelText(o.hjemmel, sprog),
    sikkerhed: o.sikkerhed,
    kilder: o.kilder.map(kildeJson),
    kontrolleretTil: o.kontrolleretTil,
  })),
  versioner: b.versioner.map((v) => ({
    fra: formatDay(v.fra),
    ...(isNever(v.til) ? {} : { til: formatDay(v.til) }),
    hjemmel: hjemmelText(v.hjemmel, sprog),
    sikkerhed: v.sikkerhed,
    kontrolleretTil: v.kontrolleretTil,
    kilder: v.kilder.map(kildeJson),
    siger: v.siger[sprog],
    ...(v.note ? { note: v.note[sprog] } : {}),
  })),
  laeser: readsJson(b),
  tekst: blocksJson(printProvision(b, sprog).blocks),
})

function readsJson(b: Bestemmelse) {
  const { fakta, skøn, satser, bestemmelser } = readsOf(b)
  return {
    fakta: fakta.map(({ nøgle }) => nøgle),
    skoen: skøn.map(({ nøgle }) => nøgle),
    satser: [...new Set(satser.map(({ sats }) => sats.nøgle))],
    bestemmelser: bestemmelser.map(({ id }) => id),
  }
}
