import { type Day, isNever } from '@sagsvej/calendar'
import { headline, type Åben } from '../outcome.ts'
import { hjemmelText } from '../source.ts'
import { inLanguage, type Sprog } from '../text.ts'
import type { Spor, Valgt } from '../trace.ts'
import { typeOf } from '../tree-kind.ts'
import { circumstanceText, hasName } from './circumstance.ts'
import { decidingIn, isAny, type Omstændighed } from './deciding.ts'
import { decisive } from './decisive.ts'
import { reckoning } from './reckoning.ts'
import { requirementsText } from './requirements.ts'
import { rolesText } from './sentence.ts'
import { sureText } from './sure-text.ts'
import { sureOf } from './telling.ts'
import { outcomeText } from './value-text.ts'
import { asSentence, capital, listed, quoted } from './voice.ts'

/** An answer and why, as short as it can be said: the answer with its paragraph, and what decided it. */
export interface Kort {
  readonly svar: string
  readonly fordi: readonly string[]
}

/** An answer in one or two sentences. Made of the trace and nothing else. */
export function short(spor: Spor, sprog: Sprog): Kort {
  const { udfald, valgt } = spor
  return {
    svar: answerText(spor, valgt, sprog),
    fordi: udfald.art === 'åben' ? waiting(spor, udfald, sprog) : because(spor, sprog),
  }
}

/** The same as one text. */
export const shortText = (spor: Spor, sprog: Sprog): string => {
  const { svar, fordi } = short(spor, sprog)
  return [svar, ...fordi].join(' ')
}

function answerText(spor: Spor, valgt: Valgt | undefined, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const said = capital(saidOf(spor, sprog))
  const hjemmel =
    valgt && (valgt.undtagelse ?? valgt.version ?? valgt.overgang ?? valgt.blandt?.at(-1))?.hjemmel
  if (!hjemmel) return asSentence(said)
  const place = hjemmelText(hjemmel, sprog)
  return asSentence(
    spor.udfald.art === 'åben' ? `${said} (${place})` : `${said}, ${t('efter', 'under')} ${place}`,
  )
}

function saidOf({ led, udfald }: Spor, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const { kind, enhed } = typeOf(led)
  if (udfald.art === 'åben') return t('Det kan ikke afgøres endnu', 'It cannot be settled yet')
  if (udfald.art === 'ikke relevant') return t('Spørgsmålet opstår ikke', 'The question does not arise')
  if (udfald.art === 'værdi' && kind === 'dato' && isNever(udfald.værdi as Day)) {
    return t('Den dag kommer ikke', 'That day does not come')
  }
  return outcomeText(udfald, kind, enhed, sprog)
}

function because(spor: Spor, sprog: Sprog): readonly string[] {
  const special = specialText(spor.valgt, sprog)
  const { art } = spor.udfald
  const siger = spor.valgt?.version?.siger
  const rule = siger ? [siger[sprog]] : []
  if (art === 'ikke relevant') return [...special, ...whyNotArising(spor, sprog)]
  if (art === 'værdi') {
    const line = reckoning(spor, sprog, true)
    const t = inLanguage(sprog)
    return [...special, ...(line === undefined ? rule : [asSentence(`${t('Det er', 'That is')} ${line}`)])]
  }
  const decided = decidedText(decidingIn(spor), isAny(spor), sprog)
  return [...special, ...(decided.length === 0 ? rule : decided)]
}

/** That something other than the main rule answered, or that it is the same whatever governs. */
function specialText(valgt: Valgt | undefined, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  if (!valgt) return []
  const { undtagelse, overgang, version, blandt } = valgt
  const readings = (version ?? overgang)?.indhold.art === 'læsninger'
  return [
    ...(undtagelse
      ? [
          t(
            `Undtagelsen ${quoted(undtagelse.navn.da, 'da')} gælder.`,
            `The exception ${quoted(undtagelse.navn.en, 'en')} applies.`,
          ),
        ]
      : []),
    ...(overgang
      ? [
          t(
            `En overgangsregel gælder: ${overgang.navn.da}`,
            `A transitional rule applies: ${overgang.navn.en}`,
          ),
        ].map(asSentence)
      : []),
    ...(blandt
      ? [
          t(
            'Det er ikke afgjort, hvilken udgave der gælder, men de siger det samme.',
            'Which version governs is not settled, but they say the same.',
          ),
        ]
      : []),
    ...(readings
      ? [
          t(
            'Loven kan læses på flere måder, og de giver det samme.',
            'The law can be read in more than one way, and they give the same.',
          ),
        ]
      : []),
  ]
}

