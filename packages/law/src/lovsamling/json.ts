import { formatDay, isNever } from '@sagsvej/calendar'
import { type Bestemmelse, hjemmelText, type Indhold, prose, type Sprog } from '@sagsvej/rules'

const contentJson = (indhold: Indhold, sprog: Sprog) => {
  switch (indhold.art) {
    case 'regel':
      return {
        regel: prose(indhold.er, sprog),
        undtagelser: indhold.undtagelser.map((u) => ({
          navn: u.navn[sprog],
          hjemmel: hjemmelText(u.hjemmel, sprog),
        })),
      }
    case 'læsninger':
      return {
        laesninger: indhold.læsninger.map((l) => ({
          navn: l.navn[sprog],
          grund: l.grund[sprog],
          regel: prose(l.er, sprog),
        })),
      }
    case 'ukendt':
      return { ukendt: indhold.hvad[sprog] }
  }
}

/** A provision with all its versions as JSON, in one language. Days are ISO; a version still in force has no `til`. */
export const bestemmelseJson = (b: Bestemmelse, sprog: Sprog) => ({
  id: b.id,
  titel: b.titel[sprog],
  vaelgesEfter: b.vælgesEfter.navn[sprog],
  overgange: b.overgange.map((o) => ({
    navn: o.navn[sprog],
    hjemmel: hjemmelText(o.hjemmel, sprog),
    sikkerhed: o.sikkerhed,
    kilder: o.kilder,
    ...contentJson(o.indhold, sprog),
  })),
  versioner: b.versioner.map((v) => ({
    fra: formatDay(v.fra),
    ...(isNever(v.til) ? {} : { til: formatDay(v.til) }),
    hjemmel: hjemmelText(v.hjemmel, sprog),
    sikkerhed: v.sikkerhed,
    kontrolleretTil: v.kontrolleretTil,
    kilder: v.kilder,
    siger: v.siger[sprog],
    ...(v.note ? { note: v.note[sprog] } : {}),
    ...contentJson(v.indhold, sprog),
  })),
})
