import { type Sammenholdtsvar, ændretText } from '@sagsvej/casework'
import {
  dateText,
  type Forskel,
  hjemmelText,
  type Sprog,
  type Tekst,
  type Versionsskifte,
} from '@sagsvej/rules'
import { wrap } from './tekst.ts'

const ORD = {
  ens: { da: 'Det samme svar begge gange.', en: 'The same answer both times.' },
  før: { da: 'Før', en: 'Before' },
  efter: { da: 'Efter', en: 'After' },
  forskellen: { da: 'Det gør forskellen:', en: 'This makes the difference:' },
  lov: { da: 'Loven, der gælder, er en anden:', en: 'The law that governs is another:' },
  ikkeKendt: { da: 'ikke kendt', en: 'not known' },
  lovsyn: { da: 'Loven, som den er kendt', en: 'The law as it is known' },
  fra: { da: 'fra', en: 'from' },
} satisfies Record<string, Tekst>

/** Two looks at a case held together: what differs and what makes the difference; what is alike in one line. */
export const sammenholdText = (alle: readonly Sammenholdtsvar[], sprog: Sprog): string =>
  alle.map((one) => ét(one, sprog)).join('\n\n')

function ét(held: Sammenholdtsvar, sprog: Sprog): string {
  const { svarFør, svarEfter, ens, udslag, versioner } = held
  const head = `${svarEfter.spørgsmål[sprog]}  [${svarEfter.nøgle}]`
  const law = versioner.map((one) => wrap(skifteText(one, sprog), '      ', '    - '))
  if (ens) return [head, wrap(`${ORD.ens[sprog]} ${svarEfter.overskrift[sprog]}`, '  ')].join('\n')
  return [
    head,
    wrap(`${ORD.før[sprog]}: ${svarFør.overskrift[sprog]}`, '  '),
    wrap(`${ORD.efter[sprog]}: ${svarEfter.overskrift[sprog]}`, '  '),
    `  ${ORD.forskellen[sprog]}`,
    ...udslag.map((one) => wrap(forskelText(one, sprog), '      ', '    - ')),
    ...(law.length > 0 ? [`  ${ORD.lov[sprog]}`, ...law] : []),
  ].join('\n')
}

function forskelText(one: Forskel, sprog: Sprog): string {
  if (one.hvad === 'lovsyn') return ORD.lovsyn[sprog]
  const { hvad } = one
  const [before, after] = [one.før, one.efter].map(
    (value) => ændretText(hvad, value, sprog) ?? ORD.ikkeKendt[sprog],
  )
  return `${hvad.spørgsmål[sprog]} ${before} → ${after}`
}

const skifteText = ({ bestemmelse, før, efter }: Versionsskifte, sprog: Sprog): string =>
  `${bestemmelse.titel[sprog]}: ${gælderText(før, sprog)} → ${gælderText(efter, sprog)}`

const gælderText = (one: Versionsskifte['før'], sprog: Sprog): string =>
  `${hjemmelText(one.hjemmel, sprog)}${'fra' in one ? ` (${ORD.fra[sprog]} ${dateText(one.fra, sprog)})` : ''}`
