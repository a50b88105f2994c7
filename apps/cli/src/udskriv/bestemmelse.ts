import { isNever } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  dateText,
  hjemmelText,
  type Indhold,
  prose,
  SIKKERHED_TEKST,
  type Sprog,
} from '@sagsvej/rules'
import { ORD, wrap } from './tekst.ts'

/** One line: id, reference of the newest version, title. */
export function bestemmelseLine(b: Bestemmelse, sprog: Sprog): string {
  const newest = b.versioner.at(-1)
  return `${b.id.padEnd(18)} ${(newest ? hjemmelText(newest.hjemmel, sprog, 'short') : '').padEnd(28)} ${b.titel[sprog]}`
}

/** A provision with all its versions. */
export function bestemmelseText(b: Bestemmelse, sprog: Sprog): string {
  return [
    `${b.titel[sprog]} (${b.id})`,
    `${ORD.vælges[sprog]} ${b.vælgesEfter.navn[sprog]}.`,
    ...b.overgange.map((o) =>
      [
        wrap(o.navn[sprog], ''),
        `  [${SIKKERHED_TEKST[o.sikkerhed][sprog]}]`,
        ...contentText(o.indhold, sprog),
      ].join('\n'),
    ),
    ...b.versioner.map((v) =>
      [
        `${ORD.gælderFra[sprog]} ${dateText(v.fra, sprog)}${isNever(v.til) ? '' : ` ${ORD.gælderTil[sprog]} ${dateText(v.til, sprog)}`}: ${hjemmelText(v.hjemmel, sprog)} [${SIKKERHED_TEKST[v.sikkerhed][sprog]}]`,
        wrap(v.siger[sprog], '  '),
        ...contentText(v.indhold, sprog),
        ...(v.note ? [wrap(v.note[sprog], '  ')] : []),
        `  ${ORD.kilde[sprog]}: ${v.kilder.map((k) => (k.url ? `${k.navn} <${k.url}>` : k.navn)).join('; ')} (${v.kontrolleretTil})`,
      ].join('\n'),
    ),
  ].join('\n\n')
}

function contentText(indhold: Indhold, sprog: Sprog): readonly string[] {
  switch (indhold.art) {
    case 'regel':
      return [
        wrap(`= ${prose(indhold.er, sprog)}`, '    '),
        ...indhold.undtagelser.map((u) =>
          wrap(`– ${u.navn[sprog]} (${hjemmelText(u.hjemmel, sprog, 'short')})`, '    '),
        ),
      ]
    case 'læsninger':
      return indhold.læsninger.map((l) => wrap(`= ${l.navn[sprog]}: ${prose(l.er, sprog)}`, '    '))
    case 'ukendt':
      return [wrap(`? ${indhold.hvad[sprog]}`, '    ')]
  }
}
