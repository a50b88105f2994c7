import { SIKKERHED_TEKST } from '../certainty.ts'
import { circumstanceText, hasName, requirementName } from '../explain/circumstance.ts'
import type { Omstændighed } from '../explain/deciding.ts'
import { numberText } from '../explain/format.ts'
import { kravText } from '../explain/prose.ts'
import { factSentence, judgementSentence, rolesText } from '../explain/sentence.ts'
import type { BrugtSkøn, Særregel, Trin } from '../explain/step.ts'
import { sureText } from '../explain/sure-text.ts'
import { outcomeText } from '../explain/value-text.ts'
import { asSentence, capital, quoted } from '../explain/voice.ts'
import { kravNr } from '../requirement-place.ts'
import { hjemmelText } from '../source.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { type Item, list, point, type Row, sentence } from './block.ts'
import { T } from './texts.ts'
import { validityText } from './validity.ts'

/** Each requirement with its number, its words and what it gave. */
export const requirementPoints = ({ krav }: Trin, sprog: Sprog): readonly Item[] =>
  krav.map(({ krav: one, udfald, kind, enhed }) => {
    const nr = one.nr === undefined ? '' : `${capital(kravNr(one.nr, sprog))}: `
    return point(asSentence(`${nr}${kravText(one, sprog)}: ${outcomeText(udfald, kind, enhed, sprog)}`))
  })

/** Each fact in a sentence; of one that is missing, what is known of it all the same. */
export const factPoints = ({ fakta }: Trin, sprog: Sprog): readonly Item[] =>
  fakta.map(({ faktum, værdi, sikkert }) => {
    if (værdi !== undefined) return point(factSentence(faktum, værdi, sprog))
    const enhed = faktum.type.art === 'tal' ? faktum.type.enhed : undefined
    const known = sikkert ? ` ${sureText(sikkert, enhed, sprog)}` : ''
    return point(`${capital(faktum.etiket[sprog])}: ${T.mangler[sprog]}.${known}`)
  })

/** Each judgement: who made it, with the reason given; or who is to make it. */
export const judgementPoints = ({ skøn }: Trin, sprog: Sprog): readonly Item[] =>
  skøn.map((one) => judgementPoint(one, sprog))

function judgementPoint({ skøn, udfald, foretaget }: BrugtSkøn, sprog: Sprog): Item {
  const t = inLanguage(sprog)
  if (udfald.art === 'åben') {
    const who = rolesText(skøn, sprog)
    const what = quoted(skøn.spørgsmål[sprog], sprog)
    return point(t(`Dette skal vurderes af ${who}: ${what}`, `This must be judged by ${who}: ${what}`))
  }
  const made = judgementSentence(skøn, udfald.art === 'ja', foretaget, sprog)
  return point(
    made,
    foretaget
      ? [
          sentence(`${T.begrundelse[sprog]}: ${quoted(foretaget.begrundelse, sprog)}`),
          sentence(asSentence(`${T.byggerPå[sprog]}: ${foretaget.grundlag.join('; ')}`)),
        ]
      : [],
  )
}

/** Each amount with the days it is in force, and how sure it is. */
export const ratePoints = ({ satser }: Trin, sprog: Sprog): readonly Item[] =>
  satser.map(({ sats, række }) => {
    const amount = numberText(række.steps, sats.enhed, sprog)
    const sure = SIKKERHED_TEKST[række.sikkerhed][sprog]
    return point(
      asSentence(`${capital(sats.navn[sprog])}: ${amount}, ${validityText(række, sprog)} (${sure})`),
      række.kilder.length === 0
        ? []
        : [sentence(asSentence(`${T.kilder[sprog]}: ${række.kilder.map(({ navn }) => navn).join('; ')}`))],
    )
  })

/** An exception or a transition by name, and what decided whether it applies. */
export const specialRow = ({ navn, hjemmel, fordi }: Særregel, label: string, sprog: Sprog): Row => ({
  label,
  blocks: [
    sentence(`${capital(navn[sprog])} (${hjemmelText(hjemmel, sprog)})`),
    ...list(fordi.map((one) => point(decidedText(one, sprog)))),
  ],
})

function decidedText(one: Omstændighed, sprog: Sprog): string {
  if (!hasName(one)) return circumstanceText(one, sprog)
  return asSentence(`${requirementName(one, sprog)}: ${outcomeText(one.udfald, 'sandt', undefined, sprog)}`)
}
