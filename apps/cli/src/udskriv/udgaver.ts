import type { Day } from '@sagsvej/calendar'
import type { Udgavesvar } from '@sagsvej/casework'
import { dateText, hjemmelText, type Sprog, type Tekst, type Versionsskifte } from '@sagsvej/rules'
import { wrap } from './tekst.ts'

const ORD = {
  syg: { da: 'Syg fra', en: 'Ill from' },
  ikke: { da: 'Det spørgsmål opstår ikke.', en: 'That question does not arise.' },
  skifter: { da: 'Loven er en anden', en: 'The law is another' },
  fra: { da: 'fra', en: 'from' },
} satisfies Record<string, Tekst>

/** Question by question, the answer for each first day, and below them what of the law is another from one to the next. */
export const udgaverText = (alle: readonly Udgavesvar[], begynder: readonly Day[], sprog: Sprog): string =>
  alle.map((one) => ét(one, begynder, sprog)).join('\n\n')

function ét({ svar, skifter }: Udgavesvar, begynder: readonly Day[], sprog: Sprog): string {
  const question = svar.find((one) => one)
  const day = (i: number) => dateText(begynder[i] as Day, sprog)
  const answers = svar.map((one, i) =>
    wrap(`${ORD.syg[sprog]} ${day(i)}: ${one?.overskrift[sprog] ?? ORD.ikke[sprog]}`, '    ', '  '),
  )
  const law = skifter.flatMap((some, i) =>
    some.length === 0
      ? []
      : [
          `  ${ORD.skifter[sprog]}, ${day(i)} → ${day(i + 1)}:`,
          ...some.map((skifte) => wrap(skifteText(skifte, sprog), '      ', '    - ')),
        ],
  )
  return [`${question?.spørgsmål[sprog]}  [${question?.nøgle}]`, ...answers, ...law].join('\n')
}

function skifteText({ bestemmelse, efter }: Versionsskifte, sprog: Sprog): string {
  const from = 'fra' in efter ? `, ${ORD.fra[sprog]} ${dateText(efter.fra, sprog)}` : ''
  const says = 'siger' in efter ? ` ${efter.siger[sprog]}` : ''
  return `${bestemmelse.titel[sprog]} (${hjemmelText(efter.hjemmel, sprog)}${from}).${says}`
}
