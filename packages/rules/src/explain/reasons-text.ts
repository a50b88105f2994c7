import { type Day, isNever } from '@sagsvej/calendar'
import { SIKKERHED_BETYDER, SIKKERHED_TEKST } from '../certainty.ts'
import { hjemmelText } from '../source.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { circumstanceText, hasName } from './circumstance.ts'
import { decidingIn, isAny, type Omstændighed } from './deciding.ts'
import { dateText, numberText } from './format.ts'
import type { Begrundelsesdel, Hindring, Regeldel, Usikkert } from './reasons.ts'
import { requirementsText } from './requirements.ts'
import { factSentence, judgementSentence, rolesText } from './sentence.ts'
import type { BrugtSats } from './step.ts'
import { valueText } from './value-text.ts'
import { asSentence, capital, closed, ended, listed, quoted } from './voice.ts'

type Del<Art extends Begrundelsesdel['art']> = Extract<Begrundelsesdel, { art: Art }>

/**
 * The reasons of a decision as paragraphs of a letter to the person it is about: what was decided, each rule with what
 * in the case met it or did not, the other facts given weight, and each judgement with its reason.
 */
export function reasonsText(dele: readonly Begrundelsesdel[], sprog: Sprog): readonly string[] {
  const of = <A extends Begrundelsesdel['art']>(art: A) =>
    dele.filter((del): del is Del<A> => del.art === art)
  const told: Told = new Set()
  const rules = of('regel').map((rule, i) => ruleText(rule, i === 0, told, sprog))
  const facts = of('oplysning').map(({ faktum, værdi }) => factSentence(faktum, værdi, sprog))
  const before = rules.join(' ')
  return [
    ...of('resultat').map(({ tekst }) => tekst[sprog]),
    ...rules,
    ...factsText(
      facts.filter((fact) => !before.includes(fact)),
      rules.length > 0,
      sprog,
    ),
    ...of('hensyn').map((one, i) => considerationText(one, i === 0, sprog)),
  ]
}

/** What has been told of the case: nothing is told twice in a letter. */
type Told = Set<string>

const once = (said: readonly string[], told: Told): readonly string[] =>
  said.filter((one) => {
    if (told.has(one)) return false
    told.add(one)
    return true
  })

function ruleText(rule: Regeldel, outermost: boolean, told: Told, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const place = hjemmelText(rule.hjemmel, sprog)
  const lead = outermost
    ? t(`Afgørelsen er truffet efter ${place}.`, `The decision is made under ${place}.`)
    : t(`Efter ${closed(place)} er reglen denne:`, `Under ${closed(place)} the rule is this:`)
  return [
    lead,
    ...saysText(rule, sprog),
    ...versionText(rule, sprog),
    ...givesText(rule, told, sprog),
    ...once(
      rule.satser.map((one) => rateText(one, sprog)),
      told,
    ),
    ...reservationText(rule, sprog),
  ].join(' ')
}

/** What the rule says, and which part of it answered. */
function saysText({ gælder, undtagelse, blandt }: Regeldel, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  const says = 'siger' in gælder ? gælder.siger : gælder.navn
  const { indhold } = gælder
  const names =
    indhold.art === 'læsninger' ? indhold.læsninger.map(({ navn }) => quoted(navn[sprog], sprog)) : []
  return [
    ended(says[sprog]),
    ...(undtagelse
      ? [
          t(
            `Denne undtagelse gælder: ${ended(undtagelse.navn.da)}`,
            `This exception applies: ${ended(undtagelse.navn.en)}`,
          ),
        ]
      : []),
    ...(names.length > 0
      ? [
          t(
            `Loven kan læses på flere måder: ${listed(names, 'og')}. De giver det samme i din sag.`,
            `The law can be read in more than one way: ${listed(names, 'and')}. They give the same in your case.`,
          ),
        ]
      : []),
    ...(blandt
      ? [
          t(
            'Det er ikke afgjort, hvilken udgave af reglen der gælder, men de giver det samme i din sag.',
            'Which version of the rule governs is not settled, but they give the same in your case.',
          ),
        ]
      : []),
  ]
}

