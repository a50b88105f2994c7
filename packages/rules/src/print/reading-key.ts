import type { Tekst } from '../text.ts'
import { type Led, RUN } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Block, list, point } from './block.ts'
import type { Print } from './context.ts'
import { mayNotArise } from './may-not-arise.ts'
import { readsOf } from './reads.ts'
import { T } from './texts.ts'

interface Key {
  readonly uses: (led: Led) => boolean
  readonly tekst: Tekst
}

/** What words of the rule mean to the day and the step, each said only where the rule uses it. */
const KEYS: readonly Key[] = [
  {
    uses: (led) => led.op === 'if',
    tekst: {
      da: 'Hvor svaret er det første af disse, der passer: Begynd øverst, og stop ved det første, der passer. Det, der står under det, læses ikke.',
      en: 'Where the answer is the first of these that fits: begin at the top, and stop at the first that fits. What stands below it is not read.',
    },
  },
  {
    uses: (led) =>
      led.op === 'monthEndOver' || (led.op === 'compare' && kindOf(led.a) === 'tal' && led.how !== 'equal'),
    tekst: {
      da: '»Mindst« og »højst« tæller tallet selv med. »Mere end« og »under« gør ikke.',
      en: '“At least” and “at most” include the number itself. “More than” and “less than” do not.',
    },
  },
  {
    uses: (led) => led.op === 'compare' && kindOf(led.a) === 'dato',
    tekst: {
      da: '»Tidligst« og »senest« tæller dagen selv med. »Før« og »efter« gør ikke.',
      en: '“On or after” and “on or before” include the day itself. “Before” and “after” do not.',
    },
  },
  {
    uses: (led) => led.op === 'shift' && led.unit === 'uger',
    tekst: {
      da: 'En uge er syv dage: 1 uge efter en mandag er den næste mandag.',
      en: 'A week is seven days: 1 week after a Monday is the next Monday.',
    },
  },
  {
    uses: (led) => led.op === 'shift' && led.unit === 'måneder',
    tekst: {
      da: 'Måneder regnes til samme dato. Findes den ikke, er det månedens sidste dag.',
      en: 'Months are counted to the same date. Where there is none, it is the last day of the month.',
    },
  },
  {
    uses: (led) => led.op === 'provision',
    tekst: {
      da: 'Et navn i »anførselstegn« i en regel er en anden regel. De står sidst, med nogle ord om hver.',
      en: 'A name in “quotation marks” in a rule is another rule. They stand last, with a few words about each.',
    },
  },
  {
    uses: (led) => led.op === 'bound' && led.record !== RUN,
    tekst: {
      da: 'Hvor reglen ser på en liste, er et navn i »anførselstegn« et felt i listen.',
      en: 'Where the rule looks at a list, a name in “quotation marks” is a field of the list.',
    },
  },
  {
    uses: (led) => led.op === 'judgement',
    tekst: {
      da: 'Et skøn foretages af et menneske, aldrig af en computer.',
      en: 'A judgement is made by a person, never by a computer.',
    },
  },
  {
    uses: (led) =>
      (led.op === 'all' || led.op === 'any') &&
      led.krav.length > 1 &&
      led.krav.some((krav) => mayNotArise(krav.led)),
    tekst: {
      da: 'Et krav på en liste, der ikke er relevant i sagen, tæller hverken for eller imod.',
      en: 'A requirement of a list that does not arise in the case counts neither for nor against.',
    },
  },
]

const NAMED: Tekst = {
  da: 'Et ord, der er forklaret under Her betyder, betyder det samme i hele teksten.',
  en: 'A word that is explained under Here these mean has the same meaning all through the text.',
}

const ALWAYS: Tekst = {
  da: 'En oplysning, der mangler, gættes aldrig. Kan den ændre svaret, er svaret åbent.',
  en: 'A fact that is missing is never guessed. If it can change the answer, the answer is open.',
}

/** How the words of a provision are to be read: only what it needs. */
export function readingKey({ bestemmelse, names, words: { sprog } }: Print): Block {
  const { led } = readsOf(bestemmelse)
  const said = [
    ...KEYS.filter(({ uses }) => led.some(uses)).map(({ tekst }) => tekst),
    ...(names.usedIn(led).length > 0 ? [NAMED] : []),
    ALWAYS,
  ]
  return {
    kind: 'section',
    title: T.læsesSådan[sprog],
    blocks: list(said.map((tekst) => point(tekst[sprog]))),
  }
}
