import { type Day, isNever } from '@sagsvej/calendar'
import { type Modsvarssvar, ændretText } from '@sagsvej/casework'
import {
  dateText,
  hjemmelText,
  outcomeText,
  ROLLE_NAVN,
  type Sprog,
  type Tekst,
  type Udfald,
  type Vending,
  type Ændring,
} from '@sagsvej/rules'
import { wrap } from './tekst.ts'

const ORD = {
  intet: { da: 'Intet af svarene kan vendes.', en: 'None of the answers can be turned.' },
  bliver: { da: 'Hvad skal der til, for at det bliver', en: 'What would make it' },
  ikkeKendt: { da: 'ikke kendt', en: 'not known' },
  så: { da: 'Så er svaret', en: 'Then the answer is' },
  ingenDag: { da: 'der er ingen sådan dag', en: 'there is no such day' },
  ingen: {
    da: 'Det kan ikke ændres af noget, nogen kan gøre nu.',
    en: 'It cannot be changed by anything anybody can do now.',
  },
  intetSkøn: {
    da: 'Et andet skøn ændrer det heller ikke.',
    en: 'Another judgement would not change it either.',
  },
  skøn: { da: 'Hvis der blev skønnet anderledes:', en: 'If it were judged otherwise:' },
  uvist: {
    da: 'Det kan vi ikke sige. Det afhænger også af det, sagen mangler:',
    en: 'That cannot be told. It also hangs on what the case lacks:',
  },
  ikkeFundet: {
    da: 'Vi har ikke fundet en ændring, der er nok, og heller ikke vist, at der ingen er.',
    en: 'No change that is enough was found, nor was it shown that there is none.',
  },
  tid: { da: 'Af sig selv: det sker', en: 'By itself: it happens on' },
  aldrig: {
    da: 'Det ændrer sig ikke af sig selv, når tiden går.',
    en: 'It does not change by itself as time goes.',
  },
  tidUvist: {
    da: 'Om det ændrer sig af sig selv, afhænger af noget, sagen ikke siger endnu.',
    en: 'Whether it changes by itself hangs on something the case does not say yet.',
  },
} satisfies Record<string, Tekst>

/** What would turn each answer: what somebody can do, another judgement, time alone; or that nothing would. */
export const modsvarText = (alle: readonly Modsvarssvar[], sprog: Sprog): string =>
  alle.length === 0 ? ORD.intet[sprog] : alle.map((one) => ét(one, sprog)).join('\n\n')

function ét({ svar, ønsket, fakta, skøn, tid }: Modsvarssvar, sprog: Sprog): string {
  const told = (vending: Vending) => vendingLines(vending, svar, sprog)
  const judged = skøn.art === 'turns' ? [`  ${ORD.skøn[sprog]}`, ...told(skøn)] : []
  const never = fakta.art === 'never' && skøn.art === 'never'
  return [
    `${svar.spørgsmål[sprog]}  [${svar.nøgle}]`,
    wrap(svar.overskrift[sprog], '  '),
    `  ${ORD.bliver[sprog]} ${ønsket[sprog]}?`,
    ...told(fakta),
    ...judged,
    ...(never ? [wrap(ORD.intetSkøn[sprog], '    ', '  - ')] : []),
    wrap(timeText(tid, svar, sprog), '    ', '  - '),
  ].join('\n')
}

function vendingLines(vending: Vending, svar: Modsvarssvar['svar'], sprog: Sprog): readonly string[] {
  const line = (text: string) => wrap(text, '    ', '  - ')
  switch (vending.art) {
    case 'never':
      return [line(ORD.ingen[sprog])]
    case 'unsure': {
      const { mangler, skøn, huller } = vending.venter
      const lacks = [
        ...mangler.map(({ spørgsmål }) => spørgsmål[sprog]),
        ...skøn.map(({ spørgsmål }) => spørgsmål[sprog]),
        ...huller.map(({ tekst }) => tekst[sprog]),
      ]
      if (lacks.length === 0) return [line(ORD.ikkeFundet[sprog])]
      return [line(ORD.uvist[sprog]), ...lacks.map((one) => wrap(one, '      ', '    ? '))]
    }
    case 'turns':
      return vending.sæt.map(({ ændringer, udfald }) =>
        line(
          `${ændringer.map((one) => ændringText(one, sprog)).join(' ')} ${givesText(udfald, svar, sprog)}`,
        ),
      )
  }
}

/** The answer then. A day that never comes is said to be none, so that it is not read as a refusal. */
function givesText(udfald: Udfald, { kind, enhed }: Modsvarssvar['svar'], sprog: Sprog): string {
  const never = udfald.art === 'værdi' && kind === 'dato' && isNever(udfald.værdi as Day)
  return `${ORD.så[sprog]}: ${never ? ORD.ingenDag[sprog] : outcomeText(udfald, kind, enhed, sprog)}.`
}

/** What is changed, from what to what, who can, and the provision it works through. */
function ændringText({ hvad, fra, til, gennem }: Ændring, sprog: Sprog): string {
  const before = ændretText(hvad, fra, sprog) ?? ORD.ikkeKendt[sprog]
  const where = gennem?.hjemmel ? ` (${hjemmelText(gennem.hjemmel, sprog)})` : ''
  const can = 'kanÆndres' in hvad && hvad.kanÆndres ? `${hvad.kanÆndres.hvordan[sprog]} ` : ''
  const who = 'hvem' in hvad ? `, ${hvad.hvem.map((rolle) => ROLLE_NAVN[rolle][sprog]).join(', ')}` : ''
  return `${can}${hvad.spørgsmål[sprog]} ${before} → ${ændretText(hvad, til, sprog)}${who}${where}.`
}

function timeText(tid: Modsvarssvar['tid'], svar: Modsvarssvar['svar'], sprog: Sprog): string {
  switch (tid.art) {
    case 'turns':
      return `${ORD.tid[sprog]} ${dateText(tid.dag, sprog)}. ${givesText(tid.udfald, svar, sprog)}`
    case 'never':
      return ORD.aldrig[sprog]
    case 'unsure':
      return ORD.tidUvist[sprog]
  }
}