/** Everything that decided: each requirement that failed, or that was met, and what else is so in the case. */
const toldText = (all: readonly Omstændighed[], any: boolean, sprog: Sprog): readonly string[] => [
  ...requirementsText(all, any, sprog),
  ...all
    .filter((one) => !hasName(one) && circumstanceText(one, 'da').length <= LONG)
    .map((one) => circumstanceText(one, sprog)),
]

/** Where one requirement decided it, also what in the case decided that, unless it takes too long to say. */
function decidedText(all: readonly Omstændighed[], any: boolean, sprog: Sprog): readonly string[] {
  const [only] = all
  const inner = only && all.length === 1 && hasName(only) ? innermost(only) : []
  return [...toldText(all, any, sprog), ...(inner.length <= 2 ? toldText(inner, false, sprog) : [])]
}

/** Down to the first circumstances that are several, or that are no requirement of something else. */
function innermost(spor: Omstændighed): readonly Omstændighed[] {
  const inside = decidingIn(spor)
  const [only] = inside
  if (inside.length === 0) return []
  if (only && inside.length === 1 && hasName(only)) {
    const further = innermost(only)
    return further.length > 0 ? further : inside
  }
  return inside[0] === spor ? [] : inside
}

/** Why a question does not arise: what it takes for it to arise, or the day or part that is not there. */
function whyNotArising(spor: Spor, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  const parts = decisive(spor)
  const arises = parts.find(({ del, udfald }) => del?.art === 'opstår' && udfald.art === 'nej')
  if (arises) return decidedText(decidingIn(arises), isAny(arises), sprog)
  const absent = parts.find(({ udfald, led }) => udfald.art === 'ikke relevant' && led.op === 'provision')
  if (absent?.led.op === 'provision') {
    const name = absent.led.bestemmelse.titel
    return [
      t(
        `Heller ikke spørgsmålet ${quoted(name.da, 'da')} opstår.`,
        `Nor does the question ${quoted(name.en, 'en')} arise.`,
      ),
    ]
  }
  const next = parts.find(({ udfald }) => udfald.art === 'ikke relevant')
  return next ? whyNotArising(next, sprog) : []
}

/** Characters past which a circumstance takes too long to say. */
const LONG = 170

/** Of many things awaited, how many are named. */
const NAMED = 3

/** What an open answer waits for, and what is sure of it all the same. */
function waiting(spor: Spor, open: Åben, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  const { mangler, skøn, huller } = open
  const sure = sureOf(spor)
  const facts = some(
    mangler.map(({ etiket }) => etiket[sprog]),
    sprog,
  )
  const judgements = skøn.map((one) => `${quoted(one.etiket[sprog], sprog)} (${rolesText(one, sprog)})`)
  return [
    ...(headline(open) === 'retsgrundlag ukendt' ? huller.map(({ tekst }) => asSentence(tekst[sprog])) : []),
    ...(mangler.length > 0
      ? [t(`Vi mangler at vide dette: ${facts}.`, `We need to know this: ${facts}.`)]
      : []),
    ...(skøn.length > 0
      ? [
          t(
            `Det skal vurderes: ${some(judgements, sprog)}.`,
            `This must be judged: ${some(judgements, sprog)}.`,
          ),
        ]
      : []),
    ...(sure ? [sureText(sure, typeOf(spor.led).enhed, sprog)] : []),
  ]
}

function some(all: readonly string[], sprog: Sprog): string {
  const t = inLanguage(sprog)
  const more = all.length - NAMED
  if (more <= 1) return listed(all, t('og', 'and'))
  return listed([...all.slice(0, NAMED), t(`${more} andre ting`, `${more} other things`)], t('og', 'and'))
}