/** Said of a version that is no longer in force: which it was, and the day of the case that picked it. */
function versionText({ gælder, vælger }: Regeldel, sprog: Sprog): readonly string[] {
  if (!('fra' in gælder) || isNever(gælder.til)) return []
  const t = inLanguage(sprog)
  const [from, to] = [dateText(gælder.fra, sprog), dateText(gælder.til, sprog)]
  const because =
    vælger && `${closed(vælger.navn[sprog])} ${t('er', 'is')} ${dateText(vælger.dag as Day, sprog)}`
  return [
    t(
      `Vi har brugt reglen, som den var fra ${from} til og med ${to}${because ? `, fordi ${because}` : ''}.`,
      `We have used the rule as it was from ${from} up to and including ${to}${because ? `, because ${because}` : ''}.`,
    ),
  ]
}

/** What the rule gave here, and what in the case decided it. */
function givesText(rule: Regeldel, told: Told, sprog: Sprog): readonly string[] {
  const { udfald, kind, enhed, afgørende, énErNok, udregning } = rule
  const t = inLanguage(sprog)
  if (udfald.art !== 'værdi') {
    const decided = decisionText(afgørende, énErNok, told, sprog)
    return decided.length > 0 ? decided : [metText(udfald.art === 'ja', sprog)]
  }
  const exception = rule.undtagelse ? decisionText(afgørende, false, told, sprog) : []
  if (kind === 'dagmængde') return exception
  if (kind === 'dato' && isNever(udfald.værdi as Day)) {
    return [...exception, t('I din sag kommer den dag ikke.', 'In your case that day does not come.')]
  }
  const value = valueText(kind, enhed, udfald.værdi, sprog)
  const how = udregning ? t(` Det er ${udregning.da}.`, ` That is ${udregning.en}.`) : ''
  return [...exception, `${t(`I din sag giver det ${value}`, `In your case that gives ${value}`)}.${how}`]
}

const metText = (met: boolean, sprog: Sprog): string => {
  const t = inLanguage(sprog)
  return met
    ? t('Det er opfyldt i din sag.', 'That is met in your case.')
    : t('Det er ikke opfyldt i din sag.', 'That is not met in your case.')
}

/** Characters past which a circumstance is better said by the requirement it belongs to. */
const LONG = 170

/** Requirements by name, then what in the case met them or did not. Judgements have paragraphs of their own. */
function decisionText(
  all: readonly Omstændighed[],
  any: boolean,
  told: Told,
  sprog: Sprog,
  inside = false,
): readonly string[] {
  const plain = all
    .filter((one) => !hasName(one) && one.led.op !== 'judgement')
    .filter((one) => !inside || circumstanceText(one, 'da').length <= LONG)
    .map((one) => circumstanceText(one, sprog))
  return [
    ...requirementsText(all, any, sprog),
    ...once(plain, told),
    ...all
      .filter((one) => hasName(one) && one.led.op !== 'provision')
      .flatMap((one) => decisionText(decidingIn(one), isAny(one), told, sprog, true)),
  ]
}

function rateText({ sats, række }: BrugtSats, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const amount = numberText(række.steps, sats.enhed, sprog)
  const name = capital(sats.navn[sprog])
  const unsure = række.sikkerhed === 'kontrolleret' ? '' : ` (${SIKKERHED_TEKST[række.sikkerhed][sprog]})`
  return t(
    `${name} er ${amount} fra ${dateText(række.fra, 'da')}${unsure}.`,
    `${name} is ${amount} from ${dateText(række.fra, 'en')}${unsure}.`,
  )
}

/** How sure the rule is, where it was not read in the statute itself. */
const reservationText = ({ sikkerhed }: Regeldel, sprog: Sprog): readonly string[] =>
  sikkerhed === 'kontrolleret' ? [] : [SIKKERHED_BETYDER[sikkerhed][sprog]]

