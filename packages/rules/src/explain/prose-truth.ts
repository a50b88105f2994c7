import { type Day, isNever } from '@sagsvej/calendar'
import type { Sprog, Tekst } from '../text.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { leafText } from './prose-leaf.ts'
import { closed, listed, type Voice } from './voice.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

/**
 * A condition in words; with `holds` false, that it does not hold, which is said in the condition itself: "er under"
 * for not "er mindst". Exact, because what is not known, or does not arise, passes through a negation as it is.
 */
export function truthText(led: Led, voice: Voice, holds: boolean): string {
  const { t } = voice
  switch (led.op) {
    case 'const':
      return (led.value === true) === holds ? t('ja', 'yes') : t('nej', 'no')
    case 'all':
    case 'any':
      return listText(led, voice, holds)
    case 'not':
      return saidTruth(led.of, voice, !holds)
    case 'compare':
      return compareText(led, voice, holds)
    case 'isOneOf':
      return choiceText(led, voice, holds)
    case 'if':
      return branchText(led, voice, holds)
    case 'fact':
    case 'judgement':
    case 'bound':
    case 'provision':
      return yesOrNo(leafText(led, voice), t, holds)
    default:
      return voice.say(led)
  }
}

/** A condition by what it is called, where it is, else in words. */
function saidTruth(led: Led, voice: Voice, holds: boolean): string {
  const name = voice.called(led)
  return name === undefined ? truthText(led, voice, holds) : yesOrNo(name, voice.t, holds)
}

/** Whether a label is itself a question: "om lægens skøn er sikkert". */
export const isIndirect = (label: string): boolean => /^(om|whether) /.test(label)

/** A label that is itself a question is answered as one. */
export function yesOrNo(label: string, t: Voice['t'], holds: boolean): string {
  const said = holds ? t('ja', 'yes') : t('nej', 'no')
  if (!isIndirect(label)) return `${label}: ${said}`
  return t(`svaret på, ${label}, er ${said}`, `the answer to ${label} is ${said}`)
}

/** Not all is one that fails, and not any is all that fail. */
function listText(led: Of<'all' | 'any'>, voice: Voice, holds: boolean): string {
  const all = (led.op === 'all') === holds
  const krav = led.op === 'all' && holds ? conjuncts(led, voice) : led.krav
  const [none, word] = all
    ? [voice.t('ja', 'yes'), voice.t('og', 'and')]
    : [voice.t('nej', 'no'), voice.t('eller', 'or')]
  if (krav.length === 0) return none
  return listed(
    krav.map((one) => requirementText(one, voice, holds, krav.length > 1)),
    word,
  )
}

function requirementText({ tekst, led }: Krav, voice: Voice, holds: boolean, among: boolean): string {
  if (!tekst) return among ? part(led, voice, holds) : saidTruth(led, voice, holds)
  return holds ? tekst[voice.sprog] : `${voice.t('ikke', 'not')}: ${tekst[voice.sprog]}`
}

/** A condition among others: a list, or a choice, would run together with them. A branch may give a value instead. */
function part(led: Led, voice: Voice, holds: boolean): string {
  if (kindOf(led) !== 'sandt') return voice.say(led)
  const text = saidTruth(led, voice, holds)
  return isLoose(led) && voice.called(led) === undefined ? `(${text})` : text
}

/** Whether a condition is several things joined, so that it needs brackets beside others. */
export function isLoose(led: Led): boolean {
  if (led.op === 'not') return isLoose(led.of)
  return led.op === 'if' || ((led.op === 'all' || led.op === 'any') && led.krav.length > 1)
}

/** All that must hold together, however it was written: a narrowing of a list is a choice that fails where it is not met. */
function conjuncts(led: Led, voice: Voice): readonly Krav[] {
  if (isNarrowing(led)) return [...within(led.when, voice), ...within(led.met, voice)]
  if (led.op !== 'all') return [{ led }]
  return led.krav.flatMap((krav) => (krav.tekst ? [krav] : within(krav.led, voice)))
}

/** What is called by a name stands together. */
const within = (led: Led, voice: Voice): readonly Krav[] =>
  voice.called(led) === undefined ? conjuncts(led, voice) : [{ led }]

const isNarrowing = (led: Led): led is Of<'if'> =>
  led.op === 'if' && led.unmet.op === 'const' && led.unmet.value === false

function branchText(led: Of<'if'>, voice: Voice, holds: boolean): string {
  if (holds && isNarrowing(led)) return listText({ op: 'all', krav: conjuncts(led, voice) }, voice, holds)
  const { when, met, unmet } = led
  const { t } = voice
  const [then, condition, otherwise] = [
    part(met, voice, holds),
    part(when, voice, true),
    part(unmet, voice, holds),
  ]
  return t(
    `${then}, hvis ${condition}; ellers ${otherwise}`,
    `${then} if ${condition}; otherwise ${otherwise}`,
  )
}

const OPPOSITE: Readonly<Partial<Record<Comparison, Comparison>>> = {
  atLeast: 'under',
  under: 'atLeast',
  atMost: 'over',
  over: 'atMost',
}

const NUMBERS: Readonly<Record<Comparison, Tekst>> = {
  atLeast: { da: 'er mindst', en: 'is at least' },
  over: { da: 'er mere end', en: 'is more than' },
  atMost: { da: 'er højst', en: 'is at most' },
  under: { da: 'er under', en: 'is less than' },
  equal: { da: 'er præcis', en: 'is exactly' },
}

const DATES: Readonly<Record<Comparison, Tekst>> = {
  atLeast: { da: 'er tidligst', en: 'is on or after' },
  over: { da: 'er efter', en: 'is after' },
  atMost: { da: 'er senest', en: 'is on or before' },
  under: { da: 'er før', en: 'is before' },
  equal: { da: 'er samme dag som', en: 'is the same day as' },
}

/** "er under": how one compares with another, as it holds or as it does not. */
export function comparison({ how, a }: Of<'compare'>, { sprog, t }: Voice, holds: boolean): string {
  const opposite = OPPOSITE[how]
  const said = holds ? how : (opposite ?? how)
  const words = (kindOf(a) === 'dato' ? DATES : NUMBERS)[said][sprog]
  return holds || opposite !== undefined ? words : words.replace(/^\S+/, t('er ikke', 'is not'))
}

function compareText(led: Of<'compare'>, voice: Voice, holds: boolean): string {
  const { how, a, b } = led
  const { t, say } = voice
  const first = closed(say(a))
  const said = holds ? how : (OPPOSITE[how] ?? how)
  if (isNeverComing(b) && (said === 'under' || said === 'atLeast')) {
    return `${first} ${said === 'under' ? t('indtræffer', 'comes') : t('indtræffer aldrig', 'never comes')}`
  }
  return `${first} ${comparison(led, voice, holds)} ${say(b)}`
}

export const isNeverComing = (led: Led): boolean =>
  led.op === 'const' && led.kind === 'dato' && isNever(led.value as Day)

/** The alternatives a choice may be, by name. */
export function choiceNames({ of, keys }: Of<'isOneOf'>, sprog: Sprog): readonly string[] {
  const type = of.op === 'fact' ? of.faktum.type : of.op === 'bound' ? of.felt.type : undefined
  const options = type?.art === 'valg' ? type.valg : []
  return keys.map((key) => options.find((option) => option.nøgle === key)?.navn[sprog] ?? key)
}

function choiceText(led: Of<'isOneOf'>, { sprog, t, say }: Voice, holds: boolean): string {
  const names = choiceNames(led, sprog)
  const verb = holds
    ? t('er', 'is')
    : names.length > 1
      ? t('er hverken', 'is neither')
      : t('er ikke', 'is not')
  return `${closed(say(led.of))} ${verb} ${listed(names, holds ? t('eller', 'or') : t('eller', 'nor'))}`
}