function factsText(facts: readonly string[], also: boolean, sprog: Sprog): readonly string[] {
  if (facts.length === 0) return []
  const t = inLanguage(sprog)
  const lead = also
    ? t('Vi har også lagt vægt på disse oplysninger:', 'We have also given weight to these facts:')
    : t('Vi har lagt vægt på disse oplysninger:', 'We have given weight to these facts:')
  return [[lead, ...facts].join(' ')]
}

function considerationText({ skøn, svar, foretaget }: Del<'hensyn'>, first: boolean, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const ground = listed(foretaget.grundlag, t('og', 'and'))
  return [
    first
      ? t('Afgørelsen bygger på et skøn.', 'The decision rests on a judgement.')
      : t('Den bygger også på dette skøn.', 'It also rests on this judgement.'),
    judgementSentence(skøn, svar, foretaget, sprog),
    t(
      `Begrundelsen er: ${quoted(foretaget.begrundelse, 'da')}`,
      `The reason given is: ${quoted(foretaget.begrundelse, 'en')}`,
    ),
    ended(t(`Vurderingen bygger på dette: ${ground}`, `The judgement rests on this: ${ground}`)),
  ].join(' ')
}

/** What is missing before the reasons can be written, a sentence or two each. */
export const hindranceText = (all: readonly Hindring[], sprog: Sprog): readonly string[] =>
  all.flatMap((one) => hindranceSentences(one, sprog))

function hindranceSentences(hindring: Hindring, sprog: Sprog): readonly string[] {
  const t = inLanguage(sprog)
  switch (hindring.art) {
    case 'opstår ikke':
      return [
        t(
          'Spørgsmålet opstår ikke i sagen, så der er ikke noget at begrunde.',
          'The question does not arise in the case, so there is nothing to give reasons for.',
        ),
      ]
    case 'åben': {
      const { mangler, skøn, huller } = hindring.grunde
      return [
        t(
          'Svaret er åbent, så der kan ikke skrives en begrundelse endnu.',
          'The answer is open, so no reasons can be written yet.',
        ),
        ...huller.map(({ tekst }) => asSentence(tekst[sprog])),
        ...mangler.map(({ spørgsmål }) =>
          t(`Vi mangler svar på dette: ${spørgsmål.da}`, `An answer is missing: ${spørgsmål.en}`),
        ),
        ...skøn.map((one) =>
          t(
            `Dette skal vurderes af ${rolesText(one, 'da')}: ${one.spørgsmål.da}`,
            `This must be judged by ${rolesText(one, 'en')}: ${one.spørgsmål.en}`,
          ),
        ),
      ]
    }
    case 'skøn uden begrundelse':
      return hindring.skøn.map(({ spørgsmål }) =>
        t(
          `Et skøn står uden begrundelse: ${spørgsmål.da} Skriv, hvem der foretog det, hvorfor og på hvilket grundlag.`,
          `A judgement stands without its reason: ${spørgsmål.en} Say who made it, why and on what ground.`,
        ),
      )
    case 'usikker':
      return [
        t(
          'Svaret giver ikke fuldt ud medhold, og det hviler på noget, der ikke er bekræftet. Det må ikke alene bære en afgørelse. Find reglen i lovteksten, før begrundelsen skrives:',
          'The answer does not give all that was asked for, and it rests on something not confirmed. That must not alone carry a decision. Find the rule in the text of the statute before the reasons are written:',
        ),
        ...hindring.steder.map((one) => unsureText(one, sprog)),
      ]
  }
}

function unsureText({ navn, hjemmel, sikkerhed }: Usikkert, sprog: Sprog): string {
  const place = hjemmel ? `, ${hjemmelText(hjemmel, sprog)}` : ''
  return asSentence(`${capital(navn[sprog])}${place}: ${SIKKERHED_TEKST[sikkerhed][sprog]}`)
}
